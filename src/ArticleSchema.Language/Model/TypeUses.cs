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
