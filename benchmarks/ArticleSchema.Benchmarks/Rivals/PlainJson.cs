using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>System.Text.Json with code made at build, as fast as it goes; enums by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(CamelEnumConverter<PlainSection>), typeof(CamelEnumConverter<PlainStatus>), typeof(CamelEnumConverter<PlainMethod>)])]
[JsonSerializable(typeof(PlainArticle))]
internal sealed partial class PlainJson : JsonSerializerContext
{
    private static readonly Lazy<PlainJson> s_relaxed =
        new(static () => new(new JsonSerializerOptions(Default!.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    /// <summary>With the encoder that leaves letters alone: it writes what we write, and faster than the default one.</summary>
    internal static PlainJson Relaxed => s_relaxed.Value;

    internal static PlainArticle? Read(byte[] utf8) => JsonSerializer.Deserialize(utf8, Default.PlainArticle);
}

internal sealed class CamelEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
