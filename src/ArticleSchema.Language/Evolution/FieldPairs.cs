using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>Which field of one version is which of another: by name in JSON, then by name in the schema, then by the names also read.</summary>
internal sealed class FieldPairs
{
    private FieldPairs()
    {
    }

    public List<(FieldModel Old, FieldModel New)> Both { get; } = [];

    public List<FieldModel> Removed { get; } = [];

    public List<FieldModel> Added { get; } = [];

    public static FieldPairs Of(RecordModel old, RecordModel @new)
    {
        var pairs = new FieldPairs();
        pairs.Removed.AddRange(old.Fields);
        pairs.Added.AddRange(@new.Fields);
        pairs.Match(static (a, b) => a.IsRest && b.IsRest);
        pairs.Match(static (a, b) => !a.IsRest && !b.IsRest && a.JsonName == b.JsonName);
        pairs.Match(static (a, b) => !a.IsRest && !b.IsRest && a.Name == b.Name);
        pairs.Match(static (a, b) => b.AlsoRead.Contains(a.JsonName) || b.AlsoWrite == a.JsonName);
        pairs.Match(static (a, b) => a.AlsoRead.Contains(b.JsonName) || a.AlsoWrite == b.JsonName);
        return pairs;
    }

    public FieldModel? NewOf(FieldModel old) => Both.FirstOrDefault(p => p.Old == old).New;

    public FieldModel? OldOf(FieldModel @new) => Both.FirstOrDefault(p => p.New == @new).Old;

    private void Match(Func<FieldModel, FieldModel, bool> isSame)
    {
        foreach (FieldModel old in Removed.ToList())
        {
            if (Added.FirstOrDefault(f => isSame(old, f)) is { } @new)
            {
                Both.Add((old, @new));
                Removed.Remove(old);
                Added.Remove(@new);
            }
        }
    }
}
