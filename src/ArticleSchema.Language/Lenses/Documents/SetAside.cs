namespace ArticleSchema.Language.Lenses;

/// <summary>What had no place on the other side, kept for the way back.</summary>
/// <param name="Step">The number of the operation that set it aside, from 0.</param>
/// <param name="Pointer">Where it stood: the record, by the names that fields had at that moment, and the member.</param>
/// <param name="Value">What stood there, as JSON.</param>
internal sealed record SetAside(int Step, string Pointer, string Value)
{
    /// <summary>For a record in a list: what it was then, so that the entry is never given to another.</summary>
    public string? Anchor { get; init; }
}
