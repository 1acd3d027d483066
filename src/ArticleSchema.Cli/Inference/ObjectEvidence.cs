namespace ArticleSchema.Cli.Inference;

/// <summary>The members that objects at one place had.</summary>
internal sealed class ObjectEvidence
{
    /// <summary>How many objects.</summary>
    public long Count { get; set; }

    /// <summary>By name, in the order in which they were first seen.</summary>
    public Dictionary<string, MemberEvidence> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>What was seen below any name, once there were too many to hold them apart.</summary>
    public Evidence? Values { get; set; }

    /// <summary>Whether there were more names than <see cref="Members"/> holds.</summary>
    public bool HasMoreNames { get; set; }

    public IEnumerable<string> Names => Members.Keys;

    /// <summary>Holds names apart no longer.</summary>
    public Evidence Collapse(string path)
    {
        var open = new Queue<(Evidence Into, Evidence From)>();
        Evidence values = Collapse(path, open);
        Evidence.Absorb(open);
        return values.Target;
    }

    /// <param name="other">What was seen elsewhere.</param>
    /// <param name="open">Takes the places that become one by that.</param>
    public void Absorb(ObjectEvidence other, Queue<(Evidence Into, Evidence From)> open)
    {
        Count += other.Count;
        HasMoreNames |= other.HasMoreNames;
        if (other.Values is not null)
        {
            open.Enqueue((Collapse("", open), other.Values));
        }

        foreach ((string name, MemberEvidence member) in other.Members)
        {
            if (Members.TryGetValue(name, out MemberEvidence? own))
            {
                own.Count += member.Count;
                open.Enqueue((own.Evidence, member.Evidence));
            }
            else
            {
                Members.Add(name, new MemberEvidence(member.Evidence) { Count = member.Count });
            }

            if (Values is not null)
            {
                open.Enqueue((Values, member.Evidence));
            }
        }
    }

    private Evidence Collapse(string path, Queue<(Evidence Into, Evidence From)> open)
    {
        if (Values is null)
        {
            Values = new Evidence(path + "/*");
            foreach (MemberEvidence member in Members.Values)
            {
                open.Enqueue((Values, member.Evidence));
            }
        }

        return Values.Target;
    }
}
