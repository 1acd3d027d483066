using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>A lens against the schemas it joins: its ends are known, its operations fit, and they lead from one to the other.</summary>
internal static class LensCheck
{
    /// <param name="syntax">The lens; takes what is wrong with it.</param>
    /// <param name="find">The type that an end names, or <see langword="null"/> and why not.</param>
    /// <returns>The lens, or <see langword="null"/> if it does not build.</returns>
    public static Lens? Bind(LensSyntax syntax, Func<LensReference, (RecordModel? Type, string Reason)> find)
    {
        var older = End(syntax, syntax.From, find);
        var newer = End(syntax, syntax.To, find);
        if (older is not { } from || newer is not { } to)
        {
            return null;
        }

        var target = ShapeGraph.Of(to);
        var (operations, graph) = LensBinder.Bind(syntax, ShapeGraph.Of(from), target);
        if (syntax.Diagnostics.ErrorCount > 0)
        {
            return null;
        }

        var comparison = ShapeComparison.Run(graph.Root, to);
        foreach (var left in comparison.Found)
        {
            syntax.Diagnostics.Report(LensRules.Leftover, syntax.Source, syntax.To!.Text.Span, syntax.To.Text.Value, left);
        }

        return comparison.Found.Count > 0 ? null : new Lens(from, to, operations, graph, comparison.HasNewMembers) { Syntax = syntax };
    }

    /// <summary>The type that an end names, among schemas of all versions; else why there is none.</summary>
    public static (RecordModel? Type, string Reason) Find(IEnumerable<SchemaModel> schemas, LensReference end)
    {
        var known = schemas.Where(s => s.Id == end.Schema).ToList();
        if (known.Count == 0)
        {
            return (null, $"there is no schema '{end.Schema}'{Spelling.DidYouMean(end.Schema, schemas.Select(s => s.Id).Distinct())}");
        }

        if ((end.Version is null ? known[0] : known.Find(s => s.Version == end.Version)) is not { } schema)
        {
            return (null, $"'{end.Schema}' has no version '{end.Version}'; there is {string.Join(", ", known.Select(s => s.Version).Distinct())}");
        }

        var type = schema.Types.FirstOrDefault(t => t.Name == end.Type);
        return type switch
        {
            RecordModel { IsBroken: false } record => (record, ""),
            RecordModel => (null, "it does not build"),
            null => (null, $"the schema has no type '{end.Type}'{Spelling.DidYouMean(end.Type, schema.Types.Select(t => t.Name))}"),
            _ => (null, $"'{end.Type}' is no record"),
        };
    }

    private static RecordModel? End(LensSyntax syntax, LensReference? end, Func<LensReference, (RecordModel? Type, string Reason)> find)
    {
        if (end is null)
        {
            return null;
        }

        var (type, reason) = find(end);
        if (type is null)
        {
            syntax.Diagnostics.Report(LensRules.UnknownEnd, syntax.Source, end.Text.Span, end.Text.Value, reason);
        }

        return type;
    }
}
