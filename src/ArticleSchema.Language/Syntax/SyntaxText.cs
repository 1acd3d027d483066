using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

/// <summary>A text and where it stands.</summary>
/// <param name="Value">The text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Node">The scalar it is, for places inside it; <see langword="null"/> where it is only a part of one.</param>
internal sealed record SyntaxText(string Value, TextSpan Span, YamlScalar? Node = null)
{
    public static SyntaxText Of(YamlScalar scalar) => new(scalar.Value, scalar.Span, scalar);

    public override string ToString() => Value;
}
