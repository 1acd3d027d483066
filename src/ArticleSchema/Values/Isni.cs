using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>
/// An ISNI of a person or an organisation, with a right check digit: <c>0000 0001 2103 2683</c>, with hyphens, without either, or as
/// its URL.
/// </summary>
/// <remarks>The spelling is kept; all ways of writing one are equal. The default is no value.</remarks>
[JsonConverter(typeof(TextValueConverter<Isni>))]
public readonly partial struct Isni
{
    private readonly string? _text;

    private Isni(string text) => _text = text;

    /// <summary>Whether there is an ISNI; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>The sixteen characters; empty where there is no value.</summary>
    public string Id
    {
        get
        {
            if (_text is null) return "";
            string compact = _text[(_text.LastIndexOf('/') + 1)..];
            return compact.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        }
    }

    private ulong Key
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
            TextValue.TryNarrow(_text, utf8, out int length);
            _ = IsniFormat.TryParse(utf8[..length], out ulong key);
            return key;
        }
    }

    /// <summary>The address of the ISNI.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public Uri ToUri() => HasValue ? new Uri("https://isni.org/isni/" + Id) : throw TextValue.HasNone(nameof(Isni));

    /// <inheritdoc/>
    public bool Equals(Isni other) => HasValue == other.HasValue && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
