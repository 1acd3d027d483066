namespace ArticleSchema.Language.Lenses;

/// <summary><c>recase: true</c>: members take the names of the target's, case and separators ignored.</summary>
internal sealed class Recase : LensOperation
{
    private readonly Dictionary<int, List<(string From, string To)>> _names = [];

    public override bool Trace(RecordTerms record, RecordShape shape, bool isUp)
    {
        foreach (var (from, to) in _names.TryGetValue(record.Id, out var names) ? names : [])
        {
            record.Set(isUp ? to : from, record.Take(isUp ? from : to));
        }

        return true;
    }

    public override void Bind(RecordShape record, LensBinder binder)
    {
        if (binder.TargetOf(record) is not { } target)
        {
            return;
        }

        var names = new List<(string, string)>();
        for (var i = 0; i < record.Members.Count; i++)
        {
            var name = record.Members[i].Name;
            if (target.Find(name) is not null)
            {
                continue;
            }

            var candidates = target.Members.Where(m => Fold(m.Name) == Fold(name) && record.Find(m.Name) is null).ToList();
            if (candidates.Count > 1)
            {
                binder.Report(Key, $"'{record}.{name}' could become '{candidates[0].Name}' or '{candidates[1].Name}'; rename it");
            }
            else if (candidates.Count == 1)
            {
                names.Add((name, candidates[0].Name));
                record.Members[i] = record.Members[i] with { Name = candidates[0].Name };
            }
        }

        _names[record.Id] = names;
    }

    public override void Up(LensNode record, LensRun run) => Move(record, run, isUp: true);

    public override void Down(LensNode record, LensRun run) => Move(record, run, isUp: false);

    public static string Fold(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private void Move(LensNode record, LensRun run, bool isUp)
    {
        foreach (var (from, to) in _names.TryGetValue(run.RecordId, out var names) ? names : [])
        {
            if (record.Take(isUp ? from : to) is { } value)
            {
                record.Set(isUp ? to : from, value);
            }
        }
    }
}
