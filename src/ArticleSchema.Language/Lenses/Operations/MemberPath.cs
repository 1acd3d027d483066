namespace ArticleSchema.Language.Lenses;

/// <summary>A way into a record: <c>standard.version</c>, <c>bodies[role=main].wordCount</c>.</summary>
internal sealed class MemberPath
{
    private MemberPath(string text, IReadOnlyList<Step> steps)
    {
        Text = text;
        Steps = steps;
    }

    public string Text { get; }

    public IReadOnlyList<Step> Steps { get; }

    public static MemberPath? Parse(string text)
    {
        var steps = new List<Step>();
        foreach (var part in Split(text))
        {
            var open = part.IndexOf('[');
            if (open < 0)
            {
                steps.Add(new Step(part, []));
            }
            else if (open > 0 && part.EndsWith("]", StringComparison.Ordinal))
            {
                var pairs = part.Substring(open + 1, part.Length - open - 2).Split(',').Select(p => p.Split('=')).ToList();
                if (pairs.Any(p => p.Length != 2 || p[0].Trim().Length == 0))
                {
                    return null;
                }

                steps.Add(new Step(part.Substring(0, open), [.. pairs.Select(p => new KeyValuePair<string, string>(p[0].Trim(), p[1].Trim()))]));
            }
            else
            {
                return null;
            }
        }

        return steps.Count == 0 || steps.Any(s => s.Name.Length == 0) || steps[steps.Count - 1].Match.Count > 0 ? null : new MemberPath(text, steps);
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (text[i] == '.' && depth == 0)
            {
                yield return text.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return text.Substring(start);
    }

    /// <summary>One name.</summary>
    /// <param name="Name">The member.</param>
    /// <param name="Match">Of a list: what the element has; empty where the member is a record or the value itself.</param>
    internal sealed record Step(string Name, IReadOnlyList<KeyValuePair<string, string>> Match);
}
