using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Yaml;

/// <summary>A piece of YAML that knows where it stands. What a scalar means is for its reader to say.</summary>
internal abstract class YamlNode
{
    protected YamlNode(TextSpan span) => Span = span;

    public TextSpan Span { get; }

    /// <summary>What it is, for messages: "a text", "a mapping", "a list".</summary>
    public abstract string Kind { get; }
}
