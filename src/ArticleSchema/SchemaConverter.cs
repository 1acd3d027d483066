using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>
/// Lets <c>System.Text.Json</c> read and write a type that a schema made, with the same checks and the same bytes as its own
/// <c>Read</c> and <c>WriteTo</c>. Generated types name it in their attribute; nothing has to be registered.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class SchemaConverter<T> : JsonConverter<T>
    where T : ISchemaType<T>
{
    private readonly ValidationOptions _options;

    /// <summary>A converter with the default options.</summary>
    public SchemaConverter()
        : this(null)
    {
    }

    /// <summary>A converter with options, to be added to <see cref="JsonSerializerOptions.Converters"/>.</summary>
    public SchemaConverter(ValidationOptions? options) => _options = options ?? ValidationOptions.Default;

    /// <inheritdoc/>
    /// <exception cref="ArticleSchemaException">The value breaks its schema.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonReaderOptions syntax = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> utf8 = JsonMarshal.GetRawUtf8Value(document.RootElement);
        bool isLoose = syntax.AllowTrailingCommas || syntax.CommentHandling != JsonCommentHandling.Disallow;
        return SchemaType.Read<T>(isLoose ? LooseJson.Strict(utf8) : utf8, _options);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => SchemaType.WriteTo(value, writer);

    /// <inheritdoc/>
    /// <exception cref="ArticleSchemaException">The name breaks the schema of the key's type.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var output = new JsonOutput(isPublic: false, isLenient: false);
        try
        {
            output.String(reader.GetString());
            return SchemaType.Read<T>(output.Utf8, _options);
        }
        finally
        {
            output.Dispose();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The value is not written as a string.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var json = new Utf8JsonReader(SchemaType.ToUtf8Json(value));
        if (!json.Read() || json.TokenType != JsonTokenType.String)
        {
            throw new NotSupportedException($"A {typeof(T).Name} is not written as a string and cannot be a key.");
        }
        writer.WritePropertyName(json.GetString()!);
    }
}
