namespace ArticleSchema.Generated;

public readonly ref partial struct RuleReader
{
    /// <summary>Where a record's member stands; 0 where it is absent or null.</summary>
    /// <param name="owner">The record's place.</param>
    /// <param name="name">With its quotes and its colon.</param>
    public int Member(int owner, ReadOnlySpan<byte> name) => Find(owner, name, name[1..^2]);

    /// <summary>Where a map's value stands; negative where there is none.</summary>
    public int Value(int map, RuleText key)
    {
        int place = key.IsOpen || key.IsUnknown ? NotTold : Find(map, default, key.Utf8);
        return place == 0 ? NotTold : place;
    }

    public Verdict HasKey(int map, RuleText key)
    {
        if (key.IsOpen || key.IsUnknown)
        {
            return key.IsOpen ? Verdict.Open : Verdict.Unknown;
        }
        return map == 0 ? false : Has(Find(map, default, key.Utf8));
    }

    /// <summary>Where an element stands; negative where there is none.</summary>
    public int Element(int list, RuleNumber index)
    {
        if (list <= 0 || !index.TryIndex(out int left))
        {
            return NotTold;
        }
        var walk = new JsonWalk(Look, list - 1);
        while (walk.Next())
        {
            if (left-- == 0)
            {
                return Spend(walk.Position - list) ? walk.Position + 1 : NotTold;
            }
        }
        return NotTold;
    }

    /// <summary>How many elements or entries.</summary>
    public RuleNumber Size(int place)
    {
        if (place <= 0)
        {
            return place < 0 ? default : (RuleNumber)0;
        }
        var count = 0;
        var walk = new JsonWalk(Look, place - 1);
        while (walk.Next())
        {
            count++;
        }
        return Spend(walk.Position - place) ? count : default(RuleNumber);
    }

    /// <summary>Whether a value is of one of some JSON kinds, by its first byte.</summary>
    public Verdict Begins(int place, ReadOnlySpan<byte> firstBytes) => place <= 0 ? Verdict.Open : firstBytes.Contains(At(place));

    /// <summary>One place or another, as a condition has it.</summary>
    public int If(Verdict condition, int then, int otherwise) => condition.IsTrue ? then : condition.IsFalse ? otherwise : NotTold;

    private int Find(int owner, ReadOnlySpan<byte> quoted, ReadOnlySpan<byte> name)
    {
        if (owner <= 0)
        {
            return NotTold;
        }
        JsonScanner look = Look;
        int position = look.SkipWhitespace(owner - 1);
        int value = look.FindMember(position, quoted, name, out int end);
        return !Spend(end - position) ? NotTold : value < 0 || At(value + 1) == 'n' ? 0 : value + 1;
    }

    // Bytes, sixteen to a step: what a document costs is bounded whatever its rules are.
    private bool Spend(int bytes) => _memory.Spend(1 + (bytes >> 4));
}
