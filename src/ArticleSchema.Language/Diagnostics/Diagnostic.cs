using System.Globalization;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Diagnostics;

/// <summary>One finding at one place.</summary>
internal sealed class Diagnostic
{
    public Diagnostic(DiagnosticRule rule, SourceText source, TextSpan span, params string[] arguments)
    {
        Rule = rule;
        Source = source;
        Span = source.Clamp(span);
        Arguments = arguments;
    }

    public DiagnosticRule Rule { get; }

    public SourceText Source { get; }

    public TextSpan Span { get; }

    public IReadOnlyList<string> Arguments { get; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Format, [.. Arguments]);

    /// <summary><c>file:line:column-line:column ARTnnnn message</c>, as fixtures hold it.</summary>
    public override string ToString() =>
        $"{Source.Path}:{Source.GetPosition(Span.Start)}-{Source.GetPosition(Span.End)} {Rule.Id} {Message}";
}
