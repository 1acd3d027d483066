using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Generator.Versions;

/// <summary>The C# that lenses name.</summary>
internal static class LensCodes
{
    /// <param name="lens">A lens.</param>
    /// <param name="namespace">The C# namespace of names that have none.</param>
    public static IReadOnlyList<LensCodeEmit> Of(Lens lens, string? @namespace) => [.. lens.Code.Select(c => Of(c, @namespace))];

    /// <summary>The parts of the classes that say what is asked of them.</summary>
    public static IEnumerable<LensClassEmit> Classes(IEnumerable<LensCodeEmit> codes) => codes.GroupBy(c => c.Class).Select(g => new LensClassEmit
    {
        Namespace = g.Key.LastIndexOf('.') is var dot && dot < 0 ? "" : g.Key.Substring(0, dot),
        Name = g.Key.Substring(g.Key.LastIndexOf('.') + 1),
        Description = "",
        Obsolete = null,
        Codes = g.GroupBy(c => (c.Whole.CSharpType, string.Join(",", c.Parts.Select(p => p.CSharpType + p.Name)))).Select(s => s.First()).ToArray(),
    });

    /// <summary>What is to be said of each class that is not there.</summary>
    public static IEnumerable<LensCodeReport> Reports(LensSet lenses, BoundDrafts drafts) =>
        from ways in VersionWays.Of(lenses, drafts.Result.OwnTypes)
        from lens in ways.Lenses
        from code in lens.Code
        let asked = Of(code, ways.Type.Schema.Namespace)
        select new LensCodeReport(asked.Class, DiagnosticReport.From(
            new Diagnostic(LensRules.NoCode, lens.Syntax!.Source, code.Name.Span, asked.Class, LensCodeEmitter.Skeleton(asked))));

    private static LensCodeEmit Of(PartsByCode code, string? @namespace) => new(
        code.CodeKey,
        code.Name.Value.IndexOf('.') >= 0 || string.IsNullOrEmpty(@namespace) ? code.Name.Value : @namespace + "." + code.Name.Value,
        Member(code.Whole, code.WholeShape),
        code.Parts.Select((p, i) => Member(p, code.PartShapes[i])).ToArray());

    private static LensMemberEmit Member(string name, Shape? shape)
    {
        var (type, conversion) = shape switch
        {
            ScalarShape { BuiltIn: BuiltIn.Integer } => ("long", "ToInteger"),
            ScalarShape { BuiltIn: BuiltIn.Number } => ("double", "ToNumber"),
            ScalarShape { BuiltIn: BuiltIn.Decimal } => ("decimal", "ToDecimal"),
            ScalarShape { BuiltIn: BuiltIn.Boolean } => ("bool", "ToBoolean"),
            ScalarShape { BuiltIn: BuiltIn.Any } or RecordShape or ListShape or MapShape or UnionShape => (TypeNames.Runtime + "RawJson", "ToRaw"),
            _ => ("string", "ToText"),
        };
        return new LensMemberEmit(SchemaNames.Pascal(name), type, conversion);
    }
}
