using ArticleSchema.Generator.Versions;
using ArticleSchema.Language.Binding;

namespace ArticleSchema.Generator;

/// <summary>The resolved schemas.</summary>
/// <param name="result">The schemas.</param>
/// <param name="previous">They, as they were before the last edit.</param>
/// <param name="pinned">The releases that some of them are pinned to.</param>
internal sealed class BoundDrafts(BindingResult result, BindingResult? previous, PinnedReleases pinned)
{
    public BindingResult Result { get; } = result;

    public BindingResult? Previous { get; } = previous;

    public PinnedReleases Pinned { get; } = pinned;
}
