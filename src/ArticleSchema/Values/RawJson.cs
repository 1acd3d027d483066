using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>
/// A JSON value that is kept as it was written: order of members and text of numbers included. Compares by JSON value
/// (<c>1.0</c> equals <c>1</c>, the order of members does not count). <see langword="default"/> is no value at all.
/// </summary>
[JsonConverter(typeof(RawJsonConverter))]
public readonly struct RawJson : IEquatable<RawJson>
{
    /// <summary>Trusts its caller that this is one JSON value, and that nobody writes to the memory again.</summary>
    internal RawJson(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>The text of the value in UTF-8; empty where there is none.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Whether there is a value. The JSON value <c>null</c> is one.</summary>
    public bool HasValue => !Utf8.IsEmpty;

    /// <summary>Checks and keeps a copy of a text.</summary>
    /// <exception cref="JsonException">The text is not one JSON value, or repeats a member.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> trimmed = utf8.Trim(" \t\r\n"u8);
        if (!JsonText.IsWellFormed(trimmed, ValidationOptions.Default))
        {
            throw new JsonException("The text is not one JSON value with distinct member names.");
        }
        return new(trimmed.ToArray());
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static RawJson Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Keeps the text of an element.</summary>
    /// <exception cref="JsonException">The element repeats a member.</exception>
    public static RawJson From(JsonElement element) => Parse(JsonMarshal.GetRawUtf8Value(element));

    /// <summary>The value as an element that owns its memory.</summary>
    /// <exception cref="InvalidOperationException">There is no value.</exception>
    public JsonElement ToElement()
    {
        if (!HasValue)
        {
            throw new InvalidOperationException("There is no JSON value here.");
        }
        return JsonElement.Parse(Utf8.Span, JsonValues.Options);
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => JsonValues.Equal(Utf8.Span, other.Utf8.Span);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? JsonValues.Hash(ToElement()) : 0;

    /// <summary>The text of the value; <c>""</c> where there is none.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>Whether the JSON values are equal.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether the JSON values differ.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);
}
