using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>JSON values as C# expressions.</summary>
internal static class Literals
{
    public static string Expression(TypeUse use, string json) => use.Type switch
    {
        null => BuiltInExpression(use.BuiltIn, json),
        EnumModel @enum => EnumExpression(@enum, Unquote(json)),
        ScalarModel { BuiltIn: var bottom } scalar when bottom.Kind() == JsonKind.String => $"{TypeNames.Of(scalar)}.Parse({CSharp.Literal(Unquote(json))})",
        ScalarModel scalar => $"{TypeNames.Of(scalar)}.Parse({CSharp.Literal(json)})",
        ListModel => "[]",
        _ => $"{TypeNames.Of(use.Type)}.Read({CSharp.Utf8(json)})",
    };

    /// <summary>A bound of a range.</summary>
    public static string Bound(BuiltIn type, string text) => type switch
    {
        BuiltIn.Integer => text + "L",
        BuiltIn.Decimal => text + "m",
        BuiltIn.Number => text + "d",
        BuiltIn.Timestamp => $"{TypeNames.Generated}Literals.Timestamp({CSharp.Literal(text)})",
        _ => Date(text),
    };

    /// <summary>The text of a JSON string that this project wrote: only what must be escaped is.</summary>
    public static string Unquote(string json)
    {
        if (json.Length < 2 || json[0] != '"')
        {
            return json;
        }

        var text = new System.Text.StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                text.Append(json[i]);
                continue;
            }

            i++;
            switch (json[i])
            {
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case 'u':
                    text.Append((char)int.Parse(json.Substring(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default:
                    text.Append(json[i]);
                    break;
            }
        }

        return text.ToString();
    }

    private static string BuiltInExpression(BuiltIn type, string json) => type switch
    {
        BuiltIn.Boolean => json,
        BuiltIn.Integer => json + "L",
        BuiltIn.Number => json + "d",
        BuiltIn.Decimal => json + "m",
        BuiltIn.Any => $"{TypeNames.Runtime}RawJson.Parse({CSharp.Literal(json)})",
        BuiltIn.Date => Date(Unquote(json)),
        BuiltIn.Timestamp => $"{TypeNames.Generated}Literals.Timestamp({CSharp.Literal(Unquote(json))})",
        BuiltIn.Uri => $"new global::System.Uri({CSharp.Literal(Unquote(json))})",
        BuiltIn.Uuid => $"new global::System.Guid({CSharp.Literal(Unquote(json))})",
        BuiltIn.Language or BuiltIn.PartialDate or BuiltIn.Duration => $"{TypeNames.Of(type)}.Parse({CSharp.Literal(Unquote(json))})",
        _ => CSharp.Literal(Unquote(json)),
    };

    private static string Date(string text)
    {
        var date = DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, "new global::System.DateOnly({0}, {1}, {2})", date.Year, date.Month, date.Day);
    }

    private static string EnumExpression(EnumModel @enum, string token)
    {
        var known = @enum.Tokens.FirstOrDefault(t => t.Token == token || t.AlsoRead.Contains(token));
        return known is null ? $"{TypeNames.Of(@enum)}.Parse({CSharp.Literal(token)})" : $"{TypeNames.Of(@enum)}.{known.CSharpName}";
    }
}
