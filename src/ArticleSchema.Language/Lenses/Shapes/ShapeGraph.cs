using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>The shape of a document type, and of all it holds.</summary>
internal sealed class ShapeGraph
{
    private int _ids;

    private ShapeGraph(RecordShape root, int ids)
    {
        Root = root;
        _ids = ids;
    }

    public RecordShape Root { get; private set; }

    public static ShapeGraph Of(RecordModel type)
    {
        var maker = new Maker();
        var root = (RecordShape)maker.Of(type);
        return new ShapeGraph(root, maker.Ids);
    }

    /// <summary>A record that no schema names.</summary>
    public RecordShape NewRecord() => new(_ids++, name: null, isOpen: true);

    /// <summary>A record of its own with the same members.</summary>
    public RecordShape Split(RecordShape shape)
    {
        var made = new RecordShape(_ids++, shape.Name, shape.IsOpen) { Rest = shape.Rest };
        made.Members.AddRange(shape.Members);
        return made;
    }

    public ShapeGraph Copy()
    {
        var copies = new Dictionary<Shape, Shape>();
        return new ShapeGraph((RecordShape)Copy(Root, copies), _ids);
    }

    /// <summary>All records and unions, each once, the outer ones first.</summary>
    public IReadOnlyList<Shape> All()
    {
        var found = new List<Shape>();
        var seen = new HashSet<Shape>();
        var open = new Stack<Shape>([Root]);
        while (open.Count > 0)
        {
            var shape = open.Pop();
            if (!seen.Add(shape))
            {
                continue;
            }

            if (shape is RecordShape or UnionShape)
            {
                found.Add(shape);
            }

            foreach (var part in Parts(shape).Reverse())
            {
                open.Push(part);
            }
        }

        return found;
    }

    /// <summary>What a shape is made of, one level down.</summary>
    public static IEnumerable<Shape> Parts(Shape shape) => shape switch
    {
        RecordShape record => record.Members.Select(m => m.Shape),
        UnionShape union => union.Branches.Select(b => b.Shape),
        ListShape list => [list.Element],
        MapShape map => [map.Value],
        _ => [],
    };

    private static Shape Copy(Shape shape, Dictionary<Shape, Shape> copies)
    {
        if (copies.TryGetValue(shape, out var known))
        {
            return known;
        }

        switch (shape)
        {
            case RecordShape record:
                var made = new RecordShape(record.Id, record.Name, record.IsOpen) { Rest = record.Rest };
                copies.Add(shape, made);
                made.Members.AddRange(record.Members.Select(m => m with { Shape = Copy(m.Shape, copies) }));
                return made;
            case UnionShape union:
                var branches = new UnionShape(union.Name, union.Tag, union.IsOpen);
                copies.Add(shape, branches);
                branches.Branches.AddRange(union.Branches.Select(b => (b.Tag, Copy(b.Shape, copies))));
                return branches;
            case ListShape list:
                return new ListShape(Copy(list.Element, copies), list.IsNonEmpty);
            case MapShape map:
                return new MapShape(map.Key, Copy(map.Value, copies), map.IsNonEmpty);
            default:
                return shape;
        }
    }

    private sealed class Maker
    {
        private readonly Dictionary<TypeModel, Shape> _made = [];

        public int Ids { get; private set; }

        public Shape Of(TypeModel type)
        {
            if (_made.TryGetValue(type, out var known))
            {
                return known;
            }

            switch (type)
            {
                case RecordModel record:
                    var made = new RecordShape(Ids++, record.Name, record.IsOpen || record.Rest is not null) { Rest = record.Rest?.Name };
                    _made.Add(type, made);
                    made.Members.AddRange(record.Fields.Select(f => new ShapeMember(f.Name, Of(f.Use), f.Use.IsRequired || f.DefaultJson is not null)));
                    return made;
                case UnionModel union:
                    var branches = new UnionShape(union.Name, union.Tag, union.IsOpen);
                    _made.Add(type, branches);
                    branches.Branches.AddRange(union.Branches.Select(b => (b.Tag, Of(b.Use))));
                    return branches;
                case EnumModel @enum:
                    return new TokenShape(@enum.Name, [.. @enum.Tokens.Select(t => t.Token)], @enum.IsOpen);
                case ListModel list:
                    return Of(list.Use);
                default:
                    return new ScalarShape(new TypeUse(type, Multiplicity.One));
            }
        }

        public Shape Of(TypeUse use)
        {
            var element = use.Type is null ? new ScalarShape(use.Element) : Of(use.Type);
            return use.IsList ? new ListShape(element, use.IsRequired) : use.IsMap ? new MapShape(use.Key!, element, use.IsRequired) : element;
        }
    }
}
