namespace ArticleSchema.Cli.Importing;

/// <summary>Keywords of JSON Schema by what they are about.</summary>
internal static class Keywords
{
    /// <summary>What says nothing of a value: where things stand and what they are called.</summary>
    public static readonly IReadOnlySet<string> Structure = new HashSet<string>(StringComparer.Ordinal)
    {
        "$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$vocabulary", "$defs", "definitions",
    };

    /// <summary>What describes without deciding.</summary>
    public static readonly IReadOnlySet<string> Annotations = new HashSet<string>(StringComparer.Ordinal)
    {
        "title", "description", "$comment", "examples", "example", "default", "deprecated",
    };

    /// <summary>What makes a scalar narrower.</summary>
    public static readonly IReadOnlySet<string> Facets = new HashSet<string>(StringComparer.Ordinal)
    {
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
    };

    /// <summary>Keywords whose values are data, so that no schema stands in them.</summary>
    public static readonly IReadOnlySet<string> Data = new HashSet<string>(StringComparer.Ordinal) { "const", "enum", "default", "examples", "example" };

    private static readonly (string Type, string[] Keys)[] s_implied =
    [
        ("object", ["properties", "required", "additionalProperties", "patternProperties", "propertyNames", "minProperties", "maxProperties", "dependentRequired", "unevaluatedProperties"]),
        ("array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
        ("string", ["minLength", "maxLength", "pattern", "format"]),
        ("number", ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
    ];

    /// <summary>The kind of value that keywords are about where no <c>type</c> says it.</summary>
    public static string? ImpliedType(Func<string, bool> isThere) => s_implied.FirstOrDefault(i => i.Keys.Any(isThere)).Type;
}
