using System.Text.Json;
using ArticleSchema.News;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests.Vocabulary;

/// <summary>An article that says all that the vocabulary can hold.</summary>
public sealed class EverythingTests
{
    private static readonly byte[] s_document = File.ReadAllBytes(Repository.PathOf("tests", "Documents", "vocabulary", "everything.json"));

    [Fact]
    public void Everything_Read_KeepsEveryRule() => Article.Validate(s_document).Problems.Select(p => p.ToString()).ShouldBeEmpty();

    [Fact]
    public void Everything_ReadAndWritten_IsTheSameValue()
    {
        Article article = Article.Read(s_document);
        using var written = JsonDocument.Parse(article.ToUtf8Json());
        using var original = JsonDocument.Parse(s_document);
        JsonLeaves.Of(written.RootElement).ShouldBe(JsonLeaves.Of(original.RootElement), ignoreOrder: true);
        Article.Read(article.ToUtf8Json()).ShouldBe(article);
    }

    /// <summary>Each member that the page on the vocabulary maps to other standards: the rows of the domain.</summary>
    [Fact]
    public void Everything_Says_EveryRowOfTheDomain()
    {
        using var document = JsonDocument.Parse(s_document);
        var said = new HashSet<string>(StringComparer.Ordinal);
        Collect((RecordModel)RuleTests.ArticleModel, document.RootElement, said);
        // A byline that is there has no reason for its absence.
        Mapped().Where(m => !said.Contains(m)).ShouldBe(["Byline.absence"]);
        Mapped().Count().ShouldBe(74);
    }

    private static IEnumerable<string> Mapped() => File.ReadLines(Repository.PathOf("schemas", "articleschema", "mappings.yaml"))
        .Where(l => l.Contains(": {", StringComparison.Ordinal)).Select(l => l[..l.IndexOf(": {", StringComparison.Ordinal)]);

    private static void Collect(RecordModel record, JsonElement value, HashSet<string> said)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (FieldModel field in record.Fields)
        {
            if (!value.TryGetProperty(field.JsonName, out JsonElement member))
            {
                continue;
            }

            said.Add($"{record.Name}.{field.JsonName}");
            JsonElement[] items = member.ValueKind == JsonValueKind.Array ? [.. member.EnumerateArray()] : [member];
            foreach (JsonElement item in items.Where(_ => field.Use.Type is RecordModel))
            {
                Collect((RecordModel)field.Use.Type!, item, said);
            }
        }
    }
}
