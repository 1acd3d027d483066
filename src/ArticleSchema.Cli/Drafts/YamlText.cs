using System.Globalization;
using System.Text;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Drafts;

/// <summary>Texts as people would write them in YAML: plain where that means the same everywhere, quoted where it does not.</summary>
internal static class YamlText
{
    private const string FlowCharacters = ",[]{}";
    private const string Indicators = "-?:#&*!|>'\"%@`~=<";

    /// <summary>On one line, good inside braces too.</summary>
    public static string Of(string text) => IsPlain(text) && !text.AsSpan().ContainsAny(FlowCharacters) ? text : Quoted(text);

    /// <summary>On a line of its own, where braces and commas are no more than that.</summary>
    public static string OfLine(string text) => IsPlain(text) ? text : Quoted(text);

    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    /// <summary>A JSON value: texts as people write them, all else as it is, since JSON is YAML.</summary>
    public static string Of(DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.String or DataKind.Plain:
                return Of(node.GetString());
            case DataKind.Array:
                List<string> elements = [];
                foreach (DataNode element in node.Elements)
                {
                    elements.Add(Of(element));
                }

                return "[" + string.Join(", ", elements) + "]";
            case DataKind.Object:
                List<string> members = [];
                foreach (DataNode name in node.Members)
                {
                    members.Add(Of(name.GetString()) + ": " + Of(name.Value));
                }

                return members.Count == 0 ? "{}" : "{ " + string.Join(", ", members) + " }";
            default:
                return JsonTexts.Of(node);
        }
    }

    /// <summary>On one line, for a comment.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            line.Append(IsPrintable(c) ? c : ' ');
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && text[0] != ' ' && text[^1] is not (' ' or ':')
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text.All(IsPrintable)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal);

    private static bool IsPrintable(char c) => c >= ' ' && char.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static string Quoted(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => yaml.Append("\\\""),
                '\\' => yaml.Append("\\\\"),
                '\n' => yaml.Append("\\n"),
                '\r' => yaml.Append("\\r"),
                '\t' => yaml.Append("\\t"),
                _ when IsPrintable(c) => yaml.Append(c),
                _ => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
            };
        }

        return yaml.Append('"').ToString();
    }
}
