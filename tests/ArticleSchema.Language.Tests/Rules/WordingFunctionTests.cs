namespace ArticleSchema.Language.Tests.Rules;

/// <summary>The functions that read what newsrooms print, as rules see them.</summary>
public sealed class WordingFunctionTests
{
    private static readonly RuleSchema s_schema = new("""
          Part: { fields: { name: string?, notes: string* } }
          Item:
            document: { tag: none }
            fields: { text: string, language: language, at: partial-date?, url: uri?, part: Part?, parts: Part* }
            rules:
              NAMES: { when: "this.text.startsWith('By ')", check: "this.text.bylineNames(this.language) == ['Ada Moor', 'Ben Jones']" }
              ROLE: { when: "this.text.endsWith(' by')", check: "this.text.bylineRole(this.language) == 'publisher'" }
              DATE: { when: has(this.at), check: "!(this.text.readDate(this.language) < this.at || this.text.readDate(this.language) > this.at)", report-unknown: true }
              DAY: { when: has(this.at), check: this.text.readWeekday(this.language) == this.at.getDayOfWeek() }
              PATH: { when: has(this.url) && has(this.at), check: this.url.dateInPath() == this.at }
              NAMED: { when: "this.text.startsWith('Translated')", check: "this.text.namedLanguages('en') == ['en', 'de']" }
              PLACE: { when: "this.text.startsWith('/')", check: this.declares(this.text) }
              ORCID: { when: "this.text.startsWith('0')", check: this.text.isOrcid() || this.text.isIsni() || this.text.isWikidata() }
        """);

    [Theory]
    [InlineData("""{"text":"By Ada Moor and Ben Jones","language":"en"}""", "")]
    [InlineData("""{"text":"By Ada Moor und Ben Jones","language":"en"}""", "NAMES Error ")]
    [InlineData("""{"text":"Published by","language":"en"}""", "")]
    [InlineData("""{"text":"Written by","language":"en"}""", "ROLE Error ")]
    [InlineData("""{"text":"10 de noviembre, 2024","language":"es","at":"2024-11-10"}""", "DATE Info ")]
    [InlineData("""{"text":"10 de noviembre, 2024","language":"es","at":"2024-11-11"}""", "DATE Error ")]
    [InlineData("""{"text":"10 de noviembre, 2024","language":"en","at":"2024-11-11"}""", "DATE Info ")]
    [InlineData("""{"text":"Monday, November 10, 2024","language":"en","at":"2024-11-10"}""", "DATE Info ; DAY Error ")]
    [InlineData("""{"text":"x","language":"en","at":"2024-11-10","url":"https://a.org/2024/11/10/b"}""", "DATE Info ")]
    [InlineData("""{"text":"x","language":"en","at":"2024-11-10","url":"https://a.org/2024/11/11/b"}""", "DATE Info ; PATH Error ")]
    [InlineData("""{"text":"Translated from English into German","language":"en"}""", "")]
    [InlineData("""{"text":"Translated from German","language":"en"}""", "NAMED Error ")]
    [InlineData("""{"text":"/at","language":"en"}""", "")]
    [InlineData("""{"text":"/part/name","language":"en","part":{}}""", "")]
    [InlineData("""{"text":"/part/name","language":"en"}""", "PLACE Error ")]
    [InlineData("""{"text":"/parts/0/name","language":"en","parts":[{}]}""", "")]
    [InlineData("""{"text":"/parts/1","language":"en","parts":[{}]}""", "PLACE Error ")]
    [InlineData("""{"text":"/parts/0/nothing","language":"en","parts":[{}]}""", "PLACE Error ")]
    [InlineData("""{"text":"/parts/0/more","language":"en","parts":[{"more":1}]}""", "")]
    [InlineData("""{"text":"0000-0002-1825-0097","language":"en"}""", "")]
    [InlineData("""{"text":"0000-0002-1825-0098","language":"en"}""", "ORCID Error ")]
    public void Function_InARule_Decides(string json, string problems) => s_schema.Check("Item", json).ShouldBe(problems);
}
