using System.Text;

namespace ArticleSchema.Values.Tests;

public sealed class LanguageTagTests : TextValueTests<LanguageTag>
{
    protected override string[][] Equal =>
    [
        ["en", "EN"], ["en-US", "en-us", "EN-US"], ["zh-Hant-TW"], ["he"], ["iw"], ["i-klingon"], ["x-private"], ["de-CH-1996-x-a", "de-ch-1996-X-A"],
    ];

    protected override string[] Invalid => ["", "e", "xx", "en_US", "en-UK", "english", " en", "en ", "ün"];

    [Fact]
    public void Parts_OfATag_AreThere()
    {
        LanguageTag tag = LanguageTag.Parse("zh-yue-Hant-HK-fonipa-scouse-u-ca-chinese-x-a-b");
        tag.Language.ShouldBe("zh");
        tag.ExtendedLanguage.ShouldBe("yue");
        tag.Script.ShouldBe("Hant");
        tag.Region.ShouldBe("HK");
        tag.Variants.ShouldBe(["fonipa", "scouse"]);
        tag.Extensions.ShouldBe("u-ca-chinese");
        tag.PrivateUse.ShouldBe("x-a-b");
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("x-private", "")]
    [InlineData("i-klingon", "")]
    [InlineData(null, "")]
    public void Parts_ThatAreAbsent_AreNull(string? text, string language)
    {
        LanguageTag tag = text is null ? default : LanguageTag.Parse(text);
        tag.Language.ShouldBe(language);
        (tag.ExtendedLanguage ?? tag.Script ?? tag.Region ?? tag.Extensions).ShouldBeNull();
        tag.Variants.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-US", true, false, "en-US")]
    [InlineData("EN-us", false, false, "en-US")]
    [InlineData("iw", false, true, "he")]
    [InlineData("i-klingon", false, true, "tlh")]
    [InlineData("zh-yue", false, true, "yue")]
    [InlineData("sr-YU", true, true, "sr-YU")]
    public void ToCanonical_OfATag_IsWhatTheRegistryPrefers(string text, bool isCanonical, bool isDeprecated, string canonical)
    {
        LanguageTag tag = LanguageTag.Parse(text);
        tag.IsCanonical.ShouldBe(isCanonical);
        tag.IsDeprecated.ShouldBe(isDeprecated);
        tag.ToCanonical().ToString().ShouldBe(canonical);
    }

    [Fact]
    public void Default_AnswersNoToEverything()
    {
        LanguageTag none = default;
        (none.IsCanonical || none.IsDeprecated || none.Matches("*")).ShouldBeFalse();
        none.ToCanonical().HasValue.ShouldBeFalse();
    }

    [Theory]
    [InlineData("de-Latn-DE", "de-DE", true)]
    [InlineData("de-DE-1996", "DE-de", true)]
    [InlineData("de", "de-DE", false)]
    [InlineData("de", "*", true)]
    [InlineData("de", "", false)]
    [InlineData("de", "dé", false)]
    public void Matches_OfARange_IsExtendedFiltering(string tag, string range, bool expected) =>
        LanguageTag.Parse(tag).Matches(range).ShouldBe(expected);

    [Theory]
    [InlineData("zh-Hant-CN-x-private1-private2", "zh-Hant")]
    [InlineData("zh-hans-SG", "zh")]
    [InlineData("de-CH", "de-CH")]
    [InlineData("de-AT", "de")]
    [InlineData("fr-FR", "")]
    [InlineData("*", "")]
    public void Lookup_OfARange_IsTheBestTag(string range, string expected)
    {
        LanguageTag[] tags = [default, .. new[] { "de", "de-CH", "zh", "zh-Hant", "en" }.Select(tag => LanguageTag.Parse(tag))];
        LanguageTag.Lookup(tags, range).ToString().ShouldBe(expected);
    }

    [Fact]
    public void CommonTags_AreValidCanonicalAndOneStringEach()
    {
        string[] tags = [.. CommonLanguageTags.All];
        tags.Length.ShouldBeGreaterThan(200);
        tags.Distinct().Count().ShouldBe(tags.Length);
        foreach (string tag in tags)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(tag);
            LanguageTag.Parse(tag).IsCanonical.ShouldBe(tag is not ("sh" or "mo" or "iw"), tag);
            LanguageTag.Parse(tag).IsDeprecated.ShouldBeFalse(tag);
            LanguageTag.Parse(utf8).ToString().ShouldBeSameAs(LanguageTag.Parse(utf8).ToString());
        }
    }

    [Fact]
    public void TryParse_OfACommonTag_AllocatesNothing()
    {
        byte[] utf8 = "pt-BR"u8.ToArray();
        LanguageTag.TryParse(utf8, null, out LanguageTag tag).ShouldBeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) LanguageTag.TryParse(utf8, null, out tag);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        tag.ToString().ShouldBe("pt-BR");
    }

    [Fact]
    public void RegistryDate_IsThatOfTheTable() => LanguageTag.RegistryDate.ShouldBeGreaterThan(new DateOnly(2025, 1, 1));
}
