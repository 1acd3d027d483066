using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>A <see cref="Uri"/> that compares by its text: the field behind a record's property, because <see cref="Uri"/> ignores fragments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriText : IEquatable<UriText>
{
    private readonly Uri? _uri;

    private UriText(Uri? uri) => _uri = uri;

    /// <summary>The field's value from the property's.</summary>
    public static implicit operator UriText(Uri? uri) => new(uri);

    /// <summary>The property's value from the field's. What may be absent is null; what must be there is not, once it was set.</summary>
    public static implicit operator Uri(UriText text) => text._uri!;

    /// <inheritdoc/>
    public bool Equals(UriText other) => string.Equals(_uri?.OriginalString, other._uri?.OriginalString, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is UriText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _uri?.OriginalString.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override string ToString() => _uri?.OriginalString ?? "";

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(UriText left, UriText right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(UriText left, UriText right) => !left.Equals(right);
}
