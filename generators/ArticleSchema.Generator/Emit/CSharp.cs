using System.Globalization;
using System.Text;
using System.Xml;
using ArticleSchema.Language.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Generator.Emit;

/// <summary>Names, literals and comments as C# spells them.</summary>
internal static class CSharp
{
    // All that ends a line for C#, and with it a comment.
    private static readonly char[] s_lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A raw string literal, which a text full of quotes is best read in; an ordinary one where a character could be mistaken.</summary>
    public static string Raw(string text)
    {
        if (!text.All(c => c is >= ' ' and <= '~' || char.IsLetter(c)) || text.StartsWith("\"", StringComparison.Ordinal) || text.EndsWith("\"", StringComparison.Ordinal))
        {
            return Literal(text);
        }

        var quotes = "\"\"\"";
        while (text.Contains(quotes))
        {
            quotes += "\"";
        }

        return quotes + text + quotes;
    }

    /// <summary>A UTF-8 literal of the text.</summary>
    public static string Utf8(string text) => Literal(text) + "u8";

    /// <summary>A UTF-8 literal of a member's name, with its quotes and its colon.</summary>
    public static string Member(string jsonName) => Utf8(Json(jsonName) + ":");

    /// <summary>The text as a JSON string.</summary>
    public static string Json(string text) => Language.Text.JsonString.Of(text);

    /// <summary>The name of a local or parameter: the first letter in lower case, keywords escaped.</summary>
    public static string Camel(string pascal)
    {
        var start = pascal.TrimStart('_');
        var name = start.Length == 0 || char.IsDigit(start[0])
            ? pascal
            : char.ToLowerInvariant(start[0]).ToString(CultureInfo.InvariantCulture) + start.Substring(1);
        return CSharpKeywords.Contains(name) ? "@" + name : name;
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text for an XML documentation comment. What XML has no room for, half a surrogate or a control character, is shown as what could not be shown.</summary>
    public static string Xml(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text, i++, 2);
                continue;
            }

            kept.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return kept.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();
    }

    /// <summary>A summary comment; texts of many lines stand on lines of their own. Then the schema file that says so, if one is named.</summary>
    public static void Summary(SourceWriter source, string text, string? file = null)
    {
        var remark = file is null ? "" : $"<remarks><see href=\"{Xml(file).Replace("\"", "&quot;")}\"/></remarks>";
        var lines = Xml(text.Trim()).Replace("\r\n", "\n").Split(s_lineEnds).Select(l => l.Trim()).ToList();
        if (lines.Count == 1)
        {
            source.Line($"/// <summary>{lines[0]}</summary>{remark}");
            return;
        }

        source.Line("/// <summary>");
        foreach (var line in lines)
        {
            source.Line(line.Length == 0 ? "/// <br/>" : "/// " + line);
        }

        source.Line("/// </summary>" + remark);
    }
}
