using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>What a document inside another had no place for in the version that it was brought to, or what was kept for it and fits no longer.</summary>
/// <param name="Pointer">Where it stood in the whole, by the names of the version that it came in.</param>
/// <param name="Value">What stood there, as JSON.</param>
/// <param name="Target">The version that it went to, or was to go to.</param>
internal sealed record NestedLoss(string Pointer, string Value, VersionedType Target)
{
    /// <summary>All that the lenses of a path set aside, or could not put back.</summary>
    public static IEnumerable<NestedLoss> Of(string pointer, LensPath path, IReadOnlyList<IReadOnlyList<SetAside>> entries) =>
        entries.SelectMany((ofLens, i) => ofLens.Select(entry => new NestedLoss(pointer + path.Steps[i].Lens.PlaceOf(entry), entry.Value, path.To)));
}
