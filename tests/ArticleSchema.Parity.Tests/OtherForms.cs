namespace ArticleSchema.Parity.Tests;

/// <summary>Puts what was made in the canonical form into one of the others that may be read.</summary>
internal static class OtherForms
{
    /// <summary>Adds a field's value to its record in one of its forms.</summary>
    public static void Add(JsonItem record, FieldModel field, string name, JsonItem value, Random random)
    {
        ReadingForms forms = field.Forms;
        if (field.IsRest && value.Kind == JsonKind.Object)
        {
            record.Members.AddRange(value.Members.Where(m => record.Members.All(o => o.Key != m.Key)));
        }
        else if (value.Kind != JsonKind.Array || random.Next(3) == 0)
        {
            record.Members.Add(new(name, value));
        }
        else if (forms.KeyedBy is { } key && value.Elements.All(e => e.Kind == JsonKind.Object && Find(e, key)?.Kind == JsonKind.String))
        {
            record.Members.Add(new(name, JsonItem.Object([.. value.Elements.Select(e => KeyValuePair.Create(Find(e, key)!.Text, Without(e, key)))])));
        }
        else if (forms.OneOrMany && value.Elements.Count == 1)
        {
            record.Members.Add(new(name, value.Elements[0]));
        }
        else if (forms.Prefix is not null)
        {
            AddPrefixed(record, forms, name, value, random);
        }
        else
        {
            record.Members.Add(new(name, value));
        }
    }

    /// <summary>A bare value for a record that has no more than its shorthand's member.</summary>
    public static JsonItem Bare(TypeUse use, JsonItem item, Random random) =>
        use.Type is RecordModel { Shorthand: { } field } && item.Members is [{ } only] && only.Key == field.JsonName
        && only.Value.Kind is not (JsonKind.Object or JsonKind.Null) && random.Next(2) == 0
            ? only.Value
            : item;

    private static void AddPrefixed(JsonItem record, ReadingForms forms, string name, JsonItem value, Random random)
    {
        var array = JsonItem.Array();
        foreach (JsonItem element in value.Elements)
        {
            if (random.Next(4) > 0 && Find(element, forms.PrefixKey!) is { } key && Find(element, forms.PrefixValue!) is { } inner
                && record.Members.All(m => m.Key != forms.Prefix + key.Text))
            {
                record.Members.Add(new(forms.Prefix + key.Text, inner));
            }
            else
            {
                array.Elements.Add(element);
            }
        }

        if (array.Elements.Count > 0 || random.Next(3) == 0)
        {
            record.Members.Add(new(name, array));
        }
    }

    private static JsonItem? Find(JsonItem item, string name) => item.Members.FirstOrDefault(m => m.Key == name).Value;

    private static JsonItem Without(JsonItem item, string name) => JsonItem.Object([.. item.Members.Where(m => m.Key != name)]);
}
