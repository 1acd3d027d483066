using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>What a member's name stands for in a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Field">Its field; <see langword="null"/> where it has none of that name.</param>
internal sealed record SelectedField(RecordCheck Record, FieldCheck? Field);
