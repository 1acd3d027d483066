using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Inference;

/// <param name="File">Where it stands.</param>
/// <param name="Line">On which line it begins.</param>
/// <param name="Tree">What it is; <see langword="null"/> where it cannot be one.</param>
/// <param name="Findings">Why it cannot.</param>
internal sealed record Sample(string File, int Line, DataTree? Tree, IReadOnlyList<Finding> Findings);
