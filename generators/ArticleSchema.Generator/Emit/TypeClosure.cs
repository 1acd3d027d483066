using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Emit;

/// <summary>Types of which something is true, and all types that contain one.</summary>
internal static class TypeClosure
{
    /// <summary>Those with a list that is not written as an array.</summary>
    public static HashSet<TypeModel> WritingForms(IReadOnlyCollection<TypeModel> types) =>
        Of(types, t => t is RecordModel record && record.Fields.Any(f => f.Forms.Write != WrittenForm.Array));

    /// <param name="all">The types, with all that they use.</param>
    /// <param name="holds">Whether it is true of one.</param>
    public static HashSet<TypeModel> Of(IReadOnlyCollection<TypeModel> all, Func<TypeModel, bool> holds)
    {
        var types = new HashSet<TypeModel>(all.Where(holds));
        if (types.Count == 0)
        {
            return types;
        }

        var users = new Dictionary<TypeModel, List<TypeModel>>();
        foreach (var type in all)
        {
            foreach (var use in TypeUses.Of(type))
            {
                if (!users.TryGetValue(use, out var list))
                {
                    users.Add(use, list = []);
                }

                list.Add(type);
            }
        }

        var found = new Queue<TypeModel>(types);
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
}
