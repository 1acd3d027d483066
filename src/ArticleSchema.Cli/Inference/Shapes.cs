namespace ArticleSchema.Cli.Inference;

/// <summary>Merges places whose objects are of one shape, so that they become one record.</summary>
internal sealed class Shapes
{
    private const int FewestMembers = 2;

    private readonly List<(Evidence Evidence, string Name, List<Evidence> Around)> _records = [];
    private readonly HashSet<Evidence> _seen = [];

    /// <summary>Merges what is alike now; merging may make two more places alike. False if nothing is.</summary>
    public static bool Merge(Evidence root)
    {
        var shapes = new Shapes();
        shapes.Collect(root.Target, "", []);
        return shapes.MergeOnce();
    }

    private void Collect(Evidence evidence, string name, List<Evidence> around)
    {
        Evidence at = evidence.Target;
        if (!_seen.Add(at))
        {
            return;
        }

        // Where some values are of no type at all, anything is taken: that is not to befall a record elsewhere.
        bool isRecord = at.Objects.Count > 0 && at.Strange == 0 && at.Tag is null && !Maps.IsMap(at);
        if (isRecord)
        {
            _records.Add((at, name, around));
        }

        List<Evidence> inside = isRecord ? [.. around, at] : around;
        foreach ((string member, MemberEvidence value) in at.Objects.Members)
        {
            Collect(value.Evidence, member, inside);
        }

        foreach (Evidence branch in at.Branches.Values)
        {
            Collect(branch, name, inside);
        }

        if (at.Objects.Values is { } values)
        {
            Collect(values, name, inside);
        }

        if (at.Elements is { } elements)
        {
            Collect(elements, name, inside);
        }
    }

    private bool MergeOnce()
    {
        bool isChanged = false;
        foreach ((Evidence record, string _, List<Evidence> around) in _records)
        {
            // A record inside one of its own kind: a comment and its replies.
            if (around.Find(a => a.Target != record.Target && Likeness(a.Target, record.Target) >= 0.6 && AreAlike(a.Target, record.Target)) is { } outer)
            {
                outer.Absorb(record);
                isChanged = true;
            }
        }

        // Members of one name whose objects have much in common: one has what the other leaves out.
        foreach (var alike in _records.Where(r => r.Name.Length > 0).GroupBy(r => r.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Evidence first = alike.MaxBy(r => r.Evidence.Target.Objects.Members.Count).Evidence.Target;
            foreach (Evidence other in alike.Select(r => r.Evidence.Target).Where(o => o != first && IsMuchOf(first, o) && AreAlike(first.Target, o)))
            {
                first.Absorb(other);
                isChanged = true;
            }
        }

        foreach (var alike in _records.Select(r => r.Evidence.Target).Distinct().Where(e => e.Objects.Members.Count >= FewestMembers).GroupBy(Signature, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Evidence first = alike.First();
            foreach (Evidence other in alike.Skip(1).Where(o => o.Target != first.Target && AreAlike(first.Target, o.Target)))
            {
                first.Absorb(other);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private static string Signature(Evidence record) => string.Join('\n', record.Objects.Names.Order(StringComparer.Ordinal));

    private static bool IsMuchOf(Evidence one, Evidence other) => other.Objects.Names.All(one.Objects.Members.ContainsKey) || Likeness(one, other) >= 0.5;

    /// <summary>How many of the names of two records are names of both.</summary>
    private static double Likeness(Evidence one, Evidence other)
    {
        int both = one.Objects.Names.Count(other.Objects.Members.ContainsKey);
        return both < 3 ? 0 : (double)both / (one.Objects.Members.Count + other.Objects.Members.Count - both);
    }

    /// <summary>Whether what both have is of the same kinds.</summary>
    private static bool AreAlike(Evidence one, Evidence other) => one.Objects.Members.All(m =>
        !other.Objects.Members.TryGetValue(m.Key, out MemberEvidence? same) || Kind.Of(m.Value.Evidence) is var own && Kind.Of(same.Evidence) is var theirs && (own == theirs || own == 0 || theirs == 0));
}
