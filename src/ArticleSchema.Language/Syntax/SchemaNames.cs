using System.Globalization;

namespace ArticleSchema.Language.Syntax;

/// <summary>The forms that names, ids and versions have.</summary>
internal static class SchemaNames
{
    private static readonly string[] s_hissing = ["s", "x", "z", "ch", "sh"];

    /// <summary>Segments <c>[a-z][a-z0-9_-]*</c> with <c>/</c> between.</summary>
    public static bool IsSchemaId(string text) => text.Length > 0 && text.Split('/').All(IsSegment);

    /// <summary><c>MAJOR.MINOR</c>, without leading zeros.</summary>
    public static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 2 && parts.All(IsVersionNumber);
    }

    public static bool IsTypeName(string text) =>
        text.Length > 0 && text[0] is >= 'A' and <= 'Z' && text.All(IsAsciiLetterOrDigit);

    public static bool IsNamespace(string text) => text.Length > 0 && text.Split('.').All(IsIdentifier);

    /// <summary>An identifier of C# that needs no escape: also no keyword, since those are all lower-case words.</summary>
    public static bool IsIdentifier(string text) =>
        text.Length > 0 && (text[0] == '_' || char.IsLetter(text[0])) && text.All(c => c == '_' || char.IsLetterOrDigit(c)) && !CSharpKeywords.Contains(text);

    public static bool IsDate(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A PascalCase name made from what was written.</summary>
    public static string SuggestTypeName(string text)
    {
        var name = Pascal(text);
        return name.Length == 0 || name[0] is not (>= 'A' and <= 'Z') ? "Type" + name.TrimStart('_') : name;
    }

    /// <summary>
    /// The C# name: cut at all that is neither letter nor digit, each part's first letter in upper case and the rest kept; a leading digit gets
    /// an underscore.
    /// </summary>
    public static string Pascal(string text)
    {
        var name = new System.Text.StringBuilder(text.Length + 1);
        var isStart = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = false;
        }

        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>What many values of a type are called: <c>Article</c>, <c>Articles</c>; <c>Story</c>, <c>Stories</c>.</summary>
    public static string Plural(string typeName)
    {
        var isAfterConsonant = typeName.Length > 1 && "aeiouAEIOU".IndexOf(typeName[typeName.Length - 2]) < 0;
        if (typeName.EndsWith("y", StringComparison.Ordinal) && isAfterConsonant)
        {
            return typeName.Substring(0, typeName.Length - 1) + "ies";
        }

        var hisses = s_hissing.Any(end => typeName.EndsWith(end, StringComparison.Ordinal));
        return typeName + (hisses ? "es" : "s");
    }

    /// <summary>The same as rules and references write it: <c>articles</c>.</summary>
    public static string CollectionName(string typeName) => char.ToLowerInvariant(typeName[0]) + Plural(typeName).Substring(1);

    private static bool IsSegment(string text) =>
        text.Length > 0 && text[0] is >= 'a' and <= 'z' && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-');

    private static bool IsVersionNumber(string text) =>
        text.Length is > 0 and < 7 && text.All(c => c is >= '0' and <= '9') && (text.Length == 1 || text[0] != '0');

    private static bool IsAsciiLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
