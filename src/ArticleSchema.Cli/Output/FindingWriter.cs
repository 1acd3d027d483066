namespace ArticleSchema.Cli.Output;

/// <summary>Writes findings as they are made. Only the form differs; what is found never does.</summary>
internal abstract class FindingWriter : IDisposable
{
    /// <summary>How many errors were written.</summary>
    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int ExitCode => Errors > 0 ? ExitCodes.Findings : ExitCodes.Holds;

    public static FindingWriter Create(string format, TextWriter output) => format switch
    {
        "json" => new JsonFindingWriter(output),
        "github" => new GitHubFindingWriter(output),
        "sarif" => new SarifFindingWriter(output),
        _ => new TextFindingWriter(output),
    };

    public void Write(Finding finding)
    {
        Errors += finding.Severity == FindingSeverity.Error ? 1 : 0;
        Warnings += finding.Severity == FindingSeverity.Warning ? 1 : 0;
        WriteFinding(finding);
    }

    public void Write(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Write(finding);
        }
    }

    /// <summary>Closes what the form leaves open.</summary>
    public abstract void Dispose();

    protected abstract void WriteFinding(Finding finding);

    protected static string Name(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };
}
