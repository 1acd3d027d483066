using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A field of a record, ready to be asked.</summary>
internal sealed class FieldCheck
{
    public FieldCheck(FieldModel model, int index)
    {
        Model = model;
        Index = index;
        Value = ValueChecks.Of(model.Use, model.Facets, model.Forms, model.ConstJson, model.RefersTo);
        List = Value.Value as ListCheck;
        Map = Value.Value as MapCheck;
        Prefix = model.Forms.Prefix is null || List is null ? [] : Utf8Text.Encode(model.Forms.Prefix);
    }

    public FieldModel Model { get; }

    public int Index { get; }

    public ElementCheck Value { get; }

    public ListCheck? List { get; }

    public MapCheck? Map { get; }

    /// <summary>Empty without one.</summary>
    public byte[] Prefix { get; }

    /// <summary>Whether a value of the field counts as one: lists and maps must have an element.</summary>
    public bool HasValue(DataNode node) =>
        !Value.Value.IsNull(node) && ((List is null && Map is null) || node.Kind is not (DataKind.Object or DataKind.Array) || node.End > node.Index + 1);
}
