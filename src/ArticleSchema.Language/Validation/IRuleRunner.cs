namespace ArticleSchema.Language.Validation;

/// <summary>Runs rules over values that were checked: the seam to the stage <c>Rules</c>.</summary>
internal interface IRuleRunner
{
    /// <summary>Called once for each value of a record or scalar that has rules, in the order of their ends in the text.</summary>
    public void Run(RuleSite site);

    /// <summary>Called once the whole document was checked, for each value that asked for it.</summary>
    public void RunAtEnd(RuleSite site);
}
