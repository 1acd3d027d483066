using ArticleSchema.News;
using ArticleSchema.Testing;
using Newsroom;
using Newsroom.Articles;

namespace ArticleSchema.Samples.Tests;

/// <summary>What the sample reads off the lines around an article is what its document says.</summary>
public sealed class IntakeTests
{
    [Theory]
    [InlineData("000_dd306845dcd00731", "rondon")]
    [InlineData("002_1763d393177bde2a", "ogrady khurshudyan belton schaffer")]
    public void Contributors_OfTheLines_AreTheDocuments(string seed, string keys)
    {
        (Intake intake, Story story) = Read(seed);
        string.Join(' ', intake.Contributors.Select(c => c.Key)).ShouldBe(keys);
        intake.Contributors.Select(c => Show(c, intake.Places)).ShouldBe(story.Contributors.Where(c => keys.Split(' ').Contains(c.Key.Value)).Select(c => Show(c, story.Places)));
    }

    [Theory]
    [InlineData("000_dd306845dcd00731", 2)]
    [InlineData("002_1763d393177bde2a", 1)]
    public void Dates_OfTheLines_AreTheDocuments(string seed, int count)
    {
        (Intake intake, Story story) = Read(seed);
        IEnumerable<DateAssertion> dates = [.. story.Dates?.Published ?? [], .. story.Dates?.Retrieved ?? [], .. story.OriginalWork?.FirstPublished ?? []];
        intake.Dates.Count.ShouldBe(count);
        intake.Dates.ShouldAllBe(d => dates.Any(o => o.Value == d.Value && o.Precision == d.Precision && o.Zone == d.Zone && o.Raw!.EndsWith(d.Raw!, StringComparison.Ordinal)));
    }

    [Fact]
    public void Header_OfTheFirstSeed_GivesItsBylineAndVerification()
    {
        (Intake intake, Story story) = Read("000_dd306845dcd00731");
        intake.Bylines.ShouldBe([story.Byline!]);
        intake.Verification.ShouldBe(story.Verification);
        intake.Leftovers.ShouldBeEmpty();
    }

    private static (Intake Intake, Story Story) Read(string seed) =>
        (IntakeList.Read(Repository.PathOf("samples", "Newsroom", "intake"), seed + ".txt"), Story.Read(Documents.Read(seed + ".json"), new ValidationOptions { RunRules = false }));

    /// <summary>A place is the same under another of its names, as Kiev and Kyiv.</summary>
    private static string Show(Contributor contributor, IEnumerable<Place> places) =>
        $"{contributor.Kind} {contributor.Name!.Display} {contributor.Name.Given}/{contributor.Name.Family}"
        + $" {string.Join(", ", contributor.Roles.Select(r => $"{r.Role} {r.Literal} {r.Rank} {r.Basis}"))}"
        + $" {string.Join(", ", contributor.FilingLocations.Select(k => places.First(p => p.Key == k)).Select(p => p.Name == "Kiev" ? "Kyiv" : p.Name))}";
}
