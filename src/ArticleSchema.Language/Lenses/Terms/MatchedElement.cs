namespace ArticleSchema.Language.Lenses;

/// <summary>The first element of a list that is told by its members, and what comes into it, or out.</summary>
/// <param name="By">Which it is, by the names of the side that the way begins on; of a list that is not there yet, by its own.</param>
/// <param name="Members">The members with their values, by the names that they have where they are taken from.</param>
internal sealed record MatchedElement(ToldElement By, IReadOnlyList<KeyValuePair<string, LensTerm>> Members)
{
    public bool IsSame(ToldElement other) => By.With.SequenceEqual(other.With);

    /// <summary>Whether an element made by what the one says is the other's, too.</summary>
    public bool Covers(ToldElement other) => other.With.All(By.With.Contains);

    public MatchedElement And(string name, LensTerm value) => this with { Members = [.. Members, new(name, value)] };
}
