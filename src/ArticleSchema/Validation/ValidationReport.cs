namespace ArticleSchema;

/// <summary>Everything a validation found, by place in the text. Immutable.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(IReadOnlyList<Problem> problems)
    {
        Problems = problems;
        foreach (Problem problem in problems)
        {
            ErrorCount += problem.Severity == Severity.Error ? 1 : 0;
        }
    }

    /// <summary>The report of a document nothing is to be said about; shared by all of them.</summary>
    public static ValidationReport Valid { get; } = new([]);

    /// <summary>Whether no problem is an error. Warnings and infos leave a document valid.</summary>
    public bool IsValid => ErrorCount == 0;

    /// <summary>
    /// All problems, in the order of the text, at most <see cref="ValidationOptions.MaxProblems"/> of them; where there were more, the
    /// last one says so.
    /// </summary>
    public IReadOnlyList<Problem> Problems { get; }

    internal int ErrorCount { get; }

    /// <summary>The same of a value that stands in a document; where in its text is not known.</summary>
    internal ValidationReport In(string place) =>
        new([.. Problems.Select(p => new Problem(p.Code, p.Severity, place + p.Pointer, 0, 0, p.Message, p.Arguments))]);

    /// <summary><c>valid</c>, or one problem a line.</summary>
    public override string ToString() => Problems.Count == 0 ? "valid" : string.Join('\n', Problems);
}
