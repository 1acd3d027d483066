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
        IsPlural = List is not null || Map is not null;
        IsRest = model.IsRest;
        HasOneName = model.AlsoRead.Count == 0 && model.AlsoWrite is null && !model.IsRest;
        Utf8Name = Utf8Text.Encode(model.JsonName);
        HasPlainName = !model.JsonName.Any(static c => c is < ' ' or '"' or '\\');
        Prefix = model.Forms.Prefix is null || List is null ? [] : Utf8Text.Encode(model.Forms.Prefix);
    }

    public FieldModel Model { get; }

    public int Index { get; }

    public ElementCheck Value { get; }

    public ListCheck? List { get; }

    public MapCheck? Map { get; }

    /// <summary>Whether it is a list or a map, of which an empty one is none.</summary>
    public bool IsPlural { get; }

    /// <summary>Whether it takes what no other field is called.</summary>
    public bool IsRest { get; }

    /// <summary>Whether no other name is read as it.</summary>
    public bool HasOneName { get; }

    /// <summary>As it stands in JSON.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>Whether nothing in its name is escaped in JSON.</summary>
    public bool HasPlainName { get; }

    /// <summary>Empty without one.</summary>
    public byte[] Prefix { get; }

    /// <summary>The default, which no document holds; <see langword="null"/> without one.</summary>
    public DataTree? Default => field ??= Model.DefaultJson is null ? null : JsonTree.Parse(Model.DefaultJson);

    /// <summary>What stands for the field, or <see langword="null"/> for nothing; false where more than one place may speak for it.</summary>
    /// <param name="source">The record.</param>
    /// <param name="isOnce">Whether it is known that no name stands there twice.</param>
    /// <param name="value">The place.</param>
    public bool TryFindOnly(RecordSource source, bool isOnce, out DataNode? value)
    {
        value = null;
        if (!source.IsPlain || !HasOneName || Prefix.Length > 0)
        {
            return false;
        }

        foreach (DataNode name in source.Node.Members)
        {
            if (name.Is(Utf8Name))
            {
                if (value is not null)
                {
                    return false;
                }

                value = name.Value;
                if (isOnce)
                {
                    return true;
                }
            }
        }

        return true;
    }

    /// <summary>The value under the field's own name in an object; false for anything else and where there is none.</summary>
    public bool TryFind(DataNode node, out DataNode value)
    {
        foreach (DataNode name in node.Members)
        {
            if (name.Is(Utf8Name))
            {
                value = name.Value;
                return HasValue(value);
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether a value of the field counts as one: lists and maps must have an element.</summary>
    public bool HasValue(DataNode node) =>
        !Value.Value.IsNull(node) && (!IsPlural || node.Kind is not (DataKind.Object or DataKind.Array) || node.End > node.Index + 1);
}
