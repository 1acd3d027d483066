namespace ArticleSchema.Values.Tests;

public sealed class IsniTests : TextValueTests<Isni>
{
    protected override string[][] Equal =>
        [["0000 0001 2103 2683", "0000000121032683", "0000-0001-2103-2683", "https://isni.org/isni/0000000121032683"], ["000000021694233X"]];

    protected override string[] Invalid => ["", "0000 0001 2103 2684", "0000  0001 2103 2683", "0000 0001-2103 2683"];

    [Fact]
    public void Id_OfAnyForm_IsTheSame()
    {
        Isni.Parse("0000-0001-2103-2683").Id.ShouldBe("0000000121032683");
        Isni.Parse("https://isni.org/isni/0000000121032683").ToUri().OriginalString.ShouldBe("https://isni.org/isni/0000000121032683");
        Should.Throw<InvalidOperationException>(() => default(Isni).ToUri());
    }
}
