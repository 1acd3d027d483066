using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>What became of one document on a path.</summary>
/// <param name="Utf8">The document at the path's end; <see langword="null"/> if it was refused.</param>
/// <param name="Problems">Why.</param>
/// <param name="Complement">What had no place on the other side, by the path's lenses.</param>
/// <param name="Lost">What was kept before and fits no longer, by the path's lenses.</param>
internal sealed record PathOutcome(byte[]? Utf8, IReadOnlyList<DataProblem> Problems, IReadOnlyList<IReadOnlyList<SetAside>> Complement, IReadOnlyList<IReadOnlyList<SetAside>> Lost)
{
    /// <summary>Of a document that was refused: how far it came.</summary>
    public VersionedType? Station { get; init; }
}
