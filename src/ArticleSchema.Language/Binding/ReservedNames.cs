using System.Text.RegularExpressions;

namespace ArticleSchema.Language.Binding;

/// <summary>The member names that C# or the generator gives to a type itself; <c>docs/language.md</c> lists them.</summary>
internal static class ReservedNames
{
    private static readonly string[] s_object = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly string[] s_generated = ["Read", "TryRead", "Validate", "WriteTo", "ToUtf8Json", "ReadJson", "WriteJson", "RulesHold", "SchemaText"];

    private static readonly Regex s_conversion = new("^(From|To)V[0-9]+(_[0-9]+)?$", RegexOptions.CultureInvariant);

    /// <summary>What a record has.</summary>
    public static readonly IReadOnlyCollection<string> Record = new HashSet<string>(
        [.. s_object, .. s_generated, "Clone", "EqualityContract", "PrintMembers", "Unknown"], StringComparer.Ordinal);

    /// <summary>What a document has.</summary>
    public static readonly IReadOnlyCollection<string> Document = new HashSet<string>(
        [.. Record, "Schema", "ReadAny", "TryReadAny", "WriteAs"], StringComparer.Ordinal);

    /// <summary>What an open enum has.</summary>
    public static readonly IReadOnlyCollection<string> OpenEnum = new HashSet<string>(
        [.. s_object, "Value", "IsKnown", "Tokens", "Parse", "TryParse", "PrintMembers", "ReadJson", "WriteJson", "SchemaText"], StringComparer.Ordinal);

    /// <summary>A C# enum's members clash with nothing.</summary>
    public static readonly IReadOnlyCollection<string> ClosedEnum = new HashSet<string>(["value__"], StringComparer.Ordinal);

    /// <summary>Whether a record has it where a lens joins its versions, <c>FromV1</c> or <c>ToV1_2</c>: a field of that name would stand in the way of the lens that somebody writes later.</summary>
    public static bool IsConversion(string name) => s_conversion.IsMatch(name);
}
