using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>The documents everything is measured with: 256 articles, in four layouts. The same on every machine.</summary>
internal sealed class Documents
{
    public const int Count = 256;
    public const int LinesOfStream = 50_000;
    private const int Seed = 20261121;
    private const int LeastBytes = 3600;
    private const int MostBytes = 5500;

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions s_indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public Documents()
    {
        var maker = new ArticleMaker(Seed);
        var random = new Random(Seed);
        var nodes = new List<JsonObject>();
        for (var number = 0; nodes.Count < Count; number++)
        {
            JsonObject article = maker.Make(number);
            if (Bytes(article).Length is >= LeastBytes and <= MostBytes)
            {
                nodes.Add(article);
            }
        }
        Compact = [.. nodes.Select(Bytes)];
        Indented = [.. nodes.Select(n => JsonSerializer.SerializeToUtf8Bytes(n, s_indented))];
        Escaped = [.. nodes.Select(Escape)];
        Shuffled = [.. nodes.Select(n => Bytes(Shuffle(n, random)))];
    }

    public byte[][] Compact { get; }

    public byte[][] Indented { get; }

    /// <summary>Whatever is not ASCII as <c>\u</c>, and solidus escaped: what many writers do unless told not to.</summary>
    public byte[][] Escaped { get; }

    /// <summary>Members of every object in random order.</summary>
    public byte[][] Shuffled { get; }

    /// <summary>The article written down once, and shown in the documentation.</summary>
    public static byte[] Example => Resource.Bytes("article.json");

    internal static byte[] Bytes(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, s_compact);

    private static byte[] Escape(JsonObject article) =>
        System.Text.Encoding.UTF8.GetBytes(article.ToJsonString().Replace("/", "\\/", StringComparison.Ordinal));

    private static JsonNode Shuffle(JsonNode node, Random random)
    {
        switch (node)
        {
            case JsonObject record:
                KeyValuePair<string, JsonNode?>[] members = [.. record];
                random.Shuffle(members);
                return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, (JsonNode?)Shuffle(m.Value!, random))));
            case JsonArray list:
                return new JsonArray([.. list.Select(item => Shuffle(item!, random))]);
            default:
                return node.DeepClone();
        }
    }
}
