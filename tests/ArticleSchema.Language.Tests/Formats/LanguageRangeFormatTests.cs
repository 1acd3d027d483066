using System.Text;
using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class LanguageRangeFormatTests
{
    [Theory]
    [InlineData("de-de", "de-DE", true, true)]
    [InlineData("de-de", "de-DE-1996", true, true)]
    [InlineData("de-de", "de-Deva", false, false)]
    [InlineData("de-de", "de-Latn-DE", false, true)]
    [InlineData("de-de", "de-x-DE", false, false)]
    [InlineData("de-de", "de", false, false)]
    [InlineData("de-*-DE", "de-Latf-DE", false, true)]
    [InlineData("de-*-DE", "de-DE-x-goethe", false, true)]
    [InlineData("de-*-DE", "de-Latn-DE-1996", false, true)]
    [InlineData("de-*-DE", "de-Deva-DE", false, true)]
    [InlineData("de-*-DE", "de-a-DE", false, false)]
    [InlineData("de-*", "de", false, true)]
    [InlineData("*", "de", true, true)]
    [InlineData("*-CH", "de-CH", false, true)]
    [InlineData("*-CH", "de-1996-CH", false, true)]
    [InlineData("*-CH", "de", false, false)]
    [InlineData("en", "en", true, true)]
    [InlineData("en", "EN-gb", true, true)]
    [InlineData("en", "enm", false, false)]
    [InlineData("en", "de", false, false)]
    [InlineData("zh-TW", "zh-Hant-TW", false, true)]
    [InlineData("", "en", false, false)]
    [InlineData("en", "", false, false)]
    [InlineData("*", "", false, false)]
    public void Matches_OfRangeAndTag_FollowsTheRfc(string range, string tag, bool basic, bool extended)
    {
        LanguageRangeFormat.MatchesBasic(Bytes(tag), Bytes(range)).ShouldBe(basic);
        LanguageRangeFormat.Matches(Bytes(tag), Bytes(range)).ShouldBe(extended);
    }

    [Fact]
    public void Ranges_OfTheForm_AreValid()
    {
        Check check = LanguageRangeFormat.IsValid;
        check.ShouldAcceptAll("*", "en", "de-*-DE", "*-CH", "en-*", "zh-Hant", "x-abc-1");
        check.ShouldRejectAll("", "e1", "**", "en-", "-en", "en_US", "en-*x", "abcdefghi", "12-en", "en--US");
        check.ShouldNeverThrow("de-*-DE", "*");
    }

    [Fact]
    public void Truncate_UntilNothingIsLeft_DropsSingletonsToo()
    {
        var steps = new List<string>();
        for (string range = "zh-Hant-CN-x-private1-private2"; range.Length > 0; range = range[..LanguageRangeFormat.Truncate(Encoding.ASCII.GetBytes(range))]) steps.Add(range);
        steps.ShouldBe(["zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1", "zh-Hant-CN", "zh-Hant", "zh"]);
    }
}
