using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>A document after the documents inside it were brought to the versions that it needs of them.</summary>
/// <param name="Tree">The document, the same where there was nothing to do; <see langword="null"/> where one inside it was refused.</param>
/// <param name="Problems">Why, by pointers into the whole.</param>
/// <param name="Inside">Those that were brought, or lost their tags alone, an outer one before those in it.</param>
/// <param name="Lost">What had no place in the versions that are needed, theirs and that of documents inside them.</param>
internal sealed record BroughtWhole(DataTree? Tree, IReadOnlyList<DataProblem> Problems, IReadOnlyList<BroughtDocument> Inside, IReadOnlyList<NestedLoss> Lost)
{
    public static BroughtWhole Unchanged(DataTree tree) => new(tree, [], [], []);

    public static BroughtWhole Refused(IReadOnlyList<DataProblem> problems) => new(null, problems, [], []);

    /// <summary>What is kept of the documents inside. Only once the whole was found valid.</summary>
    public IReadOnlyList<AsideInside> Keep() => [.. Inside.Select(static document => document.Keep())];
}
