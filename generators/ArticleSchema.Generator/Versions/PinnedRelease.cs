namespace ArticleSchema.Generator.Versions;

/// <summary>A release that drafts of a project are pinned to.</summary>
/// <param name="File">The release.</param>
/// <param name="Project">The project; <see langword="null"/> for the one that is built.</param>
/// <param name="Home">Its C# namespace there.</param>
internal sealed record PinnedRelease(ParsedFile File, string? Project, string Home);
