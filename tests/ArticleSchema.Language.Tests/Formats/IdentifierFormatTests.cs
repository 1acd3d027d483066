using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class IdentifierFormatTests
{
    private static readonly Check s_orcid = OrcidFormat.IsValid;
    private static readonly Check s_isni = IsniFormat.IsValid;
    private static readonly Check s_wikidata = WikidataFormat.IsValid;

    [Fact]
    public void Orcids_WithARightCheckDigit_AreValid() => s_orcid.ShouldAcceptAll(
        "0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "https://orcid.org/0000-0002-1825-0097", "http://orcid.org/0000-0002-1825-0097",
        "https://www.orcid.org/0000-0002-1694-233X");

    [Fact]
    public void Orcids_WithAnother_AreInvalid() => s_orcid.ShouldRejectAll(
        "", "0000-0002-1825-0098", "0000-0002-1825-009X", "0000-0002-1694-2330", "0000-0002-1694-233x", "0000-0002-1694-233:", "0000000218250097", "0000 0002 1825 0097",
        "0000-0002-1825-009", "0000-0002-1825-00977", "000-00002-1825-0097", "0000-0002-1825-0097 ", "https://orcid.org/0000-0002-1825-0098", "orcid.org/0000-0002-1825-0097",
        "ftp://orcid.org/0000-0002-1825-0097", "https://orcid.org.example/0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097/", "X000-0002-1825-0097");

    [Fact]
    public void Isnis_WithARightCheckDigit_AreValid() => s_isni.ShouldAcceptAll(
        "0000 0001 2103 2683", "0000000121032683", "0000-0001-2103-2683", "https://isni.org/isni/0000000121032683", "http://www.isni.org/isni/0000000121032683",
        "https://isni.org/0000000121032683", "000000021694233X");

    [Fact]
    public void Isnis_WithAnother_AreInvalid() => s_isni.ShouldRejectAll(
        "", "0000 0001 2103 2684", "0000 0001-2103 2683", "0000  0001 2103 2683", "ISNI 0000 0001 2103 2683", "000000012103268", "https://isni.org/isni/0000 0001 2103 2683",
        "https://isni.example/isni/0000000121032683", "00000001 21032683");

    [Fact]
    public void WikidataIds_OfItems_AreValid() => s_wikidata.ShouldAcceptAll(
        "Q1", "Q42", "Q123456789", "https://www.wikidata.org/wiki/Q42", "http://www.wikidata.org/entity/Q42", "https://wikidata.org/wiki/Q42");

    [Fact]
    public void WikidataIds_OfOthers_AreInvalid() => s_wikidata.ShouldRejectAll(
        "", "Q", "Q0", "Q01", "q42", "P31", "L42", "42", "Q42 ", "Q4 2", "Q-42", "https://www.wikidata.org/Q42", "https://www.wikidata.org/wiki/Q42#P31",
        "https://en.wikipedia.org/wiki/Q42", "Q1234567890123456789");

    [Fact]
    public void Check_OfAnySixteenth_IsRightOnce()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 1000; round++)
        {
            string digits = string.Concat(Enumerable.Range(0, 15).Select(_ => random.Next(10)));
            "0123456789X".Count(check => IsniFormat.IsValid(Bytes(digits + check))).ShouldBe(1, $"seed {seed}: {digits}");
        }
    }

    [Fact]
    public void Identifiers_Whatever_GiveAVerdict()
    {
        s_orcid.ShouldNeverThrow("0000-0002-1825-0097", "https://orcid.org/0000-0002-1694-233X");
        s_isni.ShouldNeverThrow("0000 0001 2103 2683", "https://isni.org/isni/0000000121032683");
        s_wikidata.ShouldNeverThrow("Q42", "https://www.wikidata.org/wiki/Q42");
    }
}
