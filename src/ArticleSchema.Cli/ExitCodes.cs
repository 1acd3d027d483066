namespace ArticleSchema.Cli;

internal static class ExitCodes
{
    /// <summary>Nothing of severity error.</summary>
    public const int Holds = 0;

    /// <summary>An error in a document; for <c>check</c> and <c>diff</c>, in a schema.</summary>
    public const int Findings = 1;

    /// <summary>No such file, no such type, a schema that does not build.</summary>
    public const int CouldNotRun = 2;
}
