using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A named list or map. What it holds is looked up late: it may hold itself.</summary>
internal sealed class NamedListCheck : ValueCheck
{
    private readonly ListModel _model;
    private readonly FacetSet _outer;
    private ValueCheck? _collection;

    /// <param name="model">The named list.</param>
    /// <param name="outer">What the field it stands in adds.</param>
    public NamedListCheck(ListModel model, FacetSet outer)
    {
        _model = model;
        _outer = outer;
    }

    public override KindSet Kinds => _model.Use.IsMap ? KindSet.Object : KindSet.Array;

    public ValueCheck Collection => _collection ??= Create();

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        NoteDeprecation(run, _model, node);
        return Collection.Check(run, node, facets);
    }

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets) => _model.Deprecated is null && Collection.Holds(run, node, facets);

    public override void AppendKey(ValueKey key, DataNode node) => Collection.AppendKey(key, node);

    private ValueCheck Create()
    {
        TypeUse use = _model.Use;
        ElementCheck own = ValueChecks.Of(use.Element, ValueChecks.OfElements(_model.Facets), ReadingForms.None, null, null);
        var element = new ElementCheck(own.Value, [.. FacetCheck.Of(_outer, own.Value.BuiltIn), .. own.Facets], null, null);
        FacetSet[] facets = [_outer, _model.Facets];
        return use.IsMap
            ? new MapCheck(ValueChecks.Of(use.Key!.Element, FacetSet.None, ReadingForms.None, null, null).Value, element, facets, use.IsRequired)
            : new ListCheck(element, facets, use.IsRequired, ReadingForms.None);
    }
}
