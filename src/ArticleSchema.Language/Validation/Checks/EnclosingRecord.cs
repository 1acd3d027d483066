namespace ArticleSchema.Language.Validation;

/// <summary>A record that is being checked, and where its members are.</summary>
internal readonly record struct EnclosingRecord(RecordCheck Record, RecordSource Source);
