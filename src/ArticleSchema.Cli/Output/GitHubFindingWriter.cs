using System.Globalization;

namespace ArticleSchema.Cli.Output;

/// <summary>Workflow commands, which GitHub shows at the lines of a pull request.</summary>
internal sealed class GitHubFindingWriter(TextWriter output) : FindingWriter
{
    public override void Dispose() => output.Flush();

    protected override void WriteFinding(Finding finding)
    {
        string command = finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "notice" };
        string place = finding.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={finding.Line},endLine={finding.EndLine},col={finding.Column},endColumn={finding.EndColumn}");
        output.WriteLine($"::{command} file={Property(finding.File)}{place},title={Property(finding.Code)}::{Data(finding.Message)}");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
