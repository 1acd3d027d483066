using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A member that an open record keeps without knowing it.</summary>
internal sealed record KeptMember(RecordModel Record, string Name, TextPosition Position);
