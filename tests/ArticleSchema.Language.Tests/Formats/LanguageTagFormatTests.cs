using System.Text;
using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class LanguageTagFormatTests
{
    private static readonly Check s_valid = LanguageTagFormat.IsValid;
    private static readonly Check s_wellFormed = LanguageTagFormat.IsWellFormed;

    private static readonly string[] s_validTags =
    [
        "en", "EN", "de-AT", "es-419", "zh-Hant", "zh-Hant-TW", "zh-cmn-Hans-CN", "zh-yue-HK", "sgn-ase", "sl-rozaj-biske-1994", "de-CH-1901", "de-1996", "ca-valencia",
        "sr-Latn-RS", "hy-Latn-IT-arevela", "en-US-u-islamcal", "de-DE-u-co-phonebk", "en-t-jp-u-ca-buddhist-x-a", "zh-CN-x-wadegile-private1", "x-whatever", "x-a-b-1", "qaa",
        "qaa-Qaaa-QM-x-southern", "de-Qabx", "sr-Qaaa-XZ", "und", "mul", "i-klingon", "I-DEFAULT", "en-GB-oed", "art-lojban", "zh-min-nan", "sgn-BE-FR", "cel-gaulish", "iw", "no", "nb",
        "pa-Arab-PK", "az-Arab-x-AZE-derbend", "mn-Cyrl-MN", "yue", "hsb", "fil", "ja-Latn-hepburn", "be-tarask", "el-polyton", "en-AA", "en-Latn-US-u-attr-ca-gregory",
    ];

    /// <summary>The form is right, some subtag is not registered.</summary>
    private static readonly string[] s_unregistered =
    [
        "xx", "english", "en-XX-abcde", "en-UK", "de-Latm", "de-Qaby", "es-999", "en-abcde", "en-1abc", "en-a-bbb", "de-r-extended", "zh-foo", "en-yue", "zh-yue-cmn", "fr-419x",
        "aaaa", "abcdefgh", "en-QL", "tlh-a-b1", "zh-Hanx",
    ];

    private static readonly string[] s_malformed =
    [
        "", "e", "-", "en-", "-en", "en--US", "en_US", "en US", " en", "en ", "en-US-", "a-DE", "abcdefghi", "en-abcdefghi", "e1", "12", "419", "en-u", "en-u-", "en-x", "x", "x-", "x-abcdefghi",
        "de-DE-DE", "en-Latn-Cyrl", "de-419-DE", "en-US-Latn", "sl-rozaj-rozaj", "de-1996-1996", "DE-1996-ROZAJ-1996", "en-u-ca-gregory-u-co-phonebk", "en-t-de-T-fr", "zh-yue-cmn-gan-hak",
        "en-a-b", "i-nothing", "i", "ün", "en-Ü", "de-18", "i-ami=ami i-bnn", "i-default=", "zh-min-nan=nan", "en-US ", "C", "POSIX.1", "en*", "*",
    ];

    [Fact]
    public void Tags_WithRegisteredSubtags_AreValid()
    {
        s_valid.ShouldAcceptAll(s_validTags);
        s_wellFormed.ShouldAcceptAll(s_validTags);
    }

    [Fact]
    public void Tags_WithOthers_AreWellFormedOnly()
    {
        s_valid.ShouldRejectAll(s_unregistered);
        s_wellFormed.ShouldAcceptAll(s_unregistered);
    }

    [Fact]
    public void Texts_OfAnotherForm_AreNoTags()
    {
        s_valid.ShouldRejectAll(s_malformed);
        s_wellFormed.ShouldRejectAll(s_malformed);
        s_wellFormed.ShouldRejectAll($"en-x-{string.Concat(Enumerable.Repeat("a-", 126))}a");
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-us", "en-US")]
    [InlineData("ZH-hANT-tw", "zh-Hant-TW")]
    [InlineData("iw", "he")]
    [InlineData("in-ID", "id-ID")]
    [InlineData("ji", "yi")]
    [InlineData("mo", "ro")]
    [InlineData("sh", "sh")]
    [InlineData("no", "no")]
    [InlineData("zh-yue", "yue")]
    [InlineData("zh-hak-CN", "hak-CN")]
    [InlineData("zh-cmn-Hans-CN", "cmn-Hans-CN")]
    [InlineData("ar-ajp", "apc")]
    [InlineData("de-DD", "de-DE")]
    [InlineData("my-BU", "my-MM")]
    [InlineData("sr-CS", "sr-CS")]
    [InlineData("ja-Latn-heploc", "ja-Latn-alalc97")]
    [InlineData("ja-Latn-alalc97-heploc", "ja-Latn-alalc97")]
    [InlineData("i-klingon", "tlh")]
    [InlineData("I-LUX", "lb")]
    [InlineData("en-gb-OED", "en-GB-oxendict")]
    [InlineData("sgn-be-fr", "sfb")]
    [InlineData("sgn-DE", "gsg")]
    [InlineData("no-bok", "nb")]
    [InlineData("I-Default", "i-default")]
    [InlineData("zh-min-nan", "nan")]
    [InlineData("zh-Min", "zh-min")]
    [InlineData("zh-cmn-Hant", "cmn-Hant")]
    [InlineData("X-Whatever", "x-whatever")]
    [InlineData("en-u-ca-buddhist-t-de", "en-t-de-u-ca-buddhist")]
    [InlineData("en-b-ccc-bbb-a-aaa-X-xyz", "en-a-aaa-b-ccc-bbb-x-xyz")]
    [InlineData("en-x-TWAIN", "en-x-twain")]
    [InlineData("en-u-Ca-IN", "en-u-ca-in")]
    public void Canonical_OfAnyTag_IsThatOfTheRfc(string tag, string canonical)
    {
        Span<byte> buffer = stackalloc byte[LanguageTagFormat.MaxCanonicalLength];
        LanguageTagFormat.TryCanonicalize(Bytes(tag), buffer, out int length).ShouldBeTrue();
        Encoding.ASCII.GetString(buffer[..length]).ShouldBe(canonical);
        LanguageTagFormat.IsCanonical(Bytes(canonical)).ShouldBeTrue();
        LanguageTagFormat.IsCanonical(Bytes(tag)).ShouldBe(tag == canonical);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("iw", true)]
    [InlineData("IW-IL", true)]
    [InlineData("sr-YU", true)]
    [InlineData("de-DD", true)]
    [InlineData("hy-arevela", true)]
    [InlineData("zh-yue", true)]
    [InlineData("zh-yue-HK", false)]
    [InlineData("i-klingon", true)]
    [InlineData("i-default", false)]
    [InlineData("en-x-iw", false)]
    [InlineData("ar-ajp", true)]
    public void IsDeprecated_OfValidTags_FollowsTheRegistry(string tag, bool expected)
    {
        LanguageTagFormat.IsValid(Bytes(tag)).ShouldBeTrue();
        LanguageTagFormat.IsDeprecated(Bytes(tag)).ShouldBe(expected);
    }

    [Fact]
    public void Tags_Whatever_GiveAVerdict()
    {
        s_valid.ShouldNeverThrow(s_validTags);
        Check canonicalize = static text => LanguageTagFormat.IsCanonical(text) | LanguageTagFormat.IsDeprecated(text);
        canonicalize.ShouldNeverThrow([.. s_validTags, .. s_malformed]);
    }

    [Fact]
    public void Registry_IsAsLargeAsItWas()
    {
        string[] letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];
        string[] pairs = [.. letters.SelectMany(first => letters.Select(second => first + second))];
        pairs.Count(pair => LanguageRegistry.HasLanguage(Bytes(pair))).ShouldBeInRange(185, 195);
        pairs.SelectMany(pair => letters.Select(third => pair + third)).Count(triple => LanguageRegistry.HasLanguage(Bytes(triple))).ShouldBeInRange(8400, 9000);
        pairs.Count(pair => LanguageRegistry.HasRegion(Bytes(pair))).ShouldBeInRange(295, 325);
        LanguageRegistry.FileDate.ShouldMatch(@"^20\d\d-\d\d-\d\d$");
    }
}
