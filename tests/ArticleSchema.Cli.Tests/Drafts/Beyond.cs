namespace ArticleSchema.Cli.Tests.Drafts;

/// <summary>What an export says that JSON Schema cannot say, as codes of problems.</summary>
internal sealed class Beyond
{
    private readonly HashSet<string> _codes;
    private readonly HashSet<string> _mayLack;
    private readonly bool _hasDecimals;

    private Beyond(HashSet<string> codes, HashSet<string> mayLack, bool hasDecimals, bool hasOpenBranches)
    {
        _codes = codes;
        _mayLack = mayLack;
        _hasDecimals = hasDecimals;
        HasOpenBranches = hasOpenBranches;
    }

    /// <summary>Whether something in a union is not said at all.</summary>
    public bool HasOpenBranches { get; }

    /// <param name="listed">What the export lists, a line each.</param>
    /// <param name="draft">What the import made of it, with comments where the language cannot say something.</param>
    public static Beyond Of(string listed, string draft)
    {
        // The version tag is any text there, and two keys that are one in the language are two in JSON.
        HashSet<string> codes = [ProblemCodes.Version, ProblemCodes.DuplicateMember];
        foreach (string line in listed.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string what = line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            codes.UnionWith(what.Split(' ')[0] switch
            {
                "the" when what.StartsWith("the format", StringComparison.Ordinal) => [ProblemCodes.Format],
                "the" => [],
                "other" => [ProblemCodes.KeyedBy, ProblemCodes.Prefix, ProblemCodes.OneOrMany],
                "rule" => [],
                var code => new[] { code },
            });
        }

        HashSet<string> mayLack = [.. draft.Split('\n').Where(l => l.EndsWith("# not said: must be there, even if null", StringComparison.Ordinal)).Select(l => l.Trim().Split(':')[0])];
        return new Beyond(codes, mayLack, listed.Contains(": the digits of a decimal", StringComparison.Ordinal), listed.Contains(": the members of ", StringComparison.Ordinal));
    }

    public bool Covers(DataProblem problem) => HasOpenBranches || _codes.Contains(problem.Code)
        || (problem.Code == ProblemCodes.Required && _mayLack.Contains(problem.Pointer[(problem.Pointer.LastIndexOf('/') + 1)..]))
        || (_hasDecimals && problem.Message.Contains("a decimal must have", StringComparison.Ordinal));

    /// <summary>Whether it is only because a constant of a format that JSON Schema does not know was written in other words.</summary>
    public bool Explains(DataProblem problem) => problem.Code == ProblemCodes.Const && _codes.Contains(ProblemCodes.Format);
}
