using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Binding;

/// <summary>Which documents hold which types, however deep: what <c>root</c> may be in their rules.</summary>
internal sealed class RuleRoots
{
    private readonly Dictionary<TypeModel, List<RecordModel?>> _roots = [];

    public RuleRoots(IEnumerable<SchemaModel> schemas)
    {
        foreach (var document in schemas.SelectMany(s => s.Types).OfType<RecordModel>().Where(r => r.Document is not null))
        {
            Follow(document);
        }
    }

    public IReadOnlyList<RecordModel?> Of(TypeModel type) => _roots.TryGetValue(type, out var roots) ? roots : [];

    private void Follow(RecordModel document)
    {
        var open = new Stack<TypeModel>([document]);
        var seen = new HashSet<TypeModel>();
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type))
            {
                continue;
            }

            if (!_roots.TryGetValue(type, out var roots))
            {
                _roots.Add(type, roots = []);
            }

            roots.Add(document);
            // The rules of what a record includes are its own.
            foreach (var next in type is RecordModel record ? TypeUses.Of(type).Concat(record.Includes) : TypeUses.Of(type))
            {
                open.Push(next);
            }
        }
    }
}
