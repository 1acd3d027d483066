using System.Text;
using ArticleSchema.News;

namespace ArticleSchema.Values.Tests;

public sealed class ArticleRulesTests
{
    private const string English = """{"lang":"en","url":"https://a.org/en","rel":"self"}""";
    private const string German = """{"lang":"de","url":"https://a.org/de","rel":"translation"}""";

    [Theory]
    [InlineData(English + "," + German, German + "," + English, "")]
    [InlineData(English + "," + German, German, "T12 /alternates/1")]
    [InlineData(German, English + "," + German, "T12 /alternates")]
    [InlineData(English + "," + German + "," + """{"lang":"de","url":"https://b.org/de","rel":"translation"}""", German + "," + English, "T12 /alternates/2")]
    [InlineData(English + "," + German + "," + """{"url":"https://a.org/","rel":"self","xDefault":true},{"url":"https://b.org/","rel":"self","xDefault":true}""", German + "," + English, "T12 /alternates")]
    [InlineData("", "", "")]
    public void Alternates_OfASet_AreReciprocal(string english, string german, string problems)
    {
        Article[] articles = [Version("en", english), Version("de", german)];
        string.Join("; ", ArticleRules.CheckAlternates(articles).Select(p => $"{p.Problem.Code} {p.Problem.Pointer}")).ShouldBe(problems);
    }

    [Fact]
    public void Errors_ThatNoIssueNames_AreUnacknowledged()
    {
        Article article = Version("en", "") with { Kind = ItemKind.Text, Publisher = Key.Parse("nobody"), Language = LanguageTag.Parse("en") };
        ValidationReport report = article.Validate();
        ArticleRules.Unacknowledged(report, []).Select(p => p.Code).ShouldBe(["refers-to"]);
        Article translated = Version("en", "") with { Translation = new Translation { State = TranslationState.Declared, Steps = [new() { Seq = 1, From = LanguageTag.Parse("en"), To = LanguageTag.Parse("de"), Method = TranslationMethod.Unknown }] } };
        ArticleRules.Unacknowledged(translated.Validate(), []).Select(p => p.Code).Distinct().ShouldBe(["T03"]);
        Issue known = new() { Code = "T03", Path = Pointer.Parse("/translation"), Severity = IssueSeverity.Error };
        ArticleRules.Unacknowledged(translated.Validate(), [known]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-US", "en_US")]
    [InlineData("EN-us", "en_US")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    [InlineData("en", null)]
    [InlineData("es-419", null)]
    [InlineData("i-klingon", null)]
    public void OpenGraphLocale_OfATag_InventsNoRegion(string tag, string? locale) => LanguageTag.Parse(tag).ToOpenGraphLocale().ShouldBe(locale);

    private static Article Version(string language, string alternates) => Article.Read(Encoding.UTF8.GetBytes(
        $$"""
        {"$schema":"articleschema/article/2.0","id":"urn:x:{{language}}","urls":[{"rel":"canonical","href":"https://a.org/{{language}}"}],"kind":"text","status":"draft",
        "language":"{{language}}","alternates":[{{alternates}}]}
        """));
}
