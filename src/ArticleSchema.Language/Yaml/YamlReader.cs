using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleSchema.Language.Yaml;

/// <summary>
/// Reads one file into nodes through YamlDotNet's events. The parser stops at its first error; everything found before stands.
/// </summary>
internal sealed class YamlReader
{
    public const int MaxDepth = 64;
    public const int MaxBytes = 1024 * 1024;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;

    /// <summary>The flow collections open at this moment, outermost first: where an error of the parser really is.</summary>
    private readonly Stack<(TextSpan Span, bool IsMapping)> _openFlows = new();
    private TextSpan? _lastFlow;
    private int _depth;

    private YamlReader(SourceText source, DiagnosticBag diagnostics)
    {
        _source = source;
        _diagnostics = diagnostics;
        _parser = new Parser(new System.IO.StringReader(source.Text));
    }

    /// <summary>The root node, or <see langword="null"/> for an empty or broken file; the reason is then in <paramref name="diagnostics"/>.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(source.Text);
        if (bytes > MaxBytes)
        {
            diagnostics.Report(FileRules.TooLarge, source, new TextSpan(0, 0), Number(bytes), Number(MaxBytes));
            return null;
        }

        // The parser takes a null for the end of the file, and would say nothing of what stands behind it.
        if (FindControl(source.Text) is { } control)
        {
            diagnostics.Report(FileRules.BrokenYaml, source, control, $"the control character U+{(int)source.Text[control.Start]:X4} cannot stand in a file; between double quotes it is written as an escape");
            return null;
        }

