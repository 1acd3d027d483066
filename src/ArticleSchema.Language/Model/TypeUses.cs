using System.Collections.Generic;
using System.Linq;

namespace ArticleSchema.Language.Model;

/// <summary>Which types a type names in its fields, branches, elements and keys, or is made from.</summary>
internal static class TypeUses
{
    public static IEnumerable<TypeModel> Of(TypeModel type) => type switch
    {
        RecordModel record => record.Fields.SelectMany(f => Of(f.Use)),
        UnionModel union => union.Branches.SelectMany(b => Of(b.Use)),
        // A list that is not resolved has no use.
        ListModel { Use: not null } list => Of(list.Use),
        ScalarModel { Base: { } @base } => [@base],
        _ => [],
    };

    /// <summary>A type and all that it needs, each once.</summary>
    public static IEnumerable<TypeModel> Reachable(params TypeModel[] roots)
    {
        var seen = new HashSet<TypeModel>(roots);
        var open = new Queue<TypeModel>(seen);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            yield return type;
            foreach (var used in Of(type).Where(seen.Add))
            {
                open.Enqueue(used);
            }
        }
    }

    private static IEnumerable<TypeModel> Of(TypeUse use)
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
