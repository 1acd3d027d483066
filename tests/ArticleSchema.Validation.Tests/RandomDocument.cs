namespace ArticleSchema.Validation.Tests;

/// <summary>Documents at random that have a type's member names in them and anything as their values.</summary>
internal static class RandomDocument
{
    private static readonly string[] s_scalars =
        ["null", "true", "1", "1.0", "-1e400", "\"\"", "\"a\"", "\"human\"", "\"robot\"", "\"2024\"", "\"\\ud800\"", "\"https://a.example/\"", "\"en\"", "\"b\""];

    private static readonly string[] s_names = ["kind", "a", "b", "$schema", "head_a", "head_sub_", "key", "value", "text", "href", "mode", "\\ud800", "en"];

    public static string Next(Random random, TypeModel type) => Next(random, type, 4);

    private static string Next(Random random, TypeModel? type, int depth)
    {
        int kind = depth == 0 ? 0 : random.Next(4);
        return kind switch
        {
            0 => s_scalars[random.Next(s_scalars.Length)],
            1 => "[" + string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Next(random, type, depth - 1))) + "]",
            _ => "{" + string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => Member(random, type, depth - 1))) + "}",
        };
    }

    private static string Member(Random random, TypeModel? type, int depth)
    {
        if (type is RecordModel { Fields.Count: > 0 } record && random.Next(3) > 0)
        {
            FieldModel field = record.Fields[random.Next(record.Fields.Count)];
            return $"\"{field.JsonName}\":{Next(random, field.Use.Type, depth)}";
        }

        return $"\"{s_names[random.Next(s_names.Length)]}\":{Next(random, null, depth)}";
    }
}
