namespace ArticleSchema.Language.Rules;

/// <summary>What rules are told from outside the document.</summary>
internal sealed class RuleEnvironment
{
    public static readonly RuleEnvironment Empty = new();

    /// <summary>In ticks of UTC; without a clock <c>now</c> is unknown.</summary>
    public long? NowTicks { get; init; }

    /// <summary>Whether a rule that names no place is shown at the first member that it reads, for editors; else at the record.</summary>
    public bool ShowsMembers { get; init; }

    /// <summary>Values of parameters that are set, as text; the others have the schema's defaults.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
