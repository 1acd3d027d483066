using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Finds the values of some records in a document, each with its place, in the order of the shape.</summary>
internal sealed class ShapeWalk
{
    private readonly ShapeRoutes _routes;
    private readonly List<Place> _found = [];

    private ShapeWalk(ShapeRoutes routes) => _routes = routes;

    /// <param name="routes">Where to look in the document's shape at this moment.</param>
    /// <param name="root">The document.</param>
    public static IReadOnlyList<Place> Find(ShapeRoutes routes, LensNode root)
    {
        var walk = new ShapeWalk(routes);
        walk.Visit(routes.Root, root, null, false, null);
        return walk._found;
    }

    private void Visit(Shape shape, LensNode node, Way? way, bool isInList, string? tag)
    {
        switch (shape)
        {
            case RecordShape record when node.Members is not null:
                if (_routes.IsWanted(record))
                {
                    _found.Add(new Place(node, record, way, isInList, tag));
                }

                foreach (ShapeMember member in _routes.MembersOf(record))
                {
                    if (node.Find(member.Name) is { } value)
                    {
                        Visit(member.Shape, value, new Way(way, member.Name, -1), isInList, null);
                    }
                }

                break;
            case UnionShape union:
                if (_routes.IsWanted(union))
                {
                    _found.Add(new Place(node, null, way, isInList, tag));
                }

                if (_routes.BranchOf(union, node) is { } branch && _routes.Leads(branch))
                {
                    Visit(branch, node, way, isInList, union.Tag);
                }

                break;
            case ListShape list when node.Items is not null:
                for (var i = 0; i < node.Items.Count; i++)
                {
                    Visit(list.Element, node.Items[i], new Way(way, "", i), true, null);
                }

                break;
            case MapShape map when node.Members is not null:
                foreach (var entry in node.Members)
                {
                    Visit(map.Value, entry.Value, new Way(way, entry.Name, -1), isInList, null);
                }

                break;
        }
    }

    /// <summary>The way to a value: text only for what is set aside.</summary>
    internal sealed class Way(Way? before, string name, int index)
    {
        public override string ToString() => before + "/" + (index < 0 ? JsonPointer.Escape(name) : index.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A value of the record looked for.</summary>
    /// <param name="node">The value.</param>
    /// <param name="record">Its shape; <see langword="null"/> for a union's.</param>
    /// <param name="way">How it was reached; <see langword="null"/> for the document.</param>
    /// <param name="isInList">Whether another could come to stand in its place.</param>
    /// <param name="tag">The member by which a union told it.</param>
    internal sealed class Place(LensNode node, RecordShape? record, Way? way, bool isInList, string? tag)
    {
        public LensNode Node { get; } = node;

        public RecordShape? Record { get; } = record;

        /// <summary>Where it stands.</summary>
        public string Pointer => field ??= way?.ToString() ?? "";

        public bool IsInList { get; } = isInList;

        public string? Tag { get; } = tag;
    }
}
