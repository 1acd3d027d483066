namespace ArticleSchema.Parity.Tests;

/// <summary>Takes away from a document what its failure does not need.</summary>
internal static class Shrinker
{
    public static JsonItem Shrink(JsonItem document, Func<JsonItem, bool> fails)
    {
        JsonItem smallest = document.Copy();
        while (TryStep(ref smallest, fails))
        {
        }

        return smallest;
    }

    private static bool TryStep(ref JsonItem document, Func<JsonItem, bool> fails)
    {
        int count = document.All().Count();
        for (int i = 0; i < count; i++)
        {
            for (int child = document.All().ElementAt(i) is var item ? item.Members.Count + item.Elements.Count - 1 : -1; child >= 0; child--)
            {
                JsonItem copy = document.Copy();
                Remove(copy.All().ElementAt(i), child);
                if (fails(copy))
                {
                    document = copy;
                    return true;
                }
            }
        }

        return false;
    }

    private static void Remove(JsonItem item, int child)
    {
        if (child < item.Members.Count)
        {
            item.Members.RemoveAt(child);
        }
        else
        {
            item.Elements.RemoveAt(child - item.Members.Count);
        }
    }
}
