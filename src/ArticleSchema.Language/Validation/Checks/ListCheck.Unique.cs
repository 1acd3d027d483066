using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class ListCheck
{
    /// <summary>Up to so many elements are compared one by one: no keys are made.</summary>
    private const int MaxFew = 32;

    private bool IsUnique(DataNode node, int count)
    {
        foreach (FacetSet set in _unique)
        {
            if (!IsUnique(node, count, set.UniqueKey))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no two elements of an array have the same key; they hold by themselves.</summary>
    private bool IsUnique(DataNode node, int count, IReadOnlyList<string>? members)
    {
        if (count <= MaxFew && members is not { Count: > 1 })
        {
            Span<int> rows = stackalloc int[MaxFew];
            KeySpelling spelling = members is null ? RowsOfElements(node, rows, out int found) : RowsOfMembers(node, members[0], rows, out found);
            if (spelling != KeySpelling.Other)
            {
                return AreDistinct(node.Tree, rows.Slice(0, found), spelling);
            }
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (DataNode element in node.Elements)
        {
            if (TryKey(new ListItem(Element.Value, element), members, out string key) && !keys.Add(key))
            {
                return false;
            }
        }

        return true;
    }

    private KeySpelling RowsOfElements(DataNode node, Span<int> rows, out int found)
    {
        found = 0;
        foreach (DataNode element in node.Elements)
        {
            rows[found++] = element.Index;
        }

        return Element.Value.KeySpelling;
    }

    /// <summary>Those of the elements that have the member.</summary>
    private KeySpelling RowsOfMembers(DataNode node, string member, Span<int> rows, out int found)
    {
        found = 0;
        if (Element.Value is not RecordCheck record || record.FindField(member) is not { } field)
        {
            return KeySpelling.Other;
        }

        foreach (DataNode element in node.Elements)
        {
            if (field.TryFind(element, out DataNode value))
            {
                rows[found++] = value.Index;
            }
        }

        return field.Value.Value.KeySpelling;
    }

    private static bool AreDistinct(DataTree tree, ReadOnlySpan<int> rows, KeySpelling spelling)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            ReadOnlySpan<byte> text = new DataNode(tree, rows[i]).Text;
            for (int j = 0; j < i; j++)
            {
                ReadOnlySpan<byte> other = new DataNode(tree, rows[j]).Text;
                if (spelling == KeySpelling.Exact ? text.SequenceEqual(other) : Utf8Text.IsSameInAnyCase(text, other))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
