using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>
    /// A type that a document can hold: found from below, since a type is possible once all that it requires is. What stays open
    /// requires itself without end. What was kept is possible, or there would be a diagnostic.
    /// </summary>
    private void CheckRequiredCycles()
    {
        var open = new HashSet<TypeModel>(_declarations.Keys.Where(t => t is not RecordModel { IsMixin: true }));
        while (open.RemoveWhere(type => IsPossible(type, open)) > 0)
        {
        }

        foreach (var type in open)
        {
            var declaration = _declarations[type];
            if (type is not RecordModel record || declaration.Syntax is not RecordSyntax syntax)
            {
                continue;
            }

            var field = record.Fields.First(f => Requires(f.Use, f.Facets) is { } needed && open.Contains(needed) && f.DefaultJson is null);
            if (FindWay(field.Use.Type!, record, open) is not { } way)
            {
                continue;
            }

            var at = syntax.Fields.FirstOrDefault(f => f.Name.Value == field.Name)?.Type?.Span ?? syntax.Name.Span;
            declaration.Scope.Report(NameRules.RequiredCycle, at, record.Name, string.Join(", which requires ", way.Select(w => $"'{w}'")));
            type.IsBroken = true;
        }
    }

    private static bool IsPossible(TypeModel type, HashSet<TypeModel> open) => type switch
    {
        { IsBroken: true } => true,
        RecordModel record => record.Fields.All(f => f.DefaultJson is not null || Requires(f.Use, f.Facets) is not { } needed || !open.Contains(needed)),
        UnionModel union => union.IsOpen || union.Branches.Any(b => Requires(b.Use, FacetSet.None) is not { } needed || !open.Contains(needed)),
        ListModel list => Requires(list.Use, list.Facets) is not { } needed || !open.Contains(needed),
        _ => true,
    };

    /// <summary>The type one of whose values must be there for the use to have one.</summary>
    private static TypeModel? Requires(TypeUse use, FacetSet facets) =>
        use.Multiplicity is Multiplicity.One or Multiplicity.NonEmptyList or Multiplicity.NonEmptyMap || (use.IsList && facets.Items?.Min > 0)
            ? use.Type is RecordModel or UnionModel or ListModel ? use.Type : null
            : null;

    /// <summary>The way from one impossible type back to another, by names.</summary>
    private static List<string>? FindWay(TypeModel from, TypeModel to, HashSet<TypeModel> open)
    {
        var seen = new HashSet<TypeModel>();
        return Walk(from);

        List<string>? Walk(TypeModel type)
        {
            if (type == to)
            {
                return [type.Name];
            }

            if (!seen.Add(type))
            {
                return null;
            }

            foreach (var next in Needs(type).Where(open.Contains))
            {
                if (Walk(next) is { } way)
                {
                    way.Insert(0, type.Name);
                    return way;
                }
            }

            return null;
        }
    }

    private static IEnumerable<TypeModel> Needs(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.Where(f => f.DefaultJson is null).Select(f => Requires(f.Use, f.Facets)).OfType<TypeModel>(),
        UnionModel union => union.Branches.Select(b => b.Use.Type).OfType<TypeModel>(),
        ListModel list => Requires(list.Use, list.Facets) is { } needed ? [needed] : [],
        _ => [],
    };
}
