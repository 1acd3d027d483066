namespace ArticleSchema.Generator.Versions;

/// <summary>A release that a project needs in C#.</summary>
/// <param name="Id">Of the schema.</param>
/// <param name="Version">MAJOR.MINOR.</param>
/// <param name="Namespace">Below which it has its home.</param>
/// <param name="Types">The names of the types that may be emitted.</param>
internal sealed record NeededRelease(string Id, string Version, string? Namespace, IReadOnlyCollection<string> Types)
{
    public (string Id, string Version) Key => (Id, Version);
}
