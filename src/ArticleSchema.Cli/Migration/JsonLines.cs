using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.Cli.Migration;

/// <summary>JSON in one line, with no more escapes than JSON asks for.</summary>
internal static class JsonLines
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
