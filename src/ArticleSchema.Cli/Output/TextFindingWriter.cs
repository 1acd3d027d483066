using System.Globalization;

namespace ArticleSchema.Cli.Output;

/// <summary>For people: <c>file:line:column: severity code: message</c>, the line, and a caret under the span. Colour only on a terminal.</summary>
internal sealed class TextFindingWriter(TextWriter output) : FindingWriter
{
    private const int LongestLine = 160;

    public override void Dispose() => output.Flush();

    protected override void WriteFinding(Finding finding)
    {
        string place = finding.Line == 0 ? finding.File : string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}:{finding.Column}");
        string severity = Terminal.Paint(Name(finding.Severity), finding.Severity switch { FindingSeverity.Error => Colour.Red, FindingSeverity.Warning => Colour.Yellow, _ => Colour.Blue });
        string pointer = string.IsNullOrEmpty(finding.Pointer) ? "" : $" at {finding.Pointer}";
        output.WriteLine($"{place}: {severity} {finding.Code}{Harmless(pointer)}: {Harmless(finding.Message)}");
        if (finding.SourceLine is { } line && finding.Column <= line.Length + 1)
        {
            WriteCaret(finding, line);
        }
    }

    // What stands in a document must not move a terminal's cursor or paint what follows; the columns stay.
    private static string Harmless(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            shown[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }
    });

    private void WriteCaret(Finding finding, string line)
    {
        int start = finding.Column - 1;
        int length = finding.EndLine == finding.Line ? Math.Max(1, finding.EndColumn - finding.Column) : Math.Max(1, line.Length - start);

        // Of a long line, the part around the place.
        int from = line.Length <= LongestLine ? 0 : Math.Max(0, Math.Min(start - (LongestLine / 3), line.Length - LongestLine));
        string shown = Harmless(line.Substring(from, Math.Min(LongestLine, line.Length - from)));
        string number = finding.Line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine($"  {number} | {shown}");
        output.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', start - from)}{Terminal.Paint(new string('^', Math.Min(length, Math.Max(1, shown.Length - (start - from)))), Colour.Red)}");
    }
}
