namespace ArticleSchema.Parity.Tests;

/// <summary>The canonical form alone: JSON Schema knows of no other.</summary>
internal static class OtherForms
{
    public static void Add(JsonItem record, FieldModel field, string name, JsonItem value, Random random)
    {
        _ = (name, random);
        if (field.IsRest && value.Kind == JsonKind.Object)
        {
            record.Members.AddRange(value.Members.Where(m => record.Members.All(o => o.Key != m.Key)));
        }
        else if (!field.IsRest)
        {
            record.Members.RemoveAll(m => m.Key == field.JsonName);
            record.Members.Add(new(field.JsonName, value));
        }
    }

    public static JsonItem Bare(TypeUse use, JsonItem item, Random random)
    {
        _ = (use, random);
        return item;
    }
}
