using System.Text;
using System.Text.Json.Nodes;
using ArticleSchema.News;
using ArticleSchema.Testing;

namespace ArticleSchema.Samples.Tests;

/// <summary>The vocabulary's own article in its two releases: documents of each in the other, and back.</summary>
public sealed class ArticleHistoryTests
{
    private static readonly ValidationOptions s_without = new() { RunRules = false };

    [Theory]
    [InlineData("call")]
    [InlineData("flash")]
    public void Older_ReadAndWrittenAsItWas_IsTheSameText(string name)
    {
        var record = News.V1.Article.Read(Older(name));

        Article article = Article.ReadAny(Older(name), out SchemaVersion written, out LossReport losses);

        written.ShouldBe(new SchemaVersion(1, 0));
        losses.IsEmpty.ShouldBeTrue();
        byte[] back = article.WriteAs("1.0", out LossReport none);
        none.IsEmpty.ShouldBeTrue();
        JsonNode.DeepEquals(JsonNode.Parse(back), JsonNode.Parse(Older(name))).ShouldBeTrue(Encoding.UTF8.GetString(back));
        News.V1.Article.Read(back).ShouldBe(record);
        Article.FromV1(record).ShouldBe(article);
        article.ToV1(out _).ShouldBe(record);
    }

    [Fact]
    public void Older_InTheNewForm_HasEachPartInItsPlace()
    {
        Article article = Article.ReadAny(Older("call"), out _);

        article.Headlines.Select(h => (h.Role, h.Value)).ShouldBe([(HeadlineRole.Main, "Trump spoke with Putin and warned him not to escalate")]);
        article.Summaries.ShouldHaveSingleItem().Role.ShouldBe(SummaryRole.Standfirst);
        article.Byline!.Raw.ShouldBe("By Ellen Nakashima, John Hudson and Josh Dawsey");
        article.Contributors.Select(c => $"{c.Key} {c.Name!.Display} {c.Roles[0].Role}").ShouldBe(
            ["nakashima Ellen Nakashima author", "hudson John Hudson author", "dawsey Josh Dawsey author", "example-post The Example Post publisher"]);
        article.Dates!.Updated.ShouldHaveSingleItem().Value.ToString().ShouldBe("2024-11-11T08:00:00+01:00");
        article.Dateline!.Raw.ShouldBe("Mar-a-Lago/Moscow");
        article.Rights!.Notice.ShouldBe("© 2024 The Example Post");
        article.Corrections.ShouldHaveSingleItem().Type.ShouldBe(CorrectionType.Correction);
        Article.Validate(article.ToUtf8Json()).Problems.Select(p => (p.Code, p.Pointer)).ShouldBe([]);
    }

    [Fact]
    public void Everything_WrittenAsOlder_LosesNothingUnsaidAndComesBackWhole()
    {
        Article article = Article.Read(File.ReadAllBytes(Repository.PathOf("tests", "Documents", "vocabulary", "everything.json")), s_without);

        byte[] older = article.WriteAs("1.0", out LossReport losses);

        News.V1.Article kept = News.V1.Article.Read(older);
        kept.Headline.ShouldBe("The harbour stays open");
        kept.Credits.Count.ShouldBe(article.Contributors.Count);

        // Every member of the article is in the older one, or in the report.
        HashSet<string> lost = [.. losses.Losses.Select(l => l.Pointer.Split('/')[1].TrimEnd('*'))];
        lost.ShouldContain("schema");
        JsonNode.Parse(article.ToUtf8Json())!.AsObject().Select(m => m.Key).Where(m => !lost.Contains(m)).Order(StringComparer.Ordinal).ShouldBe(
            ["$schema", "altIds", "ext", "id", "keywords", "kind", "language", "profile", "publisher", "representation", "revision", "section", "status", "summaries", "urls"]);
        Article.ReadAny(older, out _, out LossReport none, losses.Complement, s_without).ShouldBe(article);
        none.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("000_dd306845dcd00731", "required /headline")]
    [InlineData("002_1763d393177bde2a", "T03 /translation/steps; T06 /disclosures; T14 /translation/steps")]
    public void Seed_AsOlder_IsRefusedWithItsMistakesAndTakenWithoutThem(string seed, string refusal)
    {
        Article article = OfSeed(seed);
        ValidationReport report = Should.Throw<ArticleSchemaException>(() => article.WriteAs("1.0")).Report;
        string.Join("; ", report.Problems.Select(p => $"{p.Code} {p.Pointer}")).ShouldBe(refusal);

        Article mended = article with { Headlines = [new Headline { Role = HeadlineRole.Main, Value = "A headline" }], Translation = null, Issues = [] };
        byte[] older = mended.WriteAs("1.0", out LossReport losses);

        losses.IsEmpty.ShouldBeFalse();
        Article.ReadAny(older, out _, out LossReport none, losses.Complement, s_without).ShouldBe(mended);
        none.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Older_ThatTheNewVersionCannotTake_IsRefusedWithTheReason()
    {
        JsonNode older = JsonNode.Parse(Older("call"))!;
        older["profile"] = "translated";

        Article.TryReadAny(Utf8(older), out Article? article, out SchemaVersion written, out ValidationReport report).ShouldBeFalse();

        article.ShouldBeNull();
        written.ShouldBe(new SchemaVersion(1, 0));
        report.Problems.Select(p => (p.Code, p.Pointer)).ShouldContain(("profile-translated", "/profile"));
    }

    private static byte[] Older(string name) => File.ReadAllBytes(Repository.PathOf("tests", "Documents", "vocabulary", "1.0", name + ".json"));

    /// <summary>What of a newsroom's story is the vocabulary's.</summary>
    private static Article OfSeed(string seed)
    {
        JsonObject story = JsonNode.Parse(Documents.Read(seed + ".json"))!.AsObject();
        foreach (string own in (string[])["desk", "priority", "lead", "notes", "schema"])
        {
            story.Remove(own);
        }

        story["$schema"] = "articleschema/article/2.0";
        return Article.Read(Utf8(story), s_without);
    }

    private static byte[] Utf8(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
