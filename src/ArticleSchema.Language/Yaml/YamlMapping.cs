using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Yaml;

/// <summary>Keys with values, in the order they stand; no key twice.</summary>
internal sealed class YamlMapping : YamlNode
{
    public YamlMapping(TextSpan span, bool isFlow, IReadOnlyList<YamlEntry> entries)
        : base(span)
    {
        IsFlow = isFlow;
        Entries = entries;
    }

    /// <summary>Written with braces.</summary>
    public bool IsFlow { get; }

    public IReadOnlyList<YamlEntry> Entries { get; }

    public override string Kind => "a mapping";

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
