namespace ArticleSchema.Language.Rules;

/// <summary>A map, its entries in order.</summary>
internal abstract class RuleMap
{
    public abstract int Count { get; }

    public abstract RuleValue KeyAt(int index);

    public abstract RuleValue ValueAt(int index);

    /// <summary>The entry with the key, or -1.</summary>
    public int Find(RuleValue key)
    {
        for (int i = 0; i < Count; i++)
        {
            if (Equality.AreEqual(KeyAt(i), key).IsTrue)
            {
                return i;
            }
        }

        return -1;
    }
}
