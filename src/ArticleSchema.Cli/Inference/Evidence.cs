namespace ArticleSchema.Cli.Inference;

/// <summary>What was seen at one place of the samples: how many values of which kind, and what stood in them. Places can be merged; then one stands for both.</summary>
internal sealed class Evidence(string path)
{
    private Evidence? _merged;

    /// <summary>Where it was seen first: names with <c>/</c> before each, <c>*</c> for the elements of a list.</summary>
    public string Path { get; } = path;

    public long Nulls { get; set; }

    public long Booleans { get; set; }

    /// <summary>Numbers of digits only that 64 bits hold.</summary>
    public long Integers { get; set; }

    /// <summary>Other numbers.</summary>
    public long Fractions { get; set; }

    /// <summary>Numbers that no type takes, being too large. Also all that stands beyond what is held.</summary>
    public long Strange { get; set; }

    /// <summary>Numbers and truth values that are texts, too, if the place asks for one: YAML's plain scalars.</summary>
    public long Plain { get; set; }

    public long Arrays { get; set; }

    public long EmptyArrays { get; set; }

    public TextEvidence Texts { get; } = new();

    public ObjectEvidence Objects { get; } = new();

    /// <summary>Of the elements of arrays.</summary>
    public Evidence? Elements { get; set; }

    /// <summary>By the value of a member that tells them apart; then nothing stands in <see cref="Objects"/>.</summary>
    public Dictionary<string, Evidence> Branches { get; } = new(StringComparer.Ordinal);

    public string? Tag { get; set; }

    /// <summary>Whether what stood there without being a list counts among <see cref="Elements"/>, too.</summary>
    public bool IsOneOrMany { get; set; }

    /// <summary>The places in it.</summary>
    public IEnumerable<Evidence> Inner => Objects.Members.Values.Select(m => m.Evidence).Concat(Branches.Values).Append(Elements).Append(Objects.Values).OfType<Evidence>();

    public long ObjectCount => Objects.Count + Branches.Values.Sum(b => b.Target.Objects.Count);

    public long Numbers => Integers + Fractions;

    public long Count => Nulls + Booleans + Numbers + Strange + Arrays + Texts.Count + ObjectCount;

    /// <summary>The one that stands for it.</summary>
    public Evidence Target
    {
        get
        {
            Evidence at = this;
            while (at._merged is not null)
            {
                at = at._merged;
            }

            return at;
        }
    }

    /// <summary>Takes in what was seen at another place, which from now on is this one; and so for what stands in both.</summary>
    /// <remarks>One pair after the other: of two that stand in each other, the one that takes in may be taken in itself before all of its members are.</remarks>
    public void Absorb(Evidence other)
    {
        var open = new Queue<(Evidence Into, Evidence From)>();
        open.Enqueue((this, other));
        Absorb(open);
    }

    public static void Absorb(Queue<(Evidence Into, Evidence From)> open)
    {
        while (open.TryDequeue(out (Evidence Into, Evidence From) pair))
        {
            pair.Into.Target.AbsorbOne(pair.From.Target, open);
        }
    }

    private void AbsorbOne(Evidence from, Queue<(Evidence Into, Evidence From)> open)
    {
        if (from == this)
        {
            return;
        }

        from._merged = this;
        Nulls += from.Nulls;
        Booleans += from.Booleans;
        Integers += from.Integers;
        Fractions += from.Fractions;
        Strange += from.Strange;
        Plain += from.Plain;
        Arrays += from.Arrays;
        EmptyArrays += from.EmptyArrays;
        IsOneOrMany &= from.IsOneOrMany;
        Texts.Absorb(from.Texts);
        AbsorbBranches(from, open);
        Objects.Absorb(from.Objects, open);
        if (from.Elements is not null)
        {
            if (Elements is null)
            {
                Elements = from.Elements;
            }
            else
            {
                open.Enqueue((Elements, from.Elements));
            }
        }
    }

    private void AbsorbBranches(Evidence from, Queue<(Evidence Into, Evidence From)> open)
    {
        if (from.Tag is not null && Tag != from.Tag && ObjectCount > 0)
        {
            Join(open);
            from.Join(open);
        }

        Tag ??= from.Tag;
        foreach ((string value, Evidence branch) in from.Branches)
        {
            if (!Branches.TryAdd(value, branch))
            {
                open.Enqueue((Branches[value], branch));
            }
        }
    }

    /// <summary>Gives up telling objects apart.</summary>
    public void Join()
    {
        var open = new Queue<(Evidence Into, Evidence From)>();
        Join(open);
        Absorb(open);
    }

    private void Join(Queue<(Evidence Into, Evidence From)> open)
    {
        foreach ((string _, Evidence branch) in Branches)
        {
            Objects.Absorb(branch.Target.Objects, open);
        }

        Branches.Clear();
        Tag = null;
    }
}
