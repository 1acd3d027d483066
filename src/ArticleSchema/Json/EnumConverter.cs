using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema.Generated;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a C# enum of a schema by its tokens.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <typeparam name="TTokens">The class generated beside it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumConverter<TEnum, TTokens> : JsonConverter<TEnum>
    where TEnum : struct, Enum
    where TTokens : IEnumTokens<TEnum>
{
    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TTokens.TryParse(reader.GetString(), out TEnum value)
            ? value
            : throw new JsonException($"This is no token of {typeof(TEnum).Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TTokens.TryParse(reader.GetString(), out TEnum value) ? value : throw new JsonException($"This is no token of {typeof(TEnum).Name}.");

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        (writer ?? throw new ArgumentNullException(nameof(writer))).WritePropertyName(TextOf(value));

    private static string TextOf(TEnum value) => TTokens.Of(value) ?? throw new JsonException($"{value} is no value of {typeof(TEnum).Name}.");
}
