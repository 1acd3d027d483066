using System.Globalization;
using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>The number of a Wikidata item, bare (<c>Q42</c>) or as the URL of its page or entity.</summary>
/// <remarks>The spelling is kept; all ways of writing one are equal. The default is no value.</remarks>
[JsonConverter(typeof(TextValueConverter<WikidataId>))]
public readonly partial struct WikidataId
{
    private readonly string? _text;

    private WikidataId(string text) => _text = text;

    /// <summary>Whether there is an item; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>The number behind the Q; zero where there is no value.</summary>
    public long Number
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
            TextValue.TryNarrow(_text, utf8, out int length);
            _ = WikidataFormat.TryParse(utf8[..length], out long number);
            return number;
        }
    }

    /// <summary>The number with its Q; empty where there is no value.</summary>
    public string Id => HasValue ? "Q" + Number.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>The IRI of the item.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public Uri ToUri() => HasValue ? new Uri("http://www.wikidata.org/entity/" + Id) : throw TextValue.HasNone(nameof(WikidataId));

    /// <inheritdoc/>
    public bool Equals(WikidataId other) => Number == other.Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number.GetHashCode();
}
