namespace ArticleSchema.Language.Tests.Rules;

/// <summary>What rules are told that stands in no document: where countries lie, and which schema is read.</summary>
public sealed class GivenFactsTests
{
    private static readonly RuleSchema s_schema = new("""
          Named:
            mixin: true
            fields: { name: string? }
            rules: { NAME: { when: has(this.name), check: "this.name == schema.id + ' ' + schema.version" } }
          Part:
            fields: { digest: string? }
            rules: { PART: { when: has(this.digest), check: this.digest == schema.digest, report-unknown: true } }
          Item:
            document: { tag: none }
            include: [Named]
            fields: { country: string?, at: number*, digest: string?, part: Part? }
            rules:
              LAND: { when: "has(this.country)", check: "this.country.covers(this.at[0], this.at[1])", report-unknown: true }
              DIGEST: { when: has(this.digest), check: this.digest == schema.digest }
        """);

    [Theory]
    [InlineData("""{"country":"UA","at":[30.52,50.45]}""", "")]
    [InlineData("""{"country":"ua","at":[30.52,50.45]}""", "")]
    [InlineData("""{"country":"UA","at":[50.45,30.52]}""", "LAND Error ")]
    [InlineData("""{"country":"UA","at":[50.45]}""", "LAND Error ")]
    [InlineData("""{"country":"ZZ","at":[0,0]}""", "LAND Info ")]
    [InlineData("""{"country":"UKR","at":[30.52,50.45]}""", "LAND Info ")]
    [InlineData("""{"country":"","at":[0,0]}""", "LAND Info ")]
    [InlineData("""{"country":"É","at":[0,0]}""", "LAND Info ")]
    [InlineData("""{"country":"FR","at":[2.35,48.85]}""", "")]
    [InlineData("""{"country":"FR","at":[-52.33,4.92]}""", "")]
    [InlineData("""{"country":"FR","at":[48.85,2.35]}""", "LAND Error ")]
    [InlineData("""{"country":"FJ","at":[178.44,-18.14]}""", "")]
    [InlineData("""{"country":"FJ","at":[-179.5,-18]}""", "")]
    [InlineData("""{"country":"US","at":[-157.86,21.31]}""", "")]
    [InlineData("""{"country":"AD","at":[1.52,42.51]}""", "")]
    [InlineData("""{"country":"ZW","at":[31.05,-17.83]}""", "")]
    [InlineData("""{"name":"test/rules 1.0"}""", "")]
    [InlineData("""{"name":"test/rules 1.1"}""", "NAME Error ")]
    [InlineData("""{"digest":"0"}""", "DIGEST Error ")]
    [InlineData("""{"part":{"digest":"0"}}""", "PART Info /part")]
    public void Fact_InARule_Decides(string json, string problems) => s_schema.Check("Item", json).ShouldBe(problems);

    [Fact]
    public void Digest_InARule_IsThatOfTheRelease()
    {
        string digest = s_schema.Digest;

        s_schema.Check("Item", $$"""{"digest":"{{digest}}"}""").ShouldBe("");
    }
}
