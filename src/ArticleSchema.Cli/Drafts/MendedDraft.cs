using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Drafts;

/// <param name="Yaml">The schema file.</param>
/// <param name="Model">What it means.</param>
/// <param name="Errors">What could not be mended; none, for all but the oddest input.</param>
internal sealed record MendedDraft(string Yaml, SchemaModel Model, IReadOnlyList<Diagnostic> Errors);
