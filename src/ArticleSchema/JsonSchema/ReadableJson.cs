using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleSchema.JsonSchema;

/// <summary>JSON for people and other programs, with no more escapes than JSON asks for.</summary>
internal static class ReadableJson
{
    public static string Of(Action<Utf8JsonWriter> write, bool indented = true)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
