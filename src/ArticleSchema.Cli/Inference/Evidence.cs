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

    /// <summary>Values that no scalar takes: too large a number, half a character. Also all that stands beyond what is held.</summary>
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

    /// <summary>Takes in what was seen at another place, which from now on is this one.</summary>
    public void Absorb(Evidence other)
    {
        (Evidence into, Evidence from) = (Target, other.Target);
        if (into == from)
        {
            return;
        }

        from._merged = into;
        into.Nulls += from.Nulls;
        into.Booleans += from.Booleans;
        into.Integers += from.Integers;
        into.Fractions += from.Fractions;
        into.Strange += from.Strange;
        into.Plain += from.Plain;
        into.Arrays += from.Arrays;
        into.EmptyArrays += from.EmptyArrays;
        into.Texts.Absorb(from.Texts);
        into.Objects.Absorb(from.Objects);
        foreach ((string _, Evidence branch) in from.Branches)
        {
            into.Objects.Absorb(branch.Target.Objects);
        }

        if (from.Elements is not null)
        {
            if (into.Elements is null)
            {
                into.Elements = from.Elements;
            }
            else
            {
                into.Elements.Absorb(from.Elements);
            }
        }
    }

    /// <summary>Gives up telling objects apart.</summary>
    public void Join()
    {
        foreach ((string _, Evidence branch) in Branches)
        {
            Objects.Absorb(branch.Target.Objects);
        }

        Branches.Clear();
        Tag = null;
    }
}
