using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Goes to the documents inside a document: records that say by a tag which version they are of.</summary>
/// <param name="isVersion">Whether a tag's text names a version of a type: of an untagged union, a document says itself which branch it is.</param>
/// <param name="visit">Takes a document's type where it stands, what its tag says, the document, which may be changed, and its pointer. Then it goes on inside.</param>
internal sealed class TaggedRecords(Func<RecordModel, string, bool> isVersion, Action<RecordModel, string, LensNode, string> visit)
{
    /// <summary>Whether there may be any: a tag stands there once more than at the root.</summary>
    /// <param name="utf8">The whole.</param>
    /// <param name="tags">The names that tags may have, in quotes.</param>
    public static bool MayStandIn(ReadOnlySpan<byte> utf8, IEnumerable<byte[]> tags)
    {
        foreach (var tag in tags)
        {
            var first = utf8.IndexOf(tag);
            if (first >= 0 && utf8.Slice(first + 1).IndexOf(tag) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="type">The type of the whole, whose own tag is nobody's business here.</param>
    /// <param name="node">The whole.</param>
    /// <param name="pointer">Where it stands.</param>
    public void Visit(RecordModel type, LensNode node, string pointer = "")
    {
        foreach (var field in type.Fields)
        {
            if (node.Find(field.JsonName) is { } value)
            {
                Value(field.Use, value, pointer + "/" + JsonPointer.Escape(field.JsonName));
            }
        }
    }

    private void Value(TypeUse use, LensNode node, string pointer)
    {
        if (use.IsList && node.Items is not null)
        {
            for (var i = 0; i < node.Items.Count; i++)
            {
                Value(use.Element, node.Items[i], pointer + "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
        else if (use.IsMap && node.Members is not null)
        {
            node.Members.ForEach(entry => Value(use.Element, entry.Value, pointer + "/" + JsonPointer.Escape(entry.Name)));
        }
        else if (use.Type is ListModel list)
        {
            Value(list.Use, node, pointer);
        }
        else if (use.Type is UnionModel union && node.Members is not null)
        {
            foreach (var branch in union.Branches.Where(branch => IsOf(union, branch, node)))
            {
                Value(branch.Use, node, pointer);
            }
        }
        else if (use.Type is RecordModel record && node.Members is not null)
        {
            if (Told(record, node) is { } value)
            {
                visit(record, value, node, pointer);
            }

            Visit(record, node, pointer);
        }
    }

    private bool IsOf(UnionModel union, BranchModel branch, LensNode node) => union.Tag is { } tag
        ? node.Find(tag)?.Text == branch.Tag
        : branch.Use.Type is RecordModel record && Told(record, node) is { } value && isVersion(record, value);

    private static string? Told(RecordModel type, LensNode node) => type.Document?.Tag is { } tag ? node.Find(tag)?.Text : null;
}
