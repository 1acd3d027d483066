namespace ArticleSchema.Language.Model;

/// <summary>Since when something should no longer be used, what to use instead, and when it goes.</summary>
internal sealed record DeprecationModel(string? Since, string? Use, string? Remove, string? Note);
