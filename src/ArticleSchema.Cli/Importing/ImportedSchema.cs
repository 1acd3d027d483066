using ArticleSchema.Language.Diagnostics;

namespace ArticleSchema.Cli.Importing;

/// <param name="Yaml">The schema file.</param>
/// <param name="Notes">What it does not say.</param>
/// <param name="Errors">Why it does not build; none, for all but the oddest input.</param>
internal sealed record ImportedSchema(string Yaml, IReadOnlyList<ImportNote> Notes, IReadOnlyList<Diagnostic> Errors);
