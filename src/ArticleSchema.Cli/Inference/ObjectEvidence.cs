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

    public IEnumerable<string> Names => Members.Keys;

    /// <summary>Holds names apart no longer.</summary>
    public Evidence Collapse(string path)
    {
        if (Values is null)
        {
            Values = new Evidence(path + "/*");
            foreach (MemberEvidence member in Members.Values)
            {
                Values.Absorb(member.Evidence);
            }
        }

        return Values.Target;
    }

    public void Absorb(ObjectEvidence other)
    {
        Count += other.Count;
        if (other.Values is not null)
        {
            Collapse("").Absorb(other.Values);
        }

        foreach ((string name, MemberEvidence member) in other.Members)
        {
            if (Members.TryGetValue(name, out MemberEvidence? own))
            {
                own.Count += member.Count;
                own.Evidence.Absorb(member.Evidence);
            }
            else
            {
                Members.Add(name, new MemberEvidence(member.Evidence) { Count = member.Count });
            }

            Values?.Absorb(member.Evidence);
        }
    }
}
