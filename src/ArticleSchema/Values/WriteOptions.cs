namespace ArticleSchema;

/// <summary>How JSON is written. The values are the same in every form.</summary>
public sealed class WriteOptions
{
    /// <summary>Compact, everything, in schema order.</summary>
    public static WriteOptions Default { get; } = new();

    /// <summary>Without the fields whose <c>audience</c> is internal.</summary>
    public static WriteOptions Public { get; } = new() { LeavesOutInternal = true };

    /// <summary>Members sorted by the code points of their names at every level: to be compared or signed. Numbers keep their text.</summary>
    public static WriteOptions Canonical { get; } = new() { IsCanonical = true };

    /// <summary>Whether fields with <c>audience: internal</c> are left out; no unless set.</summary>
    public bool LeavesOutInternal { get; init; }

    /// <summary>Whether members are sorted by the code points of their names; no unless set.</summary>
    public bool IsCanonical { get; init; }

    /// <summary>Whether each member and element has a line of its own, two blanks deeper than what holds it; no unless set.</summary>
    public bool Indented { get; init; }
}
