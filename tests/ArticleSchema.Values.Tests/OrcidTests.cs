namespace ArticleSchema.Values.Tests;

public sealed class OrcidTests : TextValueTests<Orcid>
{
    protected override string[][] Equal =>
        [["0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", "http://orcid.org/0000-0002-1825-0097"], ["0000-0002-1694-233X"]];

    protected override string[] Invalid => ["", "0000-0002-1825-0098", "0000000218250097", "0000-0002-1694-233x", "https://example.org/0000-0002-1825-0097"];

    [Fact]
    public void Id_OfAnyForm_IsTheSame()
    {
        Orcid orcid = Orcid.Parse("http://orcid.org/0000-0002-1694-233X");
        orcid.Id.ShouldBe("0000-0002-1694-233X");
        orcid.ToUri().OriginalString.ShouldBe("https://orcid.org/0000-0002-1694-233X");
        Should.Throw<InvalidOperationException>(() => default(Orcid).ToUri());
    }
}
