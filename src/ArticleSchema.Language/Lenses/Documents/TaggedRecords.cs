using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Goes to the documents inside a document: records that say by a tag which version they are of.</summary>
/// <param name="isVersion">Whether a tag's text names a version of a type: of an untagged union, a document says itself which branch it is.</param>
/// <param name="visit">Takes a document, which may be changed. Then it goes on inside.</param>
internal sealed class TaggedRecords(Func<RecordModel, string, bool> isVersion, Action<TaggedRecords.Place> visit)
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
    /// <param name="whole">The whole.</param>
    public void Visit(RecordModel type, LensNode whole) => Visit(type, whole, null);

    private void Visit(RecordModel type, LensNode node, Way? at)
    {
        foreach (var field in type.Fields)
        {
            if (node.Find(field.JsonName) is { } value)
            {
                Value(field.Use, value, new Way(at, field.JsonName, field.Name));
            }
        }
    }

    private void Value(TypeUse use, LensNode node, Way? at)
    {
        if (use.IsList && node.Items is not null)
        {
            for (var i = 0; i < node.Items.Count; i++)
            {
                var index = i.ToString(CultureInfo.InvariantCulture);
                Value(use.Element, node.Items[i], new Way(at, index, index));
            }
        }
        else if (use.IsList)
        {
            // One element may stand for its list.
            Value(use.Element, node, new Way(at, null, "0"));
        }
        else if (use.IsMap && node.Members is not null)
        {
            node.Members.ForEach(entry => Value(use.Element, entry.Value, new Way(at, entry.Name, entry.Name)));
        }
        else if (use.Type is ListModel list)
        {
            Value(list.Use, node, at);
        }
        else if (use.Type is UnionModel union && node.Members is not null)
        {
            if (Branch(union, node) is { } branch)
            {
                Value(branch.Use, node, at);
            }
        }
        else if (use.Type is RecordModel record && node.Members is not null)
        {
            if (Told(record, node) is { } tag)
            {
                visit(new Place(record, tag, node, Way.Json(at), Way.Fields(at)));
            }

            Visit(record, node, at);
        }
    }

    /// <summary>By the tag; in an untagged union by what a document says of itself, or else by the one record that it has all members of that must be there.</summary>
    private BranchModel? Branch(UnionModel union, LensNode node)
    {
        if (union.Tag is { } tag)
        {
            return union.Branches.FirstOrDefault(branch => node.Find(tag)?.Text == branch.Tag);
        }

        var records = union.Branches.Where(static branch => branch.Use.Type is RecordModel).ToList();
        var told = records.Find(branch => Told((RecordModel)branch.Use.Type!, node) is { } value && isVersion((RecordModel)branch.Use.Type!, value));
        return told ?? (records.FindAll(branch => ((RecordModel)branch.Use.Type!).Fields.All(f => !f.IsRequired || node.Find(f.JsonName) is not null)) is [var only] ? only : null);
    }

    private static string? Told(RecordModel type, LensNode node) => type.Document?.Tag is { } tag ? node.Find(tag)?.Text : null;

    /// <summary>A document inside.</summary>
    /// <param name="Type">What is needed of it there.</param>
    /// <param name="Tag">What its tag says.</param>
    /// <param name="Node">The document.</param>
    /// <param name="Pointer">Where it stands in the JSON.</param>
    /// <param name="FieldPointer">The same in the document as its reader would write it, by the names of fields.</param>
    internal sealed record Place(RecordModel Type, string Tag, LensNode Node, string Pointer, string FieldPointer);

    /// <summary>The way to a value: text only for documents, which are few among all that is looked at.</summary>
    /// <param name="Before">The way to what it stands in.</param>
    /// <param name="Name">What it is called there in the JSON; <see langword="null"/> for the one element that stands for its list.</param>
    /// <param name="Field">What it is called where its reader would write it.</param>
    private sealed record Way(Way? Before, string? Name, string Field)
    {
        public static string Json(Way? way) => way is null ? "" : way.Name is null ? Json(way.Before) : $"{Json(way.Before)}/{JsonPointer.Escape(way.Name)}";

        public static string Fields(Way? way) => way is null ? "" : $"{Fields(way.Before)}/{JsonPointer.Escape(way.Field)}";
    }
}
