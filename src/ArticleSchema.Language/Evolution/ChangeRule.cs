namespace ArticleSchema.Language.Evolution;

/// <summary>One kind of change, as data: what it does to whom.</summary>
/// <param name="Id">Its name in reports and in the table of <c>docs/verdicts.md</c>.</param>
/// <param name="Change">What happened, in a few words.</param>
/// <param name="Backward">Whether new code reads all old documents; for open and closed types where they differ.</param>
/// <param name="Forward">Whether old code reads all new documents.</param>
/// <param name="Source">Whether C# that uses the types still compiles.</param>
/// <param name="Raw">Whether who reads only the JSON is unaffected.</param>
/// <param name="Mirror">The rule of the same change made the other way round.</param>
internal sealed record ChangeRule(string Id, string Change, VerdictCell Backward, VerdictCell Forward, string Source, string Raw, string Mirror)
{
    /// <summary>Where it is explained.</summary>
    public string Page => "docs/verdicts.md#" + Id;
}
