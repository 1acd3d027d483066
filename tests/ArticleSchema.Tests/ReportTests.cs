using System.Text;
using System.Text.Json;
using Newsroom.Articles;

namespace ArticleSchema.Tests;

/// <summary>What is said of documents and objects that are not as their schema says.</summary>
public sealed class ReportTests
{
    public static TheoryData<string, Article, string> BrokenObjects => new()
    {
        { "null", Sample.Article with { Headline = null! }, "required /headline" },
        { "long", Sample.Article with { Headline = new string('x', 301) }, "length /headline" },
        { "surrogate", Sample.Article with { Headline = "\ud800" }, "format /headline" },
        { "NaN", Sample.Article with { Score = double.NaN }, "range /score" },
        { "scalar", Sample.Article with { Slug = default(Slug) }, "required /slug" },
        { "union", Sample.Article with { Agent = default(Agent) }, "required /agent" },
        { "enum", Sample.Article with { Contributors = [Sample.Article.Contributors[0] with { Role = default }] }, "required /contributors/0/role" },
        { "closed enum", Sample.Article with { Status = (Status)7 }, "unknown-token /status" },
        { "empty", Sample.Article with { Contributors = [] }, "items /contributors" },
        { "uri", Sample.Article with { Id = null! }, "required /id" },
        { "const", Sample.Article with { Kind = "video" }, "const /kind" },
        { "element", Sample.Article with { Keywords = ["a", null!] }, "type /keywords/1" },
    };

    [Theory]
    [MemberData(nameof(BrokenObjects))]
    public void Validate_OnABrokenObject_SaysWhere(string what, Article article, string expected)
    {
        ArgumentNullException.ThrowIfNull(article);
        article.Validate().Problems.Where(p => p.Severity == Severity.Error).Select(p => $"{p.Code} {p.Pointer}").ShouldContain(expected, what);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("surrogate")]
    [InlineData("NaN")]
    [InlineData("scalar")]
    [InlineData("union")]
    [InlineData("enum")]
    [InlineData("closed enum")]
    [InlineData("uri")]
    [InlineData("element")]
    public void ToUtf8Json_OfWhatJsonCannotHold_Throws(string what)
    {
        var article = (Article)BrokenObjects.Single(row => (string)row[0] == what)[1];
        Should.Throw<InvalidOperationException>(() => article.ToUtf8Json());
    }

    [Fact]
    public void Report_FollowsTheTextWithLinesAndColumns()
    {
        string json = Sample.Json.Replace("\"Rain\"", "\"\"", StringComparison.Ordinal).Replace("\"kind\": \"article\",", "", StringComparison.Ordinal);
        Article.TryRead(Encoding.UTF8.GetBytes(json), out Article? article, out ValidationReport report).ShouldBeFalse();
        article.ShouldBeNull();
        report.Problems.Select(p => $"{p.Line}:{p.Column} {p.Severity} {p.Code} {p.Pointer}").ShouldBe(
        [
            "4:15 Error length /headline",
            "6:60 Warning unknown-token /contributors/0/role",
            "9:22 Warning unknown-tag /agent/kind",
            "1:1 Error required /kind",
        ]);
    }

    [Fact]
    public void JsonSerializer_ThrowsTheReport_WithThePath()
    {
        string json = "{\"items\":[" + Sample.Json.Replace("\"Rain\"", "\"\"", StringComparison.Ordinal) + "]}";
        var exception = Should.Throw<ArticleSchemaException>(() => JsonSerializer.Deserialize<Dictionary<string, Article[]>>(json));
        exception.Path.ShouldBe("$.items[0]");
        exception.Report.Problems[0].Pointer.ShouldBe("/headline");
    }

    [Fact]
    public void JsonSerializer_WritesTheSameBytes() =>
        JsonSerializer.SerializeToUtf8Bytes(Sample.Article).ShouldBe(Sample.Article.ToUtf8Json());

    [Fact]
    public async Task Ndjson_ReportsEachLine()
    {
        string good = Encoding.UTF8.GetString(Sample.Article.ToUtf8Json());
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(good + "\n{\n" + good + "\n"));
        var lines = new List<NdjsonLine<Article>>();
        await foreach (NdjsonLine<Article> line in Ndjson.ReadAsync<Article>(stream))
        {
            lines.Add(line);
        }

        lines.Select(line => (line.Number, line.Report.IsValid)).ShouldBe([(1, true), (2, false), (3, true)]);
        lines[2].Value.ShouldBe(Sample.Article);
    }
}
