using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests.Vocabulary;

/// <summary>One line of <c>rules.json</c>: a rule, and the members that make the smallest article break it, keep it, or leave it open.</summary>
internal sealed record RuleRow(string Rule, string Reports, DateTimeOffset? Now, JsonObject Breaks, JsonObject Holds, JsonObject? Open)
{
    private const string SmallestArticle = """{ "$schema": "articleschema/article/2.0", "id": "urn:example:1", "kind": "text", "status": "draft", "language": "en" }""";

    private static readonly Lazy<IReadOnlyList<RuleRow>> s_all = new(Read);

    public static IReadOnlyList<RuleRow> All => s_all.Value;

    /// <summary>An article with these members and else only what every article has.</summary>
    public static byte[] Article(JsonObject members)
    {
        JsonObject article = JsonNode.Parse(SmallestArticle)!.AsObject();
        foreach ((string name, JsonNode? value) in members)
        {
            article[name] = value?.DeepClone();
        }

        return JsonSerializer.SerializeToUtf8Bytes(article);
    }

    private static List<RuleRow> Read()
    {
        string path = Repository.PathOf("tests", "ArticleSchema.Parity.Tests", "Vocabulary", "rules.json");
        return [.. JsonNode.Parse(File.ReadAllText(path))!.AsArray().Select(r => Of(r!.AsObject()))];
    }

    private static RuleRow Of(JsonObject row)
    {
        var rule = (string)row["rule"]!;
        DateTimeOffset? now = row["now"] is { } text ? DateTimeOffset.Parse((string)text!, CultureInfo.InvariantCulture) : null;
        return new(rule, (string?)row["reports"] ?? rule, now, row["breaks"]!.AsObject(), row["holds"]!.AsObject(), row["open"]?.AsObject());
    }
}
