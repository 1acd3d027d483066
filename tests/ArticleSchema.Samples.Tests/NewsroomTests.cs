using System.Text;
using ArticleSchema.Testing;
using Newsroom.Articles;

namespace ArticleSchema.Samples.Tests;

public sealed class NewsroomTests
{
    [Fact]
    public void Program_OverItsDocuments_PrintsSummariesAndProblems() =>
        Snapshot.ShouldMatch(NewsroomProgram.Output, $"{nameof(NewsroomTests)}.{nameof(Program_OverItsDocuments_PrintsSummariesAndProblems)}");

    [Theory]
    [InlineData("000_dd306845dcd00731.json")]
    [InlineData("002_1763d393177bde2a.json")]
    public void SeedDocument_WrittenAndReadAgain_IsEqual(string file)
    {
        var options = new ValidationOptions { RunRules = false };
        Story story = Story.Read(Documents.Read(file), options);
        byte[] written = story.ToUtf8Json();
        Story again = Story.Read(written, options);
        again.ShouldBe(story);
        Encoding.UTF8.GetString(again.ToUtf8Json()).ShouldBe(Encoding.UTF8.GetString(written));
    }

    [Fact]
    public void Mistakes_Read_AreOfManyKinds()
    {
        Story.TryRead(Documents.Read("mistakes.json"), out Story? story, out ValidationReport report).ShouldBeFalse();
        story.ShouldBeNull();
        report.Problems.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count().ShouldBeGreaterThanOrEqualTo(12);
        Story.Validate(Documents.Read("mistakes.json")).ToString().ShouldBe(report.ToString());
    }
}
