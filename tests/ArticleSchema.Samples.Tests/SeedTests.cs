using System.Text.Json;
using Newsroom.Articles;
using YamlDotNet.Core;

namespace ArticleSchema.Samples.Tests;

/// <summary>The two descriptions of articles that the project was started from say nothing that the vocabulary cannot hold.</summary>
public sealed class SeedTests
{
    [Theory]
    [InlineData("000_dd306845dcd00731", 113)]
    [InlineData("002_1763d393177bde2a", 287)]
    public void EverySeedField_ReadAndWritten_HasTheSameValue(string seed, int count)
    {
        JsonElement written = Written(seed);
        IReadOnlyList<SeedField> fields = Seed.Fields(seed);
        fields.ShouldAllBe(f => f.StandsIn(written));
        fields.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("/originalWork/firstPublished/0/value", "2024-11-11", true)]
    [InlineData("/originalWork/firstPublished/0/value", "2024-11-12", false)]
    [InlineData("/originalWork/firstPublished/2/value", "2024-11-11", false)]
    [InlineData("/originalWork/publisher", "ippen", false)]
    public void SeedField_OfOtherValueOrPlace_DoesNotStandInTheDocument(string pointer, string text, bool stands) =>
        new SeedField(pointer, text, ScalarStyle.DoubleQuoted).StandsIn(Written("002_1763d393177bde2a")).ShouldBe(stands);

    /// <summary>Each doubt that the seed's author wrote down is found, and no other.</summary>
    [Theory]
    [InlineData("000_dd306845dcd00731", "C07 /byline; C09 /verification; D11 /dates/published; D13 /dates; S03 /headlines")]
    [InlineData("002_1763d393177bde2a", "D11 /originalWork/firstPublished; P02 /dateline; P04 /places/2; R03 /originalWork; S03 /headlines; T03 /translation/steps; T06 /disclosures; T14 /translation/steps")]
    public void Seed_Validated_ReportsItsIssuesAndNoOther(string seed, string problems)
    {
        var json = Documents.Read(seed + ".json");
        Story story = Story.Read(json, new ValidationOptions { RunRules = false });
        Show(Story.Validate(json)).ShouldBe(problems);
        Show(story.Validate()).ShouldBe(problems);
        Story.Validate(json).Problems.Select(p => p.Code).Order().ShouldBe(story.Issues.Select(i => i.Code).Order());
    }

    private static string Show(ValidationReport report) => string.Join("; ", report.Problems.Select(p => $"{p.Code} {p.Pointer}").Order(StringComparer.Ordinal));

    private static JsonElement Written(string seed) => JsonDocument.Parse(Story.Read(Documents.Read(seed + ".json"), new ValidationOptions { RunRules = false }).ToUtf8Json()).RootElement;
}
