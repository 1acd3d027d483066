using ArticleSchema.Generator.Emit.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Prints what lenses ask of a user's class, and how they call it.</summary>
internal static class LensCodeEmitter
{
    private const string LensValue = TypeNames.Generated + "LensValue.";

    public static void Emit(SourceWriter source, LensClassEmit type)
    {
        source.Line("// Its modifiers stand at the part that is yours.");
        source.Line("#pragma warning disable IDE0040");
        source.Open($"partial class {type.Name}");
        foreach (var code in type.Codes)
        {
            source.Line($"{Split(code)};").Line();
            source.Line($"{Join(code)};").Line();
        }

        source.Close();
    }

    /// <summary>The class as its user is to write it, on one line.</summary>
    public static string Skeleton(LensCodeEmit code) =>
        $"static partial class {code.Class.Substring(code.Class.LastIndexOf('.') + 1)} {{ {Plain(Split(code))} => …; {Plain(Join(code))} => …; }}";

    /// <summary>The C# expression by which the runtime calls it.</summary>
    public static string Adapter(LensCodeEmit code)
    {
        var type = "global::" + code.Class;
        var parts = code.Parts.Select(p => CSharp.Camel(p.Name)).ToList();
        var declared = code.Parts.Count == 1 ? $"var {parts[0]}" : $"var ({string.Join(", ", parts)})";
        var whole = $"{LensValue}{code.Whole.Conversion}(whole){(IsReference(code.Whole) ? "!" : "!.Value")}";
        var made = string.Join(", ", parts.Select(p => $"{LensValue}Of({p})"));
        var given = string.Join(", ", code.Parts.Select((p, i) => $"{LensValue}{p.Conversion}(parts[{CSharp.Number(i)}])"));
        return $"new({CSharp.Literal(code.Key)}, static whole => {{ {declared} = {type}.Split({whole}); return [{made}]; }}, static parts => {LensValue}Of({type}.Join({given})))";
    }

    private static string Split(LensCodeEmit code)
    {
        var made = code.Parts.Count == 1 ? code.Parts[0].CSharpType + "?" : $"({string.Join(", ", code.Parts.Select(p => $"{p.CSharpType}? {p.Name}"))})";
        return $"internal static partial {made} Split({code.Whole.CSharpType} {CSharp.Camel(code.Whole.Name)})";
    }

    private static string Join(LensCodeEmit code) =>
        $"internal static partial {code.Whole.CSharpType}? Join({string.Join(", ", code.Parts.Select(p => $"{p.CSharpType}? {CSharp.Camel(p.Name)}"))})";

    private static string Plain(string signature) => signature.Replace("global::", "");

    private static bool IsReference(LensMemberEmit member) => member.CSharpType == "string";
}
