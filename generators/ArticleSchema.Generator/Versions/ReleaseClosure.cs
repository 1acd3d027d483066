using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>Which released types are needed: as C# those that drafts are pinned to and those that a written lens joins, as tables alone what else is on the ways between versions.</summary>
internal sealed class ReleaseClosure
{
    private readonly Func<SchemaModel, bool> _isReleased;

    /// <param name="ways">The ways.</param>
    /// <param name="pinned">Released types that drafts name.</param>
    /// <param name="isReleased">Whether a schema is a release that has no C# elsewhere.</param>
    public ReleaseClosure(IReadOnlyList<VersionWays> ways, IReadOnlyCollection<TypeModel> pinned, Func<SchemaModel, bool> isReleased)
    {
        _isReleased = isReleased;
        var ends = new HashSet<TypeKey>(ways.SelectMany(w => w.Lenses).Where(l => l.Syntax is not null).SelectMany(Ends).Select(TypeKey.Of));
        List<TypeModel> compiled = Close(ways.SelectMany(w => w.Kept).Select(k => k.Type).Where(t => ends.Contains(TypeKey.Of(t))).Concat(pinned));
        List<TypeModel> all = Close(ways.SelectMany(w => w.Lenses).SelectMany(Ends).Concat(pinned));
        // A release has one home: what shares it with C# is C#, too.
        var schemas = new HashSet<(string, string)>(compiled.Select(t => (t.Schema.Id, t.Schema.Version)));
        Compiled = Close(all.Where(t => schemas.Contains((t.Schema.Id, t.Schema.Version))));
        var keys = new HashSet<TypeKey>(Compiled.Select(TypeKey.Of));
        Tabled = [.. all.Where(t => !keys.Contains(TypeKey.Of(t)) && t is not RecordModel { IsMixin: true })];
    }

    public List<TypeModel> Compiled { get; }

    public List<TypeModel> Tabled { get; }

    public bool IsSame(ReleaseClosure other) => AreSame(Compiled, other.Compiled) && AreSame(Tabled, other.Tabled);

    /// <summary>The types that the C# of a type names.</summary>
    public static IEnumerable<TypeModel> Named(TypeModel type) => TypeUses.Of(type).Concat(Mixins(type));

    private static IEnumerable<TypeModel> Ends(Lens lens) => [lens.From, lens.To];

    private static bool AreSame(List<TypeModel> some, List<TypeModel> others) => some.Select(TypeKey.Of).SequenceEqual(others.Select(TypeKey.Of));

    private List<TypeModel> Close(IEnumerable<TypeModel> roots)
    {
        var found = new Dictionary<TypeKey, TypeModel>();
        var open = new Queue<TypeModel>(roots);
        while (open.Count > 0)
        {
            TypeModel type = open.Dequeue();
            if (!_isReleased(type.Schema) || found.ContainsKey(TypeKey.Of(type)))
            {
                continue;
            }

            found.Add(TypeKey.Of(type), type);
            foreach (TypeModel use in Named(type))
            {
                open.Enqueue(use);
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<TypeModel> Mixins(TypeModel type) =>
        type is RecordModel record ? record.Includes.SelectMany(i => Mixins(i).Concat(i.IsMixin ? [i] : [])) : [];
}
