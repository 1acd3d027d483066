using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>
/// The field behind a record's property of type <see cref="Uri"/>. It compares by its text, because <see cref="Uri"/> ignores fragments,
/// and keeps what was read as a text until somebody asks for the object.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UriText : IEquatable<UriText>
{
    // A Uri, or a text that is known to be one.
    private object? _value;

    /// <summary>Trusts its caller that <see cref="Uri"/> holds the text.</summary>
    internal UriText(string text) => _value = text;

    private UriText(Uri? uri) => _value = uri;

    /// <summary>The property's value, made when first asked for. What may be absent is null; what must be there is not, once it was set.</summary>
    // Two threads may both make it: equal objects, and a reference is written at once.
    public Uri Value => _value is string text ? Make(text) : (Uri)_value!;

    /// <summary>Whether there is one.</summary>
    public readonly bool HasValue => _value is not null;

    internal readonly string? Text => _value as string ?? ((Uri?)_value)?.OriginalString;

    /// <summary>The field's value from the property's.</summary>
    public static implicit operator UriText(Uri? uri) => new(uri);

    /// <summary>The property's value from the field's.</summary>
    public static implicit operator Uri(UriText text) => text.Value;

    /// <inheritdoc/>
    public readonly bool Equals(UriText other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is UriText other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => Text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override readonly string ToString() => Text ?? "";

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(UriText left, UriText right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(UriText left, UriText right) => !left.Equals(right);

    private Uri Make(string text)
    {
        var uri = new Uri(text);
        _value = uri;
        return uri;
    }
}
