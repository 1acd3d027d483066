using System.Globalization;
using System.Text.Json;

namespace ArticleSchema.Parity.Tests.Vocabulary;

/// <summary>All that a document says, each value with its pointer. A bare date is the assertion that it stands for.</summary>
internal static class JsonLeaves
{
    public static IEnumerable<string> Of(JsonElement value, string pointer = "") => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Of(m.Value, $"{pointer}/{m.Name}")),
        JsonValueKind.Array => value.EnumerateArray().SelectMany((e, i) => Of(e, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"))),
        JsonValueKind.String when pointer.EndsWith("/value", StringComparison.Ordinal) => [$"{pointer[..^"/value".Length]} {value.GetString()}"],
        JsonValueKind.String => [$"{pointer} {value.GetString()}"],
        _ => [$"{pointer} {value.GetRawText()}"],
    };
}
