using System.ComponentModel.DataAnnotations;
using System.Text;
using Newsroom.Articles;

namespace ArticleSchema.Tests;

/// <summary>Records as their users meet them.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Record_WithTheSameValues_IsEqual()
    {
        Article copy = Sample.Article with { Keywords = ["weather", "rain"], Id = new Uri("https://news.example/a#top") };
        copy.ShouldBe(Sample.Article);
        copy.GetHashCode().ShouldBe(Sample.Article.GetHashCode());
        (copy with { Id = new Uri("https://news.example/a#end") }).ShouldNotBe(copy);
        (copy with { Contributors = [copy.Contributors[0] with { Name = "Bob" }] }).ShouldNotBe(copy);
        (copy with { Unknown = [new("x", RawJson.Parse("1"))] }).ShouldNotBe(copy);
    }

    [Fact]
    public void Fields_WithDefaultOrConst_AreInitialised()
    {
        Sample.Article.Status.ShouldBe(Status.Draft);
        Sample.Article.Kind.ShouldBe("article");
        Sample.Article.Updated.ShouldBeNull();
        Sample.Article.Unknown.Count.ShouldBe(0);
    }

    [Fact]
    public void Record_WrittenAndRead_IsEqual()
    {
        byte[] json = Sample.Article.ToUtf8Json();
        Article.Read(json).ShouldBe(Sample.Article);
        Encoding.UTF8.GetString(json).ShouldStartWith("""{"$schema":"newsroom/article/1.2","id":"https://news.example/a#top","headline":"Rain",""");
    }

    [Fact]
    public void Unknown_Members_TokensBranchesAndAny_KeepTheirText()
    {
        Article article = Sample.Read(Sample.Json);
        string written = Encoding.UTF8.GetString(article.ToUtf8Json());
        written.ShouldContain("""{ "kind": "robot", "model": 7 }""");
        written.ShouldContain("""{ "b": 1.50, "a": null }""");
        written.ShouldContain("\"x\":[1.0, 2]");
        written.ShouldContain("\"later\":true");
        article.Contributors[0].Role.Value.ShouldBe("poet");
    }

    [Fact]
    public void ToUtf8Json_Public_LeavesInternalFieldsOut()
    {
        Article article = Sample.Article with { Note = "between us" };
        Encoding.UTF8.GetString(article.ToUtf8Json(WriteOptions.Public)).ShouldNotContain("between us");
        Encoding.UTF8.GetString(article.ToUtf8Json()).ShouldContain("between us");
    }

    [Fact]
    public void Schema_IsData()
    {
        Article.Schema.ToString().ShouldBe("newsroom/article/1.2");
        Article.Schema.Fields.Select(field => field.JsonName).ShouldContain("contributors");
        Article.Schema.Fields.First(field => field.Name == "Contributors").Type.ShouldBe("Contributor+");
    }

    [Fact]
    public void Mixin_IsAnInterface_NarrowedFieldsIncluded()
    {
        ITimestamps timestamps = Sample.Article.Contributors[0];
        timestamps.Label.ShouldBe("ann");
        timestamps.Created.ShouldBeNull();
    }

    [Fact]
    public void ValidatableObject_ReportsEachLevelByItsCSharpPath()
    {
        Article broken = Sample.Article with
        {
            Headline = "",
            Keywords = ["a", null!],
            Contributors = [Sample.Article.Contributors[0] with { Name = null! }],
            Translation = new() { From = LanguageTag.Parse("de"), Translator = "nobody" },
        };
        Results(broken).Select(result => string.Join(' ', result.MemberNames)).ShouldBe(["Headline", "Keywords[1]", "Translation.Translator"]);
        Results(broken.Contributors[0]).Single().MemberNames.ShouldBe(["Name"]);
        Results(Sample.Article).ShouldBeEmpty();
    }

    [Fact]
    public void Shorthand_IsReadAndWrittenAsAnObject()
    {
        Article article = Sample.Read(Sample.Json.Replace("\"later\"", "\"extent\": [7, { \"words\": 8 }], \"later\"", StringComparison.Ordinal));
        article.Extent.Select(extent => extent.Words).ShouldBe([7, 8]);
        Encoding.UTF8.GetString(article.ToUtf8Json()).ShouldContain("\"extent\":[{\"words\":7},{\"words\":8}]");
    }

    private static IEnumerable<ValidationResult> Results(IValidatableObject value) => value.Validate(new ValidationContext(value));
}
