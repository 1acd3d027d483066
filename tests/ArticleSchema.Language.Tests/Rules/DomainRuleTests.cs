namespace ArticleSchema.Language.Tests.Rules;

/// <summary>Rules that news desks ask for, said in the language: each with a document that breaks it and one that does not.</summary>
public sealed class DomainRuleTests
{
    private const string Types = """
          Role: { values: [author, translator, editor] }
          Contributor: { fields: { key: string, name: string, roles: Role+, employer: string? } }
          Work: { fields: { language: language, published: partial-date?, url: uri?, site: string? } }
          Method: { open: false, values: [human, machine, machine-post-edited, localization] }
          Step: { fields: { from: language, to: language, method: Method, by: string? } }
          Review: { fields: { steps: integer*, responsible: string? } }
          Kind: { values: [machine_translation, ai_image] }
          Disclosure: { fields: { kind: Kind, language: language, covers: integer* } }
          Assertion: { fields: { kind: string, value: partial-date } }
          State: { open: false, values: [unverified, verified] }
          Verification: { fields: { state: State, by: string* } }
          Headline: { fields: { role: string, value: string } }
          Status: { values: [draft, usable, withheld] }
          Link: { one-of: [string, Work] }
          Article:
            document: { tag: none }
            fields:
              id: string?
              url: uri?
              ids: string*
              status: Status?
              headlines: Headline*
              language: language
              published: partial-date?
              updated: partial-date?
              dates: Assertion*
              contributors: { type: Contributor*, unique: key }
              original: Work?
              steps: Step*
              disclosures: Disclosure*
              reviews: Review*
              verification: Verification?
              partner: string?
              licence: string?
            rules:
              D01:
                when: has(this.updated) && has(this.published)
                check: this.updated >= this.published
                report-unknown: true
              D11:
                severity: warning
                check: >-
                  this.dates.all(a, this.dates.all(b,
                    a.kind != b.kind || !(a.value < b.value || a.value > b.value)))
              T01:
                check: this.steps.adjacent(a, b, a.to.matches(b.from) || b.from.matches(a.to))
              T02:
                when: has(this.original) && has(this.steps)
                check: this.steps[0].from == this.original.language
              T03:
                when: has(this.steps)
                check: this.steps[size(this.steps) - 1].to == this.language
              T04:
                check: this.steps.all(s, s.from != s.to || s.method == 'localization')
              T06:
                check: >-
                  this.steps.all(s, !(s.method in ['machine', 'machine-post-edited'])
                    || this.disclosures.exists(d, d.kind == 'machine_translation' && d.language == this.language)
                    || this.reviews.exists(r, has(r.responsible)))
              C01:
                check: this.steps.all(s, !has(s.by) || this.contributors.exists(c, c.key == s.by))
              C09:
                when: has(this.verification) && this.verification.state == 'verified'
                check: >-
                  has(this.verification.by) && !this.contributors.filter(c, 'author' in c.roles).all(a, a.key in this.verification.by)
              R02:
                severity: warning
                when: has(this.partner)
                check: has(this.original) && (has(this.original.url) || has(this.original.site)) && has(this.licence)
              S03:
                check: has(this.url) || has(this.id) || has(this.ids)
              S03-headline:
                code: S03
                when: has(this.status) && this.status == 'usable'
                check: this.headlines.exists(h, h.role == 'main')
        """;

    private static readonly RuleSchema s_schema = new(Types);

    [Theory]
    [InlineData("D01", "\"published\":\"2024-11-10\",\"updated\":\"2024-11-09\"", "\"published\":\"2024-11-10\",\"updated\":\"2024-11-12\"")]
    [InlineData("D11", "\"dates\":[{\"kind\":\"p\",\"value\":\"2024-11-10\"},{\"kind\":\"p\",\"value\":\"2024-11-11\"}]", "\"dates\":[{\"kind\":\"p\",\"value\":\"2024-11\"},{\"kind\":\"p\",\"value\":\"2024-11-11\"},{\"kind\":\"u\",\"value\":\"2020\"}]")]
    [InlineData("T01", "\"language\":\"en\",\"steps\":[{\"from\":\"ru\",\"to\":\"de\",\"method\":\"human\"},{\"from\":\"fr\",\"to\":\"en\",\"method\":\"human\"}]", "\"language\":\"en\",\"steps\":[{\"from\":\"ru\",\"to\":\"de-AT\",\"method\":\"human\"},{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\"}]")]
    [InlineData("T02", "\"original\":{\"language\":\"ru\"},\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\"}]", "\"original\":{\"language\":\"de\"},\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\"}]")]
    [InlineData("T03", "\"steps\":[{\"from\":\"en\",\"to\":\"de\",\"method\":\"human\"}]", "\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\"}]")]
    [InlineData("T04", "\"steps\":[{\"from\":\"en\",\"to\":\"en\",\"method\":\"human\"}]", "\"steps\":[{\"from\":\"en\",\"to\":\"en\",\"method\":\"localization\"}]")]
    [InlineData("T06", "\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"machine\"}],\"disclosures\":[{\"kind\":\"machine_translation\",\"language\":\"de\"}]", "\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"machine\"}],\"disclosures\":[{\"kind\":\"machine_translation\",\"language\":\"en\"}]")]
    [InlineData("C01", "\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\",\"by\":\"b\"}],\"contributors\":[{\"key\":\"a\",\"name\":\"A\",\"roles\":[\"author\"]}]", "\"steps\":[{\"from\":\"de\",\"to\":\"en\",\"method\":\"human\",\"by\":\"a\"}],\"contributors\":[{\"key\":\"a\",\"name\":\"A\",\"roles\":[\"author\"]}]")]
    [InlineData("C09", "\"verification\":{\"state\":\"verified\",\"by\":[\"a\"]},\"contributors\":[{\"key\":\"a\",\"name\":\"A\",\"roles\":[\"author\"]}]", "\"verification\":{\"state\":\"verified\",\"by\":[\"e\"]},\"contributors\":[{\"key\":\"a\",\"name\":\"A\",\"roles\":[\"author\"]}]")]
    [InlineData("R02", "\"partner\":\"Wire\",\"original\":{\"language\":\"en\",\"site\":\"Wire\"}", "\"partner\":\"Wire\",\"original\":{\"language\":\"en\",\"site\":\"Wire\"},\"licence\":\"CC\"")]
    [InlineData("S03", "\"id\":null", "\"ids\":[\"x\"]")]
    [InlineData("S03", "\"status\":\"usable\",\"headlines\":[{\"role\":\"sub\",\"value\":\"x\"}]", "\"status\":\"usable\",\"headlines\":[{\"role\":\"main\",\"value\":\"x\"}]")]
    public void Rule_OverADocument_HitsAndHolds(string code, string broken, string held)
    {
        s_schema.Problems("Article", Document(broken)).Select(p => p.Code).ShouldBe([code]);
        s_schema.Check("Article", Document(held)).ShouldBe("");
    }

    [Fact]
    public void D01_LeftOpen_IsOneInfo() =>
        s_schema.Check("Article", Document("\"published\":\"2024-11\",\"updated\":\"2024-11-12\"")).ShouldBe("D01 Info ");

    private static string Document(string members)
    {
        var language = members.Contains("\"language\":\"en\",\"steps\"", StringComparison.Ordinal) ? "" : "\"language\":\"en\",";
        var id = members.Contains("\"id", StringComparison.Ordinal) ? "" : "\"id\":\"1\",";
        return "{" + language + id + members + "}";
    }
}
