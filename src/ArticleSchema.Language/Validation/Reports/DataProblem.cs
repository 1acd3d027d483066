namespace ArticleSchema.Language.Validation;

/// <summary>One thing wrong with a document, or worth a note.</summary>
internal sealed class DataProblem
{
    public DataProblem(
        string code,
        ProblemSeverity severity,
        string pointer,
        string message,
        IReadOnlyList<KeyValuePair<string, string>> arguments)
    {
        Code = code;
        Severity = severity;
        Pointer = pointer;
        Message = message;
        Arguments = arguments;
    }

    public string Code { get; }

    public ProblemSeverity Severity { get; }

    /// <summary>RFC 6901.</summary>
    public string Pointer { get; }

    public TextPosition Position { get; internal set; }

    /// <summary>What the message's format names, as text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments { get; }

    public string Message { get; }

    /// <summary>The byte it stands at, until its position is known.</summary>
    internal int Offset { get; set; }

    /// <summary>Its place among the problems of a report.</summary>
    internal int Order { get; set; }

    public override string ToString() => $"{Pointer} {Code}: {Message}";
}
