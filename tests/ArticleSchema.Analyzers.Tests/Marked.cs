using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>C# in which <c>{|ART6001:…|}</c> marks what a diagnostic underlines.</summary>
internal sealed class Marked
{
    private Marked(string text, IReadOnlyList<(string Id, TextSpan Span)> spans)
    {
        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Spans { get; }

    public static Marked Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<(string, TextSpan)>();
        for (int at = 0; at < marked.Length; at++)
        {
            if (marked.AsSpan(at).StartsWith("{|ART"))
            {
                int colon = marked.IndexOf(':', at);
                open.Push((marked[(at + 2)..colon], text.Length));
                at = colon;
            }
            else if (marked.AsSpan(at).StartsWith("|}"))
            {
                (string id, int start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                at++;
            }
            else
            {
                text.Append(marked[at]);
            }
        }

        return new Marked(text.ToString(), [.. spans.OrderBy(s => s.Item2.Start).ThenBy(s => s.Item2.End).ThenBy(s => s.Item1, StringComparer.Ordinal)]);
    }
}
