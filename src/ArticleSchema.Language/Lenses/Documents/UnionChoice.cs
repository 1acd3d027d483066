namespace ArticleSchema.Language.Lenses;

/// <summary>Which branch of a union a value is of: by the tag, by the record it was read as, or by what it looks like.</summary>
internal static class UnionChoice
{
    /// <param name="node">The value.</param>
    /// <param name="tag">The member that tells; <see langword="null"/> in an untagged union.</param>
    /// <param name="branches">Of each branch what there is to tell it by.</param>
    /// <returns>The branch's index; -1 for none.</returns>
    public static int Find(LensNode node, string? tag, IReadOnlyList<Branch> branches)
    {
        if (tag is not null)
        {
            var told = TextOf(node, tag);
            for (var i = 0; i < branches.Count; i++)
            {
                if (branches[i].Tag == told)
                {
                    return i;
                }
            }

            return -1;
        }

        if (node.IsArray)
        {
            return Index(branches, b => b.IsList);
        }

        if (!node.IsObject)
        {
            return -1;
        }

        var named = Index(branches, b => b.Record is not null && b.Record == node.RecordName);
        var fitting = named >= 0 ? named : Index(branches, b => b.Required is not null && b.Required.All(name => node.Find(name) is not null));
        return fitting >= 0 ? fitting : Index(branches, b => b.Required is not null);
    }

    private static string? TextOf(LensNode node, string member)
    {
        for (var i = 0; i < node.Members?.Count; i++)
        {
            if (node.Members[i].Name == member)
            {
                return node.Members[i].Value.Text;
            }
        }

        return null;
    }

    private static int Index(IReadOnlyList<Branch> branches, Func<Branch, bool> isIt)
    {
        for (var i = 0; i < branches.Count; i++)
        {
            if (isIt(branches[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What tells a branch.</summary>
    /// <param name="Tag">Its tag's value; <see langword="null"/> in an untagged union.</param>
    /// <param name="Record">The record's name, where it is one that a schema names.</param>
    /// <param name="Required">The members a record must have; <see langword="null"/> for what is no record.</param>
    /// <param name="IsList">Whether it is a list.</param>
    internal sealed record Branch(string? Tag, string? Record, IReadOnlyList<string>? Required, bool IsList);
}
