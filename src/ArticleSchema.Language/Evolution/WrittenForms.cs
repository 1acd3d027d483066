using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>A list's other forms in JSON: keyed by a member, spread over prefixed members, or bare.</summary>
internal static class WrittenForms
{
    /// <summary>The members a writer makes of a list; false where the list cannot stand in its form, and is written as an array.</summary>
    public static bool TryWrite(FieldModel field, string array, out List<KeyValuePair<string, string>> members)
    {
        members = [];
        if (Elements(array) is not { } elements)
        {
            return false;
        }

        switch (field.Forms.Write)
        {
            case WrittenForm.Bare when elements.Count == 1:
                members.Add(new(field.JsonName, elements[0]));
                return true;
            case WrittenForm.Keyed when Keyed(elements, NameOf(field, field.Forms.KeyedBy)) is { } keyed:
                members.Add(new(field.JsonName, keyed));
                return true;
            case WrittenForm.Prefix when Prefixed(field, elements) is { } prefixed:
                members = prefixed;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Each form in which the list would be read too.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Others(FieldModel field, string array)
    {
        foreach (string name in field.AlsoRead)
        {
            yield return new(name, array);
        }

        if (Elements(array) is not { } elements)
        {
            yield break;
        }

        if (field.Forms.OneOrMany && elements.Count == 1)
        {
            yield return new(field.JsonName, elements[0]);
        }

        if (field.Forms.KeyedBy is not null && elements.Count > 0 && Keyed(elements, NameOf(field, field.Forms.KeyedBy)) is { } keyed)
        {
            yield return new(field.JsonName, keyed);
        }

        if (field.Forms.Prefix is not null && elements.Count == 1 && Prefixed(field, elements) is [var only])
        {
            yield return only;
        }
    }

    private static List<string>? Elements(string array)
    {
        if (Validation.JsonTree.Parse(array) is not { Root.IsArray: true } tree)
        {
            return null;
        }

        var elements = new List<string>();
        foreach (Validation.DataNode element in tree.Root.Elements)
        {
            elements.Add(JsonTexts.Of(element));
        }

        return elements;
    }

    private static string? NameOf(FieldModel field, string? member) =>
        (field.Use.Type as RecordModel)?.Fields.FirstOrDefault(f => f.Name == member)?.JsonName ?? member;

    private static string? Keyed(List<string> elements, string? key)
    {
        var members = new List<KeyValuePair<string, string>>();
        foreach (string element in elements)
        {
            if (JsonTexts.Members(element) is not { } record || record.FirstOrDefault(m => m.Key == key).Value is not { } name || !name.StartsWith("\"", StringComparison.Ordinal))
            {
                return null;
            }

            members.Add(new(Text(name), JsonTexts.Object(record.Where(m => m.Key != key))));
        }

        return members.Select(m => m.Key).Distinct(StringComparer.Ordinal).Count() == members.Count ? JsonTexts.Object(members) : null;
    }

    private static List<KeyValuePair<string, string>>? Prefixed(FieldModel field, List<string> elements)
    {
        (string? key, string? value) = (NameOf(field, field.Forms.PrefixKey), NameOf(field, field.Forms.PrefixValue));
        var members = new List<KeyValuePair<string, string>>();
        foreach (string element in elements)
        {
            if (JsonTexts.Members(element) is not { Count: 2 } record || record.FirstOrDefault(m => m.Key == key).Value is not { } name
                || record.FirstOrDefault(m => m.Key == value).Value is not { } content || !name.StartsWith("\"", StringComparison.Ordinal))
            {
                return null;
            }

            members.Add(new(field.Forms.Prefix + Text(name), content));
        }

        return members;
    }

    private static string Text(string json) => Validation.JsonTree.Parse(json)!.Root.GetString();
}
