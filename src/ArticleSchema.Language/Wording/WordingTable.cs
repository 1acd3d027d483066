namespace ArticleSchema.Language.Wording;

/// <summary>Words of one language, kept as text: a line a heading, as <c>author: by | words by</c>.</summary>
internal sealed class WordingTable
{
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    public WordingTable(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                _lines[line.Substring(0, colon).Trim()] = [.. line.Substring(colon + 2).Split('|').Select(static w => w.Trim()).Where(static w => w.Length > 0)];
            }
        }
    }

    public IEnumerable<string> Headings => _lines.Keys;

    /// <summary>The words under a heading; none where there is no such heading.</summary>
    public string[] this[string heading] => _lines.TryGetValue(heading, out string[]? words) ? words : [];

    /// <summary>Tables by language, made when first asked for; a language of which nothing is known has the empty table.</summary>
    public static Func<string, WordingTable> Lazily(IReadOnlyDictionary<string, string> texts)
    {
        var made = new System.Collections.Concurrent.ConcurrentDictionary<string, WordingTable>(StringComparer.Ordinal);
        return language => made.GetOrAdd(texts.ContainsKey(language) ? language : "", key => new WordingTable(key.Length == 0 ? "" : texts[key]));
    }
}
