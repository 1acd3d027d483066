using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema;

/// <summary>JSON strings to values that keep their spelling, and back, for System.Text.Json; also as keys of maps.</summary>
internal sealed class TextValueConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>, IEquatable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException($"a {typeof(T).Name} is a string");
        return ReadText(ref reader);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(TextOf(value));
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(TextOf(value));
    }

    private static string TextOf(T value) =>
        value.Equals(default) ? throw TextValue.HasNone(typeof(T).Name) : value.ToString()!;

    private static T ReadText(ref Utf8JsonReader reader)
    {
        string? text = reader.GetString();
        return T.TryParse(text, provider: null, out T value) ? value : throw new JsonException($"'{text}' is no {typeof(T).Name}");
    }
}
