using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

/// <summary>A text and where it stands.</summary>
/// <param name="Node">The scalar it is, for places inside it; <see langword="null"/> where it is only a part of one.</param>
internal sealed record SyntaxText(string Value, TextSpan Span, YamlScalar? Node = null)
{
    public override string ToString() => Value;
}
