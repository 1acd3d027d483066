namespace ArticleSchema.Language.Rules;

/// <summary>What <c>type(x)</c> gives, and what the name of a type stands for.</summary>
/// <param name="Name">The type's name, without its schema.</param>
/// <param name="BaseName">What a scalar is made from, by CEL's name; of all else the name again.</param>
internal sealed record TypeValue(string Name, string BaseName)
{
    /// <summary>The schema's names of what CEL calls otherwise.</summary>
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["boolean"] = "bool",
        ["integer"] = "int",
        ["number"] = "double",
        ["null"] = "null_type",
        ["partial-date"] = "date",
        ["uri"] = "string",
        ["uri-reference"] = "string",
        ["email"] = "string",
        ["uuid"] = "string",
        ["media-type"] = "string",
        ["language"] = "string",
    };

    private static readonly string[] s_builtIns =
        ["bool", "int", "uint", "double", "decimal", "string", "bytes", "list", "map", "null_type", "type", "timestamp", "date", "duration"];

    public static IReadOnlyList<string> BuiltInNames => s_builtIns;

    public static bool IsBuiltIn(string name) => Array.IndexOf(s_builtIns, name) >= 0 || s_names.ContainsKey(name);

    /// <summary>The type a name stands for.</summary>
    public static TypeValue Named(string name)
    {
        string known = s_names.TryGetValue(name, out string? other) ? other : name;
        return new TypeValue(known, known);
    }

    public static TypeValue Of(RuleValue value)
    {
        string name = value.Kind switch
        {
            RuleValueKind.Null => "null_type",
            RuleValueKind.Bool => "bool",
            RuleValueKind.Int => "int",
            RuleValueKind.UInt => "uint",
            RuleValueKind.Double => "double",
            RuleValueKind.Decimal => "decimal",
            RuleValueKind.String => "string",
            RuleValueKind.Bytes => "bytes",
            RuleValueKind.Date => value.Date.IsTimestamp ? "timestamp" : "date",
            RuleValueKind.Duration => "duration",
            RuleValueKind.List => "list",
            RuleValueKind.Record => value.Record.TypeName,
            RuleValueKind.Type => "type",
            _ => "map",
        };
        return new TypeValue(value.Declared?.Name ?? name, name);
    }

    public bool Matches(TypeValue other) =>
        Name == other.Name || (Name == BaseName && Name == other.BaseName) || (other.Name == other.BaseName && other.Name == BaseName);
}
