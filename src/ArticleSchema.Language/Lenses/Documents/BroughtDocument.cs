using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A document inside another, after it was brought to the version that is needed there and its tag was taken off.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Aside">The types that it passed, and what it set aside.</param>
internal sealed record BroughtDocument(TaggedRecords.Place Place, AsideText Aside)
{
    /// <summary>One that was of the version that is needed: it lost its tag alone.</summary>
    public static BroughtDocument Untagged(TaggedRecords.Place place) => new(place, new AsideText([place.Type.VersionedKey], []));

    /// <summary>What is kept of it. Only once the whole was found valid: then it is, too.</summary>
    public AsideInside Keep() => new(Place.FieldPointer, Place.Tag, AsideInside.AnchorOf(Place.Type, Utf8Text.Encode(Place.Node.ToString())), Aside);
}
