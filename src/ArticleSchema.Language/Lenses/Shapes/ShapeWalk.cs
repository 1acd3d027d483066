using ArticleSchema.Language.Validation;
using System.Globalization;

namespace ArticleSchema.Language.Lenses;

/// <summary>Finds the values of some records in a document, each with its place, in the order of the shape.</summary>
internal sealed class ShapeWalk
{
    private readonly HashSet<int> _records;
    private readonly string? _union;
    private readonly List<Place> _found = [];

    private ShapeWalk(HashSet<int> records, string? union)
    {
        _records = records;
        _union = union;
    }

    /// <param name="graph">The document's shape at this moment.</param>
    /// <param name="root">The document.</param>
    /// <param name="records">The records that are looked for.</param>
    /// <param name="union">The union whose values are looked for instead.</param>
    public static IReadOnlyList<Place> Find(ShapeGraph graph, LensNode root, HashSet<int> records, string? union)
    {
        var walk = new ShapeWalk(records, union);
        walk.Visit(graph.Root, root, "", false, null);
        return walk._found;
    }

    private static Shape? Branch(UnionShape union, LensNode node)
    {
        var index = UnionChoice.Find(node, union.Tag, [.. union.Branches.Select(b =>
            new UnionChoice.Branch(b.Tag, (b.Shape as RecordShape)?.Name, (b.Shape as RecordShape)?.Members.Where(m => m.IsRequired).Select(m => m.Name).ToList(), b.Shape is ListShape))]);
        return index < 0 ? null : union.Branches[index].Shape;
    }

    private void Visit(Shape shape, LensNode node, string pointer, bool isInList, string? tag)
    {
        switch (shape)
        {
            case RecordShape record when node.Members is not null:
                if (_union is null && _records.Contains(record.Id))
                {
                    _found.Add(new Place(node, record, pointer, isInList, tag));
                }

                foreach (var member in record.Members)
                {
                    if (node.Find(member.Name) is { } value)
                    {
                        Visit(member.Shape, value, pointer + "/" + JsonPointer.Escape(member.Name), isInList, null);
                    }
                }

                break;
            case UnionShape union:
                if (_union == union.Name)
                {
                    _found.Add(new Place(node, null, pointer, isInList, tag));
                }

                if (Branch(union, node) is { } branch)
                {
                    Visit(branch, node, pointer, isInList, union.Tag);
                }

                break;
            case ListShape list when node.Items is not null:
                for (var i = 0; i < node.Items.Count; i++)
                {
                    Visit(list.Element, node.Items[i], pointer + "/" + i.ToString(CultureInfo.InvariantCulture), true, null);
                }

                break;
            case MapShape map when node.Members is not null:
                foreach (var entry in node.Members)
                {
                    Visit(map.Value, entry.Value, pointer + "/" + JsonPointer.Escape(entry.Name), isInList, null);
                }

                break;
        }
    }

    /// <summary>A value of the record looked for.</summary>
    /// <param name="Node">The value.</param>
    /// <param name="Record">Its shape; <see langword="null"/> for a union's.</param>
    /// <param name="Pointer">Where it stands.</param>
    /// <param name="IsInList">Whether another could come to stand in its place.</param>
    /// <param name="Tag">The member by which a union told it.</param>
    internal sealed record Place(LensNode Node, RecordShape? Record, string Pointer, bool IsInList, string? Tag);
}
