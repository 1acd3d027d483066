namespace ArticleSchema.Values.Tests;

public sealed class WikidataIdTests : TextValueTests<WikidataId>
{
    protected override string[][] Equal =>
        [["Q42", "https://www.wikidata.org/wiki/Q42", "http://www.wikidata.org/entity/Q42"], ["Q1"], ["Q123456789"]];

    protected override string[] Invalid => ["", "Q0", "Q042", "P31", "42", "q42"];

    [Fact]
    public void Number_OfAnyForm_IsTheSame()
    {
        WikidataId item = WikidataId.Parse("https://www.wikidata.org/wiki/Q42");
        (item.Number, item.Id).ShouldBe((42L, "Q42"));
        item.ToUri().OriginalString.ShouldBe("http://www.wikidata.org/entity/Q42");
        default(WikidataId).Id.ShouldBe("");
    }
}
