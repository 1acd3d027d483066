namespace ArticleSchema.Language.Lenses;

/// <summary>The element of a list of records that is told by what it has.</summary>
/// <param name="List">The list.</param>
/// <param name="Member">The member that it must have; <see langword="null"/> for none.</param>
/// <param name="With">What else it must have, as JSON; must not have, where that is <c>null</c>.</param>
internal sealed record ToldElement(LensTerm List, string? Member, IReadOnlyList<KeyValuePair<string, string>> With)
{
    /// <summary>All that it is told by.</summary>
    public IReadOnlyList<string> Names => Member is null ? [.. With.Select(w => w.Key)] : [.. With.Select(w => w.Key), Member];
}
