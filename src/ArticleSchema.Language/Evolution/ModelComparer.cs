using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>
/// Finds the differences between two resolved versions of a schema. Types are followed through their uses and compared by shape, so that
/// moving a field into a mixin, reordering or renaming changes nothing that documents would not show.
/// </summary>
internal sealed partial class ModelComparer
{
    private readonly List<Change> _changes = [];
    private readonly HashSet<(TypeModel, TypeModel)> _seen = [];
    private readonly Queue<TypePair> _open = new();

    private ModelComparer()
    {
    }

    /// <summary>The differences with the verdicts of their rules; nothing is run yet.</summary>
    public static (IReadOnlyList<Change> Changes, IReadOnlyList<TypePair> Pairs) Compare(SchemaModel old, SchemaModel @new)
    {
        var comparer = new ModelComparer();
        comparer.CompareSchema(old, @new);
        return ([.. comparer._changes.GroupBy(c => c.Fingerprint).Select(g => g.First())], [.. comparer._seen.Select(p => new TypePair(p.Item1, p.Item2))]);
    }

    private void CompareSchema(SchemaModel old, SchemaModel @new)
    {
        // A release that names none is in its project's, whatever that is called.
        if (old.Namespace is not null && old.Namespace != @new.Namespace)
        {
            Add(TypeChanges.Namespace, new ChangePlace(null, null, "namespace"), "namespace " + (@new.Namespace ?? "none"));
        }

        if (old.Description != @new.Description)
        {
            Add(DocumentationChanges.Text, new ChangePlace(null, null, "description"), "text schema");
        }

        foreach (TypeModel type in old.Types)
        {
            if (@new.Types.FirstOrDefault(t => t.Name == type.Name) is { } same)
            {
                Enqueue(type, same);
            }
        }

        Drain();
        List<TypeModel> gone = [.. old.Types.Where(t => @new.Types.All(n => n.Name != t.Name))];
        List<TypeModel> come = [.. @new.Types.Where(t => old.Types.All(o => o.Name != t.Name))];
        foreach (TypeModel type in gone.ToList())
        {
            // Where a use leads from one to the other, it is the same type under another name; a document has no use.
            if (come.FirstOrDefault(n => _seen.Contains((type, n)) || IsSameDocument(type, n)) is { } renamed)
            {
                gone.Remove(type);
                come.Remove(renamed);
                Enqueue(type, renamed);
                Add(TypeChanges.Renamed, new ChangePlace(renamed), $"renamed {type.Name} to {renamed.Name}");
            }
        }

        Drain();
        foreach (TypeModel type in gone)
        {
            Add(type is RecordModel { Document: not null } ? TypeChanges.DocumentRemoved : TypeChanges.Removed, new ChangePlace(type), "removed " + type.Name);
        }

        foreach (TypeModel type in come)
        {
            Add(type is RecordModel { Document: not null } ? TypeChanges.DocumentAdded : TypeChanges.Added, new ChangePlace(type), "added " + type.Name);
        }
    }

    private static bool IsSameDocument(TypeModel old, TypeModel @new)
    {
        if (old is not RecordModel { Document: not null } a || @new is not RecordModel { Document: not null } b)
        {
            return false;
        }

        FieldPairs pairs = FieldPairs.Of(a, b);
        return pairs.Added.Count == 0 && pairs.Removed.Count == 0;
    }

    private void Enqueue(TypeModel old, TypeModel @new)
    {
        if (!old.IsBroken && !@new.IsBroken && old.GetType() == @new.GetType() && _seen.Add((old, @new)))
        {
            _open.Enqueue(new TypePair(old, @new));
        }
        else if (old.GetType() != @new.GetType() && _seen.Add((old, @new)))
        {
            Shape from = Shape.Of(new TypeUse(old, Multiplicity.One), []);
            Shape to = Shape.Of(new TypeUse(@new, Multiplicity.One), []);
            CompareOtherwise(new ChangePlace(@new), from, to, new TypePair(old, @new), []);
        }
    }

    private void Drain()
    {
        while (_open.Count > 0)
        {
            TypePair pair = _open.Dequeue();
            CompareProse(pair);
            switch (pair.Old, pair.New)
            {
                case (RecordModel old, RecordModel @new):
                    // A mixin's fields are compared in the records that include it: documents are made of these.
                    if (!old.IsMixin || !@new.IsMixin)
                    {
                        CompareRecords(pair, old, @new);
                    }

                    break;
                case (EnumModel old, EnumModel @new):
                    CompareEnums(pair, old, @new);
                    break;
                case (UnionModel old, UnionModel @new):
                    CompareUnions(pair, old, @new);
                    break;
                case (ScalarModel or ListModel, ScalarModel or ListModel):
                    CompareNamed(pair);
                    break;
            }
        }
    }

    private void CompareNamed(TypePair pair)
    {
        var place = new ChangePlace(pair.New);
        if (pair is { Old: ListModel a, New: ListModel b })
        {
            CompareUses(place, a.Use, [a.Facets], b.Use, [b.Facets], pair, []);
        }
        else if (pair is { Old: ScalarModel old, New: ScalarModel @new })
        {
            CompareScalars(place, ScalarView.Of(new TypeUse(old, Multiplicity.One), []), ScalarView.Of(new TypeUse(@new, Multiplicity.One), []), pair, []);
            CompareRules(pair, old.Chain.SelectMany(s => s.Rules).ToList(), @new.Chain.SelectMany(s => s.Rules).ToList());
            if (!old.Examples.SequenceEqual(@new.Examples, StringComparer.Ordinal))
            {
                Add(DocumentationChanges.Text, place with { Facet = "examples" }, $"text {place}");
            }
        }
    }

    private void CompareProse(TypePair pair)
    {
        var place = new ChangePlace(pair.New);
        if (pair.Old.Description != pair.New.Description)
        {
            Add(DocumentationChanges.Text, place with { Facet = "description" }, $"text {place.Name}");
        }

        if (pair.Old.Term != pair.New.Term)
        {
            Add(DocumentationChanges.Term, place with { Facet = "term" }, $"term {place.Name} {pair.New.Term ?? "none"}");
        }

        CompareDeprecation(place, pair.Old.Deprecated, pair.New.Deprecated);
    }

    private void CompareDeprecation(ChangePlace place, DeprecationModel? old, DeprecationModel? @new)
    {
        if (old == @new)
        {
            return;
        }

        ChangeRule rule = @new is null ? DocumentationChanges.Undeprecated : old is null ? DocumentationChanges.Deprecated : DocumentationChanges.Text;
        string verb = @new is null ? "undeprecated " : old is null ? "deprecated " : "text deprecated ";
        Add(rule, place with { Facet = "deprecated" }, verb + place.Name);
    }

    private void Add(
        ChangeRule rule, ChangePlace place, string fingerprint, TypePair? types = null, IReadOnlyList<string>? names = null, bool isOldOpen = true,
        bool isNewOpen = true, IReadOnlyList<string>? codes = null, IReadOnlyList<string>? members = null, bool undeclared = false, bool readForm = false, bool tag = false,
        RuleLiterals? literals = null) =>
        _changes.Add(new Change(rule, place, fingerprint)
        {
            // Backward, the new version reads; forward, the old one does.
            Backward = rule.Backward.For(isNewOpen),
            Forward = rule.Forward.For(isOldOpen),
            Types = types,
            WireNames = names ?? [],
            Codes = codes ?? [],
            Members = members ?? [],
            Literals = literals ?? RuleLiterals.None,
            NeedsUndeclared = undeclared,
            NeedsReadForm = readForm,
            NeedsTag = tag,
        });
}
