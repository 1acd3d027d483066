using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>Where each character of a string literal's value stands in the file, whatever the kind of literal.</summary>
internal sealed class LiteralText
{
    private readonly SyntaxNode _syntax;

    /// <summary>The start of each UTF-16 unit, and behind them the end of the last.</summary>
    private readonly int[]? _starts;

    private LiteralText(SyntaxNode syntax, int[]? starts)
    {
        _syntax = syntax;
        _starts = starts;
    }

    public static LiteralText Of(SyntaxNode syntax, string value)
    {
        SyntaxNode inner = syntax;
        while (inner is ParenthesizedExpressionSyntax parenthesized)
        {
            inner = parenthesized.Expression;
        }

        int[]? starts = inner is LiteralExpressionSyntax { ContainsDiagnostics: false } literal ? Starts(literal.Token) : null;
        return new LiteralText(syntax, starts is not null && starts.Length == value.Length + 1 ? starts : null);
    }

    /// <summary>The place of a part of the value; the whole expression, where it is no literal.</summary>
    public Location Locate(int start, int length)
    {
        if (_starts is null || start >= _starts.Length - 1)
        {
            return _syntax.GetLocation();
        }

        int end = Math.Min(start + Math.Max(length, 1), _starts.Length - 1);
        return Location.Create(_syntax.SyntaxTree, TextSpan.FromBounds(_starts[start], _starts[end]));
    }

    private static int[]? Starts(SyntaxToken token)
    {
        string text = token.Text;
        int end = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? text.Length - 2 : text.Length;
        return token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when text[0] == '@' => Walk(token, 2, end - 1, Verbatim),
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => Walk(token, 1, end - 1, Escaped),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken => Raw(token, end),
            SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken => RawLines(token, end),
            _ => null,
        };
    }

    private static int Quotes(string text) => text.Length - text.TrimStart('"').Length;

    private static int[] Raw(SyntaxToken token, int end)
    {
        int quotes = Quotes(token.Text);
        return Walk(token, quotes, end - quotes, static (_, _) => (1, 1));
    }

    // Each line loses the white space that stands before the closing quotes; the first and the last line end are not part of the value.
    private static int[] RawLines(SyntaxToken token, int end)
    {
        string text = token.Text;
        int last = text.LastIndexOf('\n', end - 1);
        int indentation = end - Quotes(text) - (last + 1);
        int stop = last > 0 && text[last - 1] == '\r' ? last - 1 : last;
        var starts = new List<int>();
        for (int line = text.IndexOf('\n') + 1; line <= stop;)
        {
            int next = text.IndexOf('\n', line, stop - line);
            int lineEnd = next < 0 ? stop : next + 1;
            for (int at = line + Skipped(text, line, lineEnd, indentation); at < lineEnd; at++)
            {
                starts.Add(token.SpanStart + at);
            }

            if (next < 0)
            {
                break;
            }

            line = lineEnd;
        }

        starts.Add(token.SpanStart + stop);
        return [.. starts];
    }

    private static int Skipped(string text, int start, int end, int most)
    {
        int skipped = 0;
        while (skipped < most && start + skipped < end && text[start + skipped] is ' ' or '\t')
        {
            skipped++;
        }

        return skipped;
    }

    /// <param name="token">The literal.</param>
    /// <param name="at">Where its content starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="read">How many characters of the text make how many of the value.</param>
    private static int[] Walk(SyntaxToken token, int at, int end, Func<string, int, (int Taken, int Made)> read)
    {
        var starts = new List<int>();
        while (at < end)
        {
            (int taken, int made) = read(token.Text, at);
            for (int i = 0; i < made; i++)
            {
                starts.Add(token.SpanStart + at);
            }

            at += taken;
        }

        starts.Add(token.SpanStart + end);
        return [.. starts];
    }

    private static (int Taken, int Made) Verbatim(string text, int at) => (text[at] == '"' ? 2 : 1, 1);

    private static (int Taken, int Made) Escaped(string text, int at)
    {
        if (text[at] != '\\')
        {
            return (1, 1);
        }

        switch (text[at + 1])
        {
            case 'u':
                return (6, 1);
            case 'U':
                bool isPair = int.TryParse(text.Substring(at + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int codePoint) && codePoint > 0xFFFF;
                return (10, isPair ? 2 : 1);
            case 'x':
                int digits = 0;
                while (digits < 4 && IsHex(text[at + 2 + digits]))
                {
                    digits++;
                }

                return (2 + digits, 1);
            default:
                return (2, 1);
        }
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
