using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private void CompareUses(
        ChangePlace place, TypeUse oldUse, IReadOnlyList<FacetSet> oldFacets, TypeUse newUse, IReadOnlyList<FacetSet> newFacets, TypePair pair,
        IReadOnlyList<string> names, ReadingForms? oldForms = null, ReadingForms? newForms = null)
    {
        if (oldUse.Type is ListModel from && newUse.Type is ListModel to && from.Key == to.Key && place.Type != to && oldFacets.SequenceEqual(newFacets))
        {
            // A named list says itself what became of it.
            Enqueue(from, to);
            return;
        }

        Shape old = Shape.Of(oldUse, oldFacets);
        Shape @new = Shape.Of(newUse, newFacets);
        if (oldUse.Type is ListModel && newUse.Type is ListModel && !ReferenceEquals(oldUse.Type, newUse.Type) && place.Type != newUse.Type)
        {
            NoteOtherType(place, oldUse, newUse);
        }

        if (old.Kind != @new.Kind)
        {
            CompareKinds(place, old, oldUse, @new, newUse, pair, names, oldForms, newForms);
            return;
        }

        if (old.Kind != ShapeKind.One)
        {
            if (old.IsNonEmpty != @new.IsNonEmpty)
            {
                Add(@new.IsNonEmpty ? FieldChanges.NonEmpty : FieldChanges.MaybeEmpty, place with { Facet = "type" }, (@new.IsNonEmpty ? "non-empty " : "may be empty ") + place.Name, pair, names);
            }

            CompareItems(place, old, @new, pair, names);
            if (old.Key is not null && @new.Key is not null)
            {
                CompareKeys(place, old.Key, @new.Key, pair, names);
            }

            if (old.Element.Type is ListModel || @new.Element.Type is ListModel)
            {
                CompareUses(place, old.Element, [], @new.Element, [], pair, names);
                return;
            }
        }

        CompareElements(place, old, @new, pair, names);
    }

    private void CompareKinds(
        ChangePlace place, Shape old, TypeUse oldUse, Shape @new, TypeUse newUse, TypePair pair, IReadOnlyList<string> names, ReadingForms? oldForms, ReadingForms? newForms)
    {
        string text = $"retyped {place.Name} to {newUse}";
        if (old.Kind == ShapeKind.One && @new.Kind == ShapeKind.List)
        {
            // What may be absent cannot fill a list that may not be empty.
            bool isRead = newForms?.OneOrMany == true && (oldUse.IsRequired || !newUse.IsRequired);
            Add(isRead ? TypeChanges.ToListReadBare : TypeChanges.ToList, place with { Facet = "type" }, text, pair, names);
            CompareElements(place, old, @new, pair, names);
        }
        else if (old.Kind == ShapeKind.List && @new.Kind == ShapeKind.One)
        {
            bool isRead = oldForms?.OneOrMany == true && (newUse.IsRequired || !oldUse.IsRequired);
            Add(isRead ? TypeChanges.FromListReadBare : TypeChanges.FromList, place with { Facet = "type" }, text, pair, names);
            CompareElements(place, old, @new, pair, names);
        }
        else
        {
            Add(TypeChanges.Shape, place with { Facet = "type" }, text, pair, names);
        }
    }

    private void CompareElements(ChangePlace place, Shape old, Shape @new, TypePair pair, IReadOnlyList<string> names)
    {
        (TypeUse a, TypeUse b) = (old.Element, @new.Element);
        switch (a.Type, b.Type)
        {
            case (ScalarModel or null, ScalarModel or null):
                NoteOtherScalar(place, a, b, pair);
                CompareScalars(place, ScalarView.Of(a, old.Facets), ScalarView.Of(b, @new.Facets), pair, names);
                return;
            case (RecordModel, RecordModel):
            case (EnumModel, EnumModel):
            case (UnionModel { Tag: null }, UnionModel { Tag: null }):
            case (UnionModel { Tag: not null }, UnionModel { Tag: not null }):
                NoteOtherType(place, a, b);
                Enqueue(a.Type!, b.Type!);
                return;
        }

        if (a.Type is { } was && b.Type is { } now && was.Key == now.Key)
        {
            // A type that became another kind of type says so itself.
            Enqueue(was, now);
            return;
        }

        CompareOtherwise(place, old, @new, pair, names);
    }

    /// <summary>What stands there is of another kind now.</summary>
    private void CompareOtherwise(ChangePlace place, Shape old, Shape @new, TypePair pair, IReadOnlyList<string> names)
    {
        (TypeUse a, TypeUse b) = (old.Element, @new.Element);
        string text = $"retyped {place.Name} to {b.TypeName}";
        ChangePlace at = place with { Facet = "type" };
        if (old.Kind != @new.Kind)
        {
            Add(TypeChanges.Shape, at, text, pair, names);
        }
        else if (a.Type is UnionModel { Tag: null } from && b.Type is not UnionModel && FindBranch(from, b) is not null)
        {
            Add(TypeChanges.OutOfUnion, at, text, pair, names);
        }
        else if (b.Type is UnionModel { Tag: null } into && a.Type is not UnionModel && FindBranch(into, a) is { } branch)
        {
            Add(TypeChanges.IntoUnion, at, text, pair, names);
            if (branch.Use.Type is { } type && a.Type is { } same && !ReferenceEquals(type, same))
            {
                Enqueue(same, type);
            }
        }
        else if (a.Type is UnionModel && b.Type is UnionModel)
        {
            Add(TypeChanges.Tagging, at, text, pair, names);
        }
        else if (a.Type is EnumModel oldEnum && IsText(b))
        {
            Add(oldEnum.IsOpen ? ScalarChanges.OpenEnumToText : ScalarChanges.ClosedEnumToText, at, text, pair, names);
            CompareFacets(place, ScalarView.Of(new TypeUse(BuiltIn.String, Multiplicity.One), []), ScalarView.Of(b, @new.Facets), pair, names);
        }
        else if (b.Type is EnumModel newEnum && IsText(a))
        {
            Add(newEnum.IsOpen ? ScalarChanges.TextToOpenEnum : ScalarChanges.TextToClosedEnum, at, text, pair, names);
            CompareFacets(place, ScalarView.Of(a, old.Facets), ScalarView.Of(new TypeUse(BuiltIn.String, Multiplicity.One), []), pair, names);
        }
        else if (b is { BuiltIn: BuiltIn.Any } || a is { BuiltIn: BuiltIn.Any })
        {
            Add(b.BuiltIn == BuiltIn.Any ? ScalarChanges.Widened : ScalarChanges.Narrowed, at, text, pair, names);
        }
        else if ((a.Type is EnumModel && b.Type is null or ScalarModel) || (b.Type is EnumModel && a.Type is null or ScalarModel))
        {
            Add(ScalarChanges.Other, at, text, pair, names);
        }
        else
        {
            Add(TypeChanges.Shape, at, text, pair, names);
        }
    }

    private static bool IsText(TypeUse use) => ScalarView.Of(use, []).BuiltIn == BuiltIn.String && use.Type is null or ScalarModel;

    private static BranchModel? FindBranch(UnionModel union, TypeUse use) => union.Branches.FirstOrDefault(b =>
        b.Use.Multiplicity == Multiplicity.One && (use.Type is null ? b.Use.Type is null && b.Use.BuiltIn == use.BuiltIn : b.Use.Type?.Name == use.Type.Name));

    private void NoteOtherType(ChangePlace place, TypeUse old, TypeUse @new)
    {
        if (old.Type is { } a && @new.Type is { } b && a.Key != b.Key && !IsRenamed(a, b))
        {
            Add(TypeChanges.OtherName, place with { Facet = "type" }, $"type of {place.Name} {b.Name}");
        }
    }

    // The rename itself is said once, at the type.
    private static bool IsRenamed(TypeModel a, TypeModel b) =>
        a.Schema.Id == b.Schema.Id && b.Schema.Types.All(t => t.Name != a.Name) && a.Schema.Types.All(t => t.Name != b.Name);

    private void NoteOtherScalar(ChangePlace place, TypeUse old, TypeUse @new, TypePair pair)
    {
        if (ReferenceEquals(pair.New, place.Type) && place.Member is null)
        {
            return;
        }

        if (old.Type is ScalarModel a && @new.Type is ScalarModel b)
        {
            NoteOtherType(place, old, @new);
            CompareScalarRulesOnce(a, b);
        }
        else if ((old.Type is ScalarModel || @new.Type is ScalarModel) && ScalarView.Of(old, []).BuiltIn == ScalarView.Of(@new, []).BuiltIn)
        {
            Add(TypeChanges.OtherName, place with { Facet = "type" }, $"type of {place.Name} {@new.TypeName}");
            CompareRules(pair, RulesOf(old), RulesOf(@new));
        }
    }

    private void CompareScalarRulesOnce(ScalarModel old, ScalarModel @new)
    {
        if (_seen.Add((old, @new)))
        {
            var pair = new TypePair(old, @new);
            CompareProse(pair);
            CompareRules(pair, RulesOf(new TypeUse(old, Multiplicity.One)), RulesOf(new TypeUse(@new, Multiplicity.One)));
        }
    }

    private static IReadOnlyList<RuleModel> RulesOf(TypeUse use) => use.Type is ScalarModel scalar ? [.. scalar.Chain.SelectMany(s => s.Rules)] : [];
}
