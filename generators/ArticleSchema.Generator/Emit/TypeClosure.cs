using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Types of which something is true, and all types that contain one.</summary>
internal static class TypeClosure
{
    public static HashSet<TypeModel> Of(IReadOnlyList<SchemaModel> schemas, Func<TypeModel, bool> holds)
    {
        var types = new HashSet<TypeModel>();
        var users = new Dictionary<TypeModel, List<TypeModel>>();
        var found = new Queue<TypeModel>();
        foreach (var type in schemas.SelectMany(s => s.Types))
        {
            foreach (var use in UsesOf(type))
            {
                if (!users.TryGetValue(use, out var list))
                {
                    users.Add(use, list = []);
                }

                list.Add(type);
            }

            if (holds(type) && types.Add(type))
            {
                found.Enqueue(type);
            }
        }

        while (found.Count > 0)
        {
            if (users.TryGetValue(found.Dequeue(), out var list))
            {
                foreach (var user in list.Where(types.Add))
                {
                    found.Enqueue(user);
                }
            }
        }

        return types;
    }

    private static IEnumerable<TypeModel> UsesOf(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.SelectMany(f => TypesOf(f.Use)),
        UnionModel union => union.Branches.SelectMany(b => TypesOf(b.Use)),
        ListModel list => TypesOf(list.Use),
        ScalarModel { Base: { } @base } => [@base],
        _ => [],
    };

    private static IEnumerable<TypeModel> TypesOf(TypeUse use)
    {
        if (use.Type is { } type)
        {
            yield return type;
        }

        if (use.Key?.Type is { } key)
        {
            yield return key;
        }
    }
}
