using System.Buffers;
using System.Text.Json;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>
/// What a document could not take along, as a line of JSON: <c>{"path":[…],"aside":[{"step":0,"pointer":"/ticker","value":["X"]}]}</c>.
/// Line and document stand at the same place of their files.
/// </summary>
internal static class ComplementText
{
    public static void Write(IBufferWriter<byte> output, LensPath path, IReadOnlyList<IReadOnlyList<SetAside>> complement)
    {
        using (var json = new Utf8JsonWriter(output, JsonLines.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("path");
            foreach (VersionedType station in path.Stations)
            {
                json.WriteStringValue(station.ToString());
            }

            json.WriteEndArray();
            json.WriteStartArray("aside");
            for (int lens = 0; lens < complement.Count; lens++)
            {
                foreach (SetAside entry in complement[lens])
                {
                    Write(json, lens, entry);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>The way back and what was kept for it, by the lenses of that way.</summary>
    public static (LensPath Path, IReadOnlyList<IReadOnlyList<SetAside>> Kept) Read(ReadOnlySpan<byte> line, LensGraph graph, VersionedType to)
    {
        var reader = new Utf8JsonReader(line);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        List<VersionedType> stations = [.. document.RootElement.GetProperty("path").EnumerateArray()
            .Select(s => VersionedType.Parse(s.GetString() ?? "") ?? throw new JsonException($"'{s}' is no type at a version"))];
        if (graph.Back(stations, to) is not { } path)
        {
            throw new JsonException($"no lenses lead back along '{string.Join(" -> ", stations)}' to {to}");
        }

        var kept = new List<SetAside>[Math.Max(0, stations.Count - 1)];
        for (int i = 0; i < kept.Length; i++)
        {
            kept[i] = [];
        }

        foreach (JsonElement entry in document.RootElement.GetProperty("aside").EnumerateArray())
        {
            int lens = entry.TryGetProperty("lens", out JsonElement number) ? number.GetInt32() : 0;
            if (lens < 0 || lens >= kept.Length)
            {
                throw new JsonException($"the path has no lens {lens}");
            }

            kept[lens].Add(new SetAside(entry.GetProperty("step").GetInt32(), entry.GetProperty("pointer").GetString()!, entry.GetProperty("value").GetRawText())
            {
                Anchor = entry.TryGetProperty("anchor", out JsonElement anchor) ? anchor.GetString() : null,
            });
        }

        // What was set aside last is wanted first.
        return (path, [.. kept.Reverse()]);
    }

    private static void Write(Utf8JsonWriter json, int lens, SetAside entry)
    {
        json.WriteStartObject();
        if (lens > 0)
        {
            json.WriteNumber("lens", lens);
        }

        json.WriteNumber("step", entry.Step);
        json.WriteString("pointer", entry.Pointer);
        json.WritePropertyName("value");
        json.WriteRawValue(entry.Value);
        if (entry.Anchor is not null)
        {
            json.WriteString("anchor", entry.Anchor);
        }

        json.WriteEndObject();
    }
}
