using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Content;

/// <summary>A text or an integer of a content file, by which others may name it.</summary>
/// <param name="Name">The member.</param>
/// <param name="Text">As it stands there.</param>
/// <param name="Key">The same for equal values.</param>
/// <param name="Span">Where.</param>
internal sealed record ContentMember(string Name, string Text, string Key, TextSpan Span);
