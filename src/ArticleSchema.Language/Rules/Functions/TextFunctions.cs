using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>The functions of strings and language tags.</summary>
internal static class TextFunctions
{
    /// <summary>What each function gives.</summary>
    public static IReadOnlyDictionary<string, RuleType> Results { get; } = new Dictionary<string, RuleType>(StringComparer.Ordinal)
    {
        ["contains"] = RuleType.Bool,
        ["startsWith"] = RuleType.Bool,
        ["endsWith"] = RuleType.Bool,
        ["matches"] = RuleType.Bool,
        ["split"] = RuleType.ListOf(RuleType.String),
        ["indexOf"] = RuleType.Int,
        ["fold"] = RuleType.String,
        ["isCanonical"] = RuleType.Bool,
        ["isDeprecated"] = RuleType.Bool,
        ["isOrcid"] = RuleType.Bool,
        ["isIsni"] = RuleType.Bool,
        ["isWikidata"] = RuleType.Bool,
        ["bylineNames"] = RuleType.ListOf(RuleType.String),
        ["bylineRole"] = RuleType.String,
        ["readDate"] = RuleType.Of(BuiltIn.PartialDate),
        ["readWeekday"] = RuleType.Int,
        ["namedLanguages"] = RuleType.ListOf(RuleType.String),
        ["dateInPath"] = RuleType.Of(BuiltIn.PartialDate),
    };

    /// <summary>Whether a function takes one argument, a text; the others take none.</summary>
    public static bool TakesArgument(string function) =>
        function is not ("fold" or "isCanonical" or "isDeprecated" or "isOrcid" or "isIsni" or "isWikidata" or "dateInPath");

    /// <summary>Takes what the receiver is called on with; everything is a string by then.</summary>
    public static RuleValue Call(string function, RuleValue text, RuleValue[] arguments)
    {
        string first = arguments.Length > 0 ? arguments[0].Text : "";
        switch (function)
        {
            case "contains":
                return RuleValue.Of(text.Text.IndexOf(first, StringComparison.Ordinal) >= 0);
            case "startsWith":
                return RuleValue.Of(text.Text.StartsWith(first, StringComparison.Ordinal));
            case "endsWith":
                return RuleValue.Of(text.Text.EndsWith(first, StringComparison.Ordinal));
            case "matches":
                return text.IsLanguage ? MatchLanguage(text.Text, first) : Search(text.Text, first);
            case "fold":
                return RuleValue.Of(TextFolding.Fold(text.Text));
            case "split":
                return Split(text.Text, first);
            case "indexOf":
                return RuleValue.Of(IndexOf(text.Text, first));
            case "isCanonical":
                return RuleValue.Of(LanguageTagFormat.IsCanonical(Utf8Text.Encode(text.Text)));
            case "isDeprecated":
                return RuleValue.Of(LanguageTagFormat.IsDeprecated(Utf8Text.Encode(text.Text)));
            case "isOrcid":
                return RuleValue.Of(OrcidFormat.IsValid(Utf8Text.Encode(text.Text)));
            case "isIsni":
                return RuleValue.Of(IsniFormat.IsValid(Utf8Text.Encode(text.Text)));
            case "isWikidata":
                return RuleValue.Of(WikidataFormat.IsValid(Utf8Text.Encode(text.Text)));
            default:
                return WordingFunctions.Call(function, text.Text, first) ?? Failures.NoOverload(function, text);
        }
    }

    public static long CountCodePoints(string text)
    {
        long count = text.Length;
        for (int i = 1; i < text.Length; i++)
        {
            count -= char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 1 : 0;
        }

        return count;
    }

    private static RuleValue MatchLanguage(string tag, string range)
    {
        byte[] utf8 = Utf8Text.Encode(range);
        return LanguageRangeFormat.IsValid(utf8)
            ? RuleValue.Of(LanguageRangeFormat.Matches(Utf8Text.Encode(tag), utf8))
            : RuleValue.Error($"'{MessageTable.Shorten(range)}' is no language range");
    }

    private static RuleValue Search(string text, string pattern) => RulePatterns.Find(pattern) is { } found
        ? RuleValue.Of(found.IsFound(text))
        : RuleValue.Error($"'{MessageTable.Shorten(pattern)}' is no pattern");

    private static RuleValue Split(string text, string separator)
    {
        var parts = new List<RuleValue>();
        int at = 0;
        if (separator.Length == 0)
        {
            for (; at < text.Length; at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1)
            {
                parts.Add(RuleValue.Of(text.Substring(at, char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1)));
            }

            return RuleValue.Of(parts);
        }

        for (int next = text.IndexOf(separator, StringComparison.Ordinal); next >= 0; next = text.IndexOf(separator, at, StringComparison.Ordinal))
        {
            parts.Add(RuleValue.Of(text.Substring(at, next - at)));
            at = next + separator.Length;
        }

        parts.Add(RuleValue.Of(text.Substring(at)));
        return RuleValue.Of(parts);
    }

    /// <summary>In code points, as <c>size</c> counts; -1 where it does not stand.</summary>
    private static long IndexOf(string text, string part)
    {
        int at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? -1 : CountCodePoints(text.Substring(0, at));
    }
}
