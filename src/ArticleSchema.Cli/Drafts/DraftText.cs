namespace ArticleSchema.Cli.Drafts;

/// <param name="Yaml">A schema file.</param>
/// <param name="Parts">What stands where in it; an inner part comes after the one around it.</param>
internal sealed record DraftText(string Yaml, IReadOnlyList<DraftPart> Parts);
