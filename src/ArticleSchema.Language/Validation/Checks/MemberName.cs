namespace ArticleSchema.Language.Validation;

/// <summary>What a known member name stands for.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsOwn">Whether it is the field's present name, or one that is only read.</param>
internal sealed record MemberName(FieldCheck Field, bool IsOwn);
