using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>One document on its way: what was set aside before, and what is now.</summary>
internal sealed class LensRun
{
    private readonly Dictionary<(int Step, string Pointer), SetAside> _kept = [];
    private readonly List<SetAside> _aside = [];
    private readonly List<SetAside> _lost = [];
    private readonly List<(LensNode Node, string Member, string Value)> _now = [];
    private ShapeWalk.Place _place = null!;
    private string? _anchor;
    private int _step;

    /// <param name="complement">What was set aside on the way here.</param>
    public LensRun(IReadOnlyList<SetAside> complement)
    {
        foreach (var entry in complement)
        {
            _kept[(entry.Step, entry.Pointer)] = entry;
        }
    }

    /// <summary>Whether the document may have members that no field knows: false where its check saw none.</summary>
    public bool MayHaveUnknown { get; init; } = true;

    /// <summary>Whether anything was kept that was not taken back yet.</summary>
    public bool HasKept => _kept.Count > 0;

    /// <summary>What has no place on this side.</summary>
    public IReadOnlyList<SetAside> Aside => _aside;

    /// <summary>What was kept and fits no longer, because the document was changed meanwhile.</summary>
    public IReadOnlyList<SetAside> Lost => [.. _lost, .. _kept.Values];

    /// <summary>The record whose value it is.</summary>
    public int RecordId => _place.Record?.Id ?? -1;

    /// <summary>Goes to the next value of a step.</summary>
    /// <param name="step">The step's number.</param>
    /// <param name="place">The value.</param>
    /// <param name="anchor">What it looked like before anything of this step was done.</param>
    public void Enter(int step, ShapeWalk.Place place, string? anchor)
    {
        _step = step;
        _place = place;
        _anchor = anchor;
    }

    /// <summary>Keeps what has no place here.</summary>
    public void Put(string member, LensNode value) => _now.Add((_place.Node, member, value.ToString()));

    /// <summary>Takes back what was kept for this place; what was kept for another that stood here is lost.</summary>
    public LensNode? Take(string member)
    {
        // Most documents come with nothing kept, and a pointer is text to make.
        if (_kept.Count == 0)
        {
            return null;
        }

        var key = (_step, _place.Pointer + "/" + member);
        if (!_kept.TryGetValue(key, out var entry))
        {
            return null;
        }

        _kept.Remove(key);
        if ((entry.Anchor is not null && entry.Anchor != _anchor) || JsonTree.Parse(entry.Value) is not { } tree)
        {
            _lost.Add(entry);
            return null;
        }

        return LensReader.Any(tree.Root);
    }

    /// <summary>Takes back all that was kept for this place under names that begin so.</summary>
    public IReadOnlyList<(string Member, LensNode Value)> TakeAll(string prefix)
    {
        var start = _place.Pointer + "/" + prefix;
        var members = _kept.Keys.Where(k => k.Step == _step && k.Pointer.StartsWith(start, StringComparison.Ordinal)).Select(k => k.Pointer.Substring(_place.Pointer.Length + 1)).ToList();
        return [.. members.Where(m => m.IndexOf('/') < 0).Select(m => (m.Substring(prefix.Length), Take(m)!)).Where(m => m.Item2 is not null)];
    }

    /// <summary>Whether anything of a step was kept that goes by what its record looked like.</summary>
    public bool HasAnchors(int step) => HasKept && _kept.Values.Any(e => e.Step == step && e.Anchor is not null);

    public bool HasNew => _now.Count > 0;

    /// <summary>Gives up what was taken back and does not fit after all.</summary>
    public void Lose(string member, LensNode value) => _lost.Add(new SetAside(_step, _place.Pointer + "/" + member, value.ToString()));

    /// <summary>
    /// After all values of a step. An entry goes by the place its record has now, which is where the way back will find it.
    /// </summary>
    public void EndStep(int step, IReadOnlyList<ShapeWalk.Place> after)
    {
        foreach (var (node, member, value) in _now)
        {
            // A value that was itself set aside, in something larger, went with all that is in it.
            if (after.FirstOrDefault(p => ReferenceEquals(p.Node, node)) is { } place)
            {
                _aside.Add(new SetAside(step, place.Pointer + "/" + member, value) { Anchor = place.IsInList ? node.ToKey() : null });
            }
        }

        _now.Clear();
    }
}
