using System.Text.Json;
using ArticleSchema.Language.Model;

namespace ArticleSchema.JsonSchema;

/// <content>What a value may be: texts, numbers, lists, maps, scalars and enums.</content>
internal sealed partial class JsonSchemaExport
{
    private void WriteUse(Utf8JsonWriter json, string place, TypeUse use, FacetSet facets)
    {
        if (use.IsList || use.IsMap)
        {
            json.WriteString("type", use.IsList ? "array" : "object");
            WriteCount(json, use.IsList, Math.Max(facets.Items?.Min ?? 0, use.IsRequired ? 1 : 0), facets.Items?.Max);
            WriteUnique(json, place, use.Element, facets);
            json.WriteStartObject(use.IsList ? "items" : "additionalProperties");
            WriteOne(json, place, use.Element, facets with { Items = null, Unique = false });
            json.WriteEndObject();
            if (use.Key is { BuiltIn: not BuiltIn.String } key)
            {
                json.WriteStartObject("propertyNames");
                WriteOne(json, place, key, FacetSet.None);
                json.WriteEndObject();
            }
        }
        else
        {
            if (use.Type is ListModel named)
            {
                WriteCount(json, named.Use.IsList, facets.Items?.Min ?? 0, facets.Items?.Max);
                WriteUnique(json, place, named.Use.Element, facets);
            }

            WriteOne(json, place, use, facets);
        }
    }

    private static void WriteCount(Utf8JsonWriter json, bool isList, long min, long? max)
    {
        if (min > 0)
        {
            json.WriteNumber(isList ? "minItems" : "minProperties", min);
        }

        if (max is not null)
        {
            json.WriteNumber(isList ? "maxItems" : "maxProperties", max.Value);
        }
    }

    private void WriteUnique(Utf8JsonWriter json, string place, TypeUse element, FacetSet facets)
    {
        if (facets is { Unique: true, UniqueKey: null })
        {
            json.WriteBoolean("uniqueItems", true);
            if ((element.Type as ScalarModel)?.BuiltIn is { } builtIn ? HasOtherSpellings(builtIn) : element.Type is null && HasOtherSpellings(element.BuiltIn))
            {
                _unsaid.Add($"{place}: unique of values that are spelt differently");
            }
        }
        else if (facets.Unique)
        {
            _unsaid.Add($"{place}: unique {string.Join(", ", facets.UniqueKey!)}");
        }
    }

    /// <summary>Whether two texts may be one value: letters of either case, one instant in two zones.</summary>
    private static bool HasOtherSpellings(BuiltIn builtIn) => builtIn is BuiltIn.Language or BuiltIn.Uuid or BuiltIn.Timestamp or BuiltIn.Duration;

    private void WriteOne(Utf8JsonWriter json, string place, TypeUse use, FacetSet facets)
    {
        if (use.Type is { } type)
        {
            json.WriteString("$ref", "#/$defs/" + NameOf(type));
        }
        else
        {
            ScalarKeywords.WriteType(json, use.BuiltIn);
        }

        BuiltIn builtIn = use.Type is ScalarModel scalar ? scalar.BuiltIn : use.BuiltIn;
        _unsaid.AddRange(ScalarKeywords.WriteFacets(json, builtIn, facets).Select(u => $"{place}: {u}"));
    }

    private void WriteScalar(Utf8JsonWriter json, ScalarModel scalar)
    {
        if (scalar.Base is { } parent)
        {
            json.WriteString("$ref", "#/$defs/" + NameOf(parent));
        }
        else
        {
            ScalarKeywords.WriteType(json, scalar.BuiltIn);
        }

        _unsaid.AddRange(ScalarKeywords.WriteFacets(json, scalar.BuiltIn, scalar.Facets).Select(u => $"{scalar.Name}: {u}"));
        _unsaid.AddRange(scalar.Rules.Select(r => $"{scalar.Name}: rule {r.Key}"));
    }

    private static void WriteEnum(Utf8JsonWriter json, EnumModel tokens)
    {
        // An open enum takes any token; those that are known are examples.
        json.WriteString("type", "string");
        WriteNames(json, tokens.IsOpen ? "examples" : "enum", tokens.Tokens.SelectMany(t => t.AlsoRead.Prepend(t.Token)));
    }
}
