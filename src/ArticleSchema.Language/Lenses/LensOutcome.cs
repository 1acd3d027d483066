using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>What became of one document.</summary>
/// <param name="Utf8">The document on the other side; <see langword="null"/> if it was refused.</param>
/// <param name="Problems">Why: what is wrong with the document, or with what would have come of it.</param>
/// <param name="Complement">What had no place on the other side.</param>
/// <param name="Lost">What was kept before and fits no longer.</param>
internal sealed record LensOutcome(byte[]? Utf8, IReadOnlyList<DataProblem> Problems, IReadOnlyList<SetAside> Complement, IReadOnlyList<SetAside> Lost)
{
    public string? Json => Utf8 is null ? null : Utf8Text.Decode(Utf8);

    /// <summary>The same document as it was checked, for whoever goes on with it.</summary>
    public DataTree? Tree { get; init; }

    public static LensOutcome Refused(IReadOnlyList<DataProblem> problems) => new(null, problems, [], []);
}
