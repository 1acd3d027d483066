using ArticleSchema.Language.Binding;

namespace ArticleSchema.Generator;

/// <summary>The resolved schemas.</summary>
/// <param name="result">The schemas.</param>
/// <param name="previous">They, as they were before the last edit.</param>
/// <param name="files">Their files.</param>
internal sealed class BoundDrafts(BindingResult result, BindingResult? previous, TakenFiles files)
{
    public BindingResult Result { get; } = result;

    public BindingResult? Previous { get; } = previous;

    public TakenFiles Files { get; } = files;
}
