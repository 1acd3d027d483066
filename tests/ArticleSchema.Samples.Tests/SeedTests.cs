using System.Text.Json;
using Newsroom.Articles;
using YamlDotNet.Core;

namespace ArticleSchema.Samples.Tests;

/// <summary>The two descriptions of articles that the project was started from say nothing that the vocabulary cannot hold.</summary>
public sealed class SeedTests
{
    [Theory]
    [InlineData("000_dd306845dcd00731", 111)]
    [InlineData("002_1763d393177bde2a", 285)]
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

    private static JsonElement Written(string seed) => JsonDocument.Parse(Story.Read(Documents.Read(seed + ".json")).ToUtf8Json()).RootElement;
}
