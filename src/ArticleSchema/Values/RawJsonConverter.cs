using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>JSON that is kept as it is, for System.Text.Json, where it stands in a type that no schema made.</summary>
internal sealed class RawJsonConverter : JsonConverter<RawJson>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonReaderOptions syntax = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(document.RootElement);
        bool isLoose = syntax.AllowTrailingCommas || syntax.CommentHandling != JsonCommentHandling.Disallow;
        return RawJson.Parse(isLoose ? LooseJson.Strict(utf8) : utf8);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteRawValue(value.HasValue ? value.Utf8.Span : throw TextValue.HasNone(nameof(RawJson)), skipInputValidation: true);
    }
}
