namespace ArticleSchema.Cli.Drafts;

/// <summary>A key and its value.</summary>
/// <param name="Key">As the language has it.</param>
/// <param name="Yaml">The value as YAML that fits on a line.</param>
/// <param name="Pointer">What it was made from, if anything.</param>
internal sealed record DraftFacet(string Key, string Yaml, string? Pointer = null);
