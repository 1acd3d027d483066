using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Yaml;

internal sealed class YamlSequence : YamlNode
{
    public YamlSequence(TextSpan span, IReadOnlyList<YamlNode> items)
        : base(span) => Items = items;

    public IReadOnlyList<YamlNode> Items { get; }

    public override string Kind => "a list";
}
