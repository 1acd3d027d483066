namespace ArticleSchema.Cli.Output;

/// <summary>One thing to report at one place. Lines and columns count from 1, columns in UTF-16 units; line 0 is a whole file.</summary>
internal sealed record Finding(string File, int Line, int Column, int EndLine, int EndColumn, FindingSeverity Severity, string Code, string Message)
{
    /// <summary>RFC 6901, where the finding is about a document.</summary>
    public string? Pointer { get; init; }

    /// <summary>The text of the line, for the caret.</summary>
    public string? SourceLine { get; init; }
}
