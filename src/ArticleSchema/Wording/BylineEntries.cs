using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>A byline as entries of the vocabulary, ready to be put into an article; what is not printed but concluded is marked as inferred.</summary>
public sealed record BylineEntries
{
    /// <summary>The printed line and its structure; the verification is kept apart from it.</summary>
    public required Byline Byline { get; init; }

    /// <summary>Everybody who is named, each once, and the organizations beside them.</summary>
    public ValueList<Contributor> Contributors { get; init; } = [];

    /// <summary>The places beside the names.</summary>
    public ValueList<Place> Places { get; init; } = [];

    /// <summary>What a label as <c>Verified by</c> says; <see langword="null"/> without one. With nobody behind it, declared empty.</summary>
    public Verification? Verification { get; init; }

    internal static BylineEntries Of(BylineText text) => new BylineEntriesBuilder(text).Build();
}
