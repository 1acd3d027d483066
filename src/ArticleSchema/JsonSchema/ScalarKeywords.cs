using System.Globalization;
using System.Text.Json;
using ArticleSchema.Language.Model;

namespace ArticleSchema.JsonSchema;

/// <summary>Scalars and their facets in the keywords of JSON Schema.</summary>
internal static class ScalarKeywords
{
    public static void WriteType(Utf8JsonWriter json, BuiltIn type)
    {
        switch (type.Kind())
        {
            case JsonKind.String:
                json.WriteString("type", "string");
                break;
            case JsonKind.Number:
                json.WriteString("type", type == BuiltIn.Integer ? "integer" : "number");
                break;
            case JsonKind.Boolean:
                json.WriteString("type", "boolean");
                break;
            case JsonKind.Null:
                json.WriteString("type", "null");
                break;
        }

        string? format = type switch
        {
            BuiltIn.Date => "date",
            BuiltIn.Timestamp => "date-time",
            BuiltIn.Duration => "duration",
            BuiltIn.Uri => "uri",
            BuiltIn.UriReference => "uri-reference",
            BuiltIn.Email => "email",
            BuiltIn.Uuid => "uuid",
            _ => null,
        };
        if (format is not null)
        {
            json.WriteString("format", format);
        }
    }

    /// <summary>Writes the facets; gives those that have no keyword.</summary>
    public static IEnumerable<string> WriteFacets(Utf8JsonWriter json, BuiltIn type, FacetSet facets)
    {
        List<string> unsaid = [];
        if (type is BuiltIn.PartialDate or BuiltIn.MediaType or BuiltIn.Language)
        {
            unsaid.Add($"the format {type.Name()}");
        }

        if (type == BuiltIn.Decimal)
        {
            unsaid.Add("the digits of a decimal, 28 at most");
        }

        if (facets.Length?.Min is { } least)
        {
            json.WriteNumber("minLength", least);
        }

        if (facets.Length?.Max is { } most)
        {
            json.WriteNumber("maxLength", most);
        }

        if (facets.Pattern is { } pattern)
        {
            json.WriteString("pattern", $"^(?:{pattern})$");
        }

        if (facets.Range is { } range)
        {
            if (type.IsNumber())
            {
                WriteNumber(json, range.MinExclusive ? "exclusiveMinimum" : "minimum", range.Min);
                WriteNumber(json, range.MaxExclusive ? "exclusiveMaximum" : "maximum", range.Max);
            }
            else
            {
                unsaid.Add($"range {range}");
            }
        }

        WriteNumber(json, "multipleOf", facets.MultipleOf);
        return unsaid;
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, string? text)
    {
        if (text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            json.WriteNumber(key, number);
        }
    }
}