        return new YamlReader(source, diagnostics).ReadStream();
    }

    private static TextSpan? FindControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r'))
            {
                return new TextSpan(i, 1);
            }
        }

        return null;
    }

    private YamlNode? ReadStream()
    {
        try
        {
            return ReadDocument();
        }
        catch (AbandonedException)
        {
            return null;
        }
        catch (YamlException e)
        {
            ReportBroken(e, e.Start.Index == 0 && e.End.Index == 0 ? null : SpanOf(e.Start, e.End));
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            // YamlDotNet 16.3 lets these escape for some broken input, without a mark.
            ReportBroken(e, null);
            return null;
        }
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        var documents = 0;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case DocumentStart start:
                    if (++documents == 2)
                    {
                        _diagnostics.Report(FileRules.SecondDocument, _source, SpanOf(start.Start, start.End));
                        return root;
                    }

                    _parser.MoveNext();
                    root = ReadNode();
                    break;
            }
        }

        return root is YamlScalar { IsEmpty: true } ? null : root;
    }

    private YamlNode ReadNode()
    {
        var current = _parser.Current!;
        if (current is NodeEvent node)
        {
            Refuse(node);
        }

        switch (current)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case MappingStart mapping:
                return ReadMapping(mapping);
            case SequenceStart sequence:
                return ReadSequence(sequence);
            case AnchorAlias alias:
                _diagnostics.Report(FileRules.AnchorOrAlias, _source, SpanOf(alias.Start, alias.End), "Alias", "*" + alias.Value.Value);
                return new YamlScalar(SpanOf(alias.Start, alias.End), "", YamlScalarStyle.Plain) { IsRefused = true };
            default:
                throw new InvalidOperationException("Unexpected " + current.GetType().Name);
        }
    }

    /// <summary>Reports an anchor or a tag; the node itself is read as if it had none.</summary>
    private void Refuse(NodeEvent node)
    {
        var start = (int)node.Start.Index;
        if (!node.Anchor.IsEmpty)
        {
            var name = "&" + node.Anchor.Value;
            _diagnostics.Report(FileRules.AnchorOrAlias, _source, Find(name, start), "Anchor", name);
        }

        if (!node.Tag.IsEmpty)
        {
            var written = WrittenTag(start, node.Tag.Value);
            _diagnostics.Report(FileRules.Tag, _source, Find(written, start), written);
        }
    }

    /// <summary>YamlDotNet resolves tags; what stands in the file is what the author knows.</summary>
    private string WrittenTag(int start, string tag)
    {
        var text = _source.Text;
        var at = start < text.Length ? text.IndexOf('!', start) : -1;
        if (at < 0 || at - start > 200)
        {
            return tag;
        }

        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ',')
        {
            end++;
        }

        return text.Substring(at, end - at);
    }

    private TextSpan Find(string written, int start)
    {
        var at = start < _source.Text.Length ? _source.Text.IndexOf(written, start, StringComparison.Ordinal) : -1;
        return at < 0 ? new TextSpan(start, 0) : new TextSpan(at, written.Length);
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        if (style is YamlScalarStyle.Plain or YamlScalarStyle.Literal or YamlScalarStyle.Folded)
        {
            span = TrimEnd(span);
        }

        return new YamlScalar(span, scalar.Value, style) { IsRefused = !scalar.Tag.IsEmpty };
    }

    /// <summary>Marks of plain and block scalars may include the white space behind them.</summary>
    private TextSpan TrimEnd(TextSpan span)
    {
        var end = Math.Min(span.End, _source.Text.Length);
        while (end > span.Start && char.IsWhiteSpace(_source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    private YamlMapping ReadMapping(MappingStart start)
    {
        var isFlow = start.Style == MappingStyle.Flow;
        Enter(start, isFlow, isMapping: true);
        var entries = new List<YamlEntry>();
        var known = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = ReadNode();
            Next();
            var value = ReadNode();
            if (key is not YamlScalar name)
            {
                _diagnostics.Report(FileRules.KeyIsNoText, _source, key.Span, key.Kind);
            }
            else if (name is { IsPlain: true, Value: "<<" })
            {
                _diagnostics.Report(FileRules.AnchorOrAlias, _source, name.Span, "Merge key", "<<");
            }
            else if (known.TryGetValue(name.Value, out var first))
            {
                var line = Number(_source.GetPosition(first.Span.Start).Line + 1);
                _diagnostics.Report(FileRules.DuplicateKey, _source, name.Span, name.Value, line);
            }
            else
            {
                known.Add(name.Value, name);
                entries.Add(new YamlEntry(name, value));
            }
        }

        var end = Leave(isFlow, entries.Count == 0 ? (int)start.End.Index : entries[entries.Count - 1].Value.Span.End);
        return new YamlMapping(TextSpan.FromBounds((int)start.Start.Index, end), isFlow, entries);
    }

    private YamlSequence ReadSequence(SequenceStart start)
    {
        var isFlow = start.Style == SequenceStyle.Flow;
        Enter(start, isFlow, isMapping: false);
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            items.Add(ReadNode());
        }

        var end = Leave(isFlow, items.Count == 0 ? (int)start.End.Index : items[items.Count - 1].Span.End);
        return new YamlSequence(TextSpan.FromBounds((int)start.Start.Index, end), items);
    }

    private void Enter(NodeEvent start, bool isFlow, bool isMapping)
    {
        if (++_depth > MaxDepth)
        {
            _diagnostics.Report(FileRules.TooDeep, _source, Bracket(start), Number(_depth), Number(MaxDepth));
            throw new AbandonedException();
        }

        if (isFlow)
        {
            _openFlows.Push((Bracket(start), isMapping));
        }
    }

    /// <summary>The first character of a collection, whose start event has no length.</summary>
    private static TextSpan Bracket(NodeEvent start) => new((int)start.Start.Index, 1);

    /// <summary>The end of the collection: behind its bracket, or behind its last part where it has none.</summary>
    private int Leave(bool isFlow, int endOfParts)
    {
        _depth--;
        if (!isFlow)
        {
            return endOfParts;
        }

        var (opening, _) = _openFlows.Pop();
        var end = (int)_parser.Current!.End.Index;
        _lastFlow = TextSpan.FromBounds(opening.Start, end);
        return end;
    }

    private ParsingEvent Next()
    {
        if (!_parser.MoveNext())
        {
            throw new InvalidOperationException("The text ends too early");
        }

        return _parser.Current!;
    }

    private void ReportBroken(Exception exception, TextSpan? marked)
    {
        if (_openFlows.Count > 0)
        {
            var (span, isMapping) = _openFlows.Peek();
            _diagnostics.Report(FileRules.LeftOpen, _source, span, isMapping ? "'{'" : "'['", isMapping ? "'}'" : "']'");
            return;
        }

        var message = exception.Message;
        if (marked is { } quoted && message.IndexOf("quoted scalar", StringComparison.Ordinal) >= 0 && IsQuote(quoted.Start))
        {
            var quote = _source.Text.Substring(quoted.Start, 1);
            _diagnostics.Report(FileRules.LeftOpen, _source, new TextSpan(quoted.Start, 1), quote, quote);
            return;
        }

        if (FindTextAfterFlow(marked) is { } flow)
        {
            _diagnostics.Report(FileRules.BrokenYaml, _source, flow.Place, flow.Reason);
            return;
        }

        var (place, reason) = FindTab() is { } tab && (marked is null || marked.Value.Start <= tab.Start)
            ? (tab, "indentation is made of spaces, not tabs")
            : (marked ?? LastEvent(), Sentence(message));
        _diagnostics.Report(FileRules.BrokenYaml, _source, place, reason);
    }

    private bool IsQuote(int at) => at < _source.Text.Length && _source.Text[at] is '"' or '\'';

    /// <summary>YamlDotNet marks a tab used as indentation at the start of the file.</summary>
    private TextSpan? FindTab()
    {
        var text = _source.Text;
        for (var line = 0; line < text.Length;)
        {
            var at = line;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at < text.Length && text[at] == '\t')
            {
                return new TextSpan(at, 1);
            }

            var next = text.IndexOf('\n', at);
            if (next < 0)
            {
                return null;
            }

            line = next + 1;
        }

        return null;
    }

    /// <summary>A text that begins with a flow mapping or list, as <c>{'a': 1}.size()</c>: the parser stumbles over what follows it.</summary>
    private (TextSpan Place, string Reason)? FindTextAfterFlow(TextSpan? marked)
    {
        if (_lastFlow is not { } flow || marked is not { } at || at.Start < flow.End)
        {
            return null;
        }

        var between = _source.Text.Substring(flow.End, at.Start - flow.End);
        var start = _source.Text.Substring(flow.Start, 1);
        return between.IndexOf('\n') < 0 && between.Trim().Length == 0
            ? (flow, $"more text follows the end of this; a text that begins with '{start}' needs quotes around it")
            : null;
    }

    private TextSpan LastEvent() => _parser.Current is { } last ? SpanOf(last.Start, last.End) : new TextSpan(0, 0);

    private static string Sentence(string message)
    {
        var text = message.Trim().TrimEnd('.');
        return text.Length == 0 ? "it cannot be read" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }

    private static TextSpan SpanOf(in Mark start, in Mark end) =>
        TextSpan.FromBounds((int)start.Index, (int)Math.Max(start.Index, end.Index));

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ends the reading after a finding that makes going on senseless.</summary>
    private sealed class AbandonedException : Exception;
}
