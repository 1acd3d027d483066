using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>An ORCID iD of a person, bare (<c>0000-0002-1825-0097</c>) or as its URL, with a right check digit.</summary>
/// <remarks>The spelling is kept; both ways of writing one are equal. The default is no value.</remarks>
[JsonConverter(typeof(TextValueConverter<Orcid>))]
public readonly partial struct Orcid
{
    private readonly string? _text;

    private Orcid(string text) => _text = text;

    /// <summary>Whether there is an iD; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>The sixteen characters in groups of four; empty where there is no value.</summary>
    public string Id => _text is null ? "" : _text[^19..];

    /// <summary>The iD as ORCID wants it shown.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public Uri ToUri() => HasValue ? new Uri("https://orcid.org/" + Id) : throw TextValue.HasNone(nameof(Orcid));

    /// <inheritdoc/>
    public bool Equals(Orcid other) => string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
