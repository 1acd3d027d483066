namespace ArticleSchema.Language.Tests.Rules;

/// <summary>Rules over documents: hits, near misses, and what is left open.</summary>
public sealed class RuleDocumentTests
{
    private static readonly RuleSchema s_article = new("""
          Article:
            document: { tag: none }
            fields:
              published: timestamp
              updated: timestamp?
              around: partial-date?
              language: language?
              price: decimal?
              keywords: string*
              tags: string by language*
              extra: any?
            rules:
              updated-not-before-published:
                when: has(this.updated)
                check: this.updated >= this.published
                message: "updated ({this.updated}) is before published ({this.published})"
                at: updated
              around-before:
                severity: warning
                report-unknown: true
                when: has(this.around)
                check: this.around <= this.published
              keyword-index:
                when: has(this.keywords)
                check: this.keywords[0] != this.keywords[1]
              english:
                when: has(this.language)
                check: this.language.matches('en') || this.language == 'DE'
              english-name:
                check: "!('en' in this.tags) || this.tags.en != ''"
              not-a-tenth:
                when: has(this.price)
                check: this.price != 0.5 && this.price != 0.1
              cheap:
                when: has(this.price)
                check: this.price * 2 < 10
              extra-size:
                severity: info
                when: has(this.extra)
                check: this.extra.a.b == 1
        """);

    [Theory]
    [InlineData("""{"published":"2024-11-10T10:00:00Z","updated":"2024-11-10T11:00:00Z"}""", "")]
    [InlineData("""{"published":"2024-11-10T10:00:00Z","updated":"2024-11-10T09:00:00Z"}""", "updated-not-before-published Error /updated")]
    [InlineData("""{"published":"2024-11-10T10:00:00Z","updated":"2024-11-10T11:00:00+02:00"}""", "updated-not-before-published Error /updated")]
    [InlineData("""{"published":"2024-11-10T10:00:00Z"}""", "")]
    [InlineData("""{"published":"2024-11-10T10:00:00Z","updated":null}""", "")]
    [InlineData("""{"published":"soon","updated":"2024-11-10T09:00:00Z"}""", "format Error /published")]
    [InlineData("""{"updated":"2024-11-10T09:00:00Z"}""", "required Error /published")]
    public void Check_LanguageExample_HitsAndHolds(string json, string expected) => s_article.Check("Article", json).ShouldBe(expected);

    [Theory]
    [InlineData("2024-11-08", "")]
    [InlineData("2024-11", "around-before Info ")]
    [InlineData("2024-11-12", "around-before Warning ")]
    public void Check_PartialDate_IsThreeValued(string around, string expected) =>
        s_article.Check("Article", $$"""{"published":"2024-11-10T10:00:00Z","around":"{{around}}"}""").ShouldBe(expected);

    [Theory]
    [InlineData("\"keywords\":[\"a\",\"b\"]", "")]
    [InlineData("\"keywords\":[\"a\",\"a\"]", "keyword-index Error ")]
    [InlineData("\"keywords\":[\"a\"]", "keyword-index Error ")]
    [InlineData("\"keywords\":[]", "")]
    [InlineData("\"keywords\":[\"a\",7]", "type Error /keywords/1")]
    [InlineData("\"language\":\"en-US\"", "")]
    [InlineData("\"language\":\"de\"", "")]
    [InlineData("\"language\":\"fr\"", "english Error ")]
    [InlineData("\"tags\":{\"en\":\"\"}", "english-name Error ")]
    [InlineData("\"tags\":{\"en\":\"x\"}", "")]
    [InlineData("\"tags\":{\"de\":\"\"}", "")]
    [InlineData("\"price\":4.99", "")]
    [InlineData("\"price\":0.50", "not-a-tenth Error ")]
    [InlineData("\"price\":0.1", "")]
    [InlineData("\"price\":5.00", "cheap Error ")]
    [InlineData("\"price\":79228162514264337593543950335", "range Error /price")]
    [InlineData("\"extra\":{\"a\":{\"b\":1}}", "")]
    [InlineData("\"extra\":{\"a\":{\"b\":1.0}}", "")]
    [InlineData("\"extra\":{\"a\":{\"b\":2}}", "extra-size Info ")]
    [InlineData("\"extra\":[]", "extra-size Info ")]
    public void Check_OtherValues_HitAndHold(string member, string expected) =>
        s_article.Check("Article", $$"""{"published":"2024-11-10T10:00:00Z",{{member}}}""").ShouldBe(expected);

    [Fact]
    public void Message_WithValues_ShowsThem()
    {
        var problems = s_article.Problems("Article", """{"published":"2024-11-10T10:00:00Z","updated":"2024-11-10T09:00:00.500Z"}""");
        problems[0].Message.ShouldBe("updated (2024-11-10T09:00:00.5Z) is before published (2024-11-10T10:00:00Z)");
        problems[0].Arguments.Select(a => a.Value).ShouldBe(["2024-11-10T09:00:00.5Z", "2024-11-10T10:00:00Z"]);
        s_article.Problems("Article", """{"published":"2024-11-10T10:00:00Z","price":5}""")[0].Message.ShouldBe("rule cheap does not hold");
        s_article.Problems("Article", """{"published":"2024-11-10T10:00:00Z","keywords":["a"]}""")[0].Message
            .ShouldBe("Rule keyword-index cannot be decided: there is no element 1");
    }

    [Fact]
    public void Check_Now_NeedsAClock()
    {
        var schema = new RuleSchema("""
              Item:
                document: { tag: none }
                fields: { at: timestamp }
                rules:
                  not-in-future: { check: this.at <= now + parameters.skew, report-unknown: true }
            """, "parameters: { skew: { type: duration, default: PT5M } }\n");
        var now = new DateTime(2024, 11, 10, 10, 0, 0).Ticks;
        schema.Check("Item", """{"at":"2024-11-10T10:04:00Z"}""").ShouldBe("not-in-future Info ");
        schema.Check("Item", """{"at":"2024-11-10T10:04:00Z"}""", now).ShouldBe("");
        schema.Check("Item", """{"at":"2024-11-10T10:06:00Z"}""", now).ShouldBe("not-in-future Error ");
        schema.Check("Item", """{"at":"2024-11-10T10:04:00Z"}""", now, ("skew", "PT1M")).ShouldBe("not-in-future Error ");
        schema.Check("Item", """{"at":"2024-11-10T10:06:00Z"}""", now, ("skew", "PT1H")).ShouldBe("");
    }

    [Fact]
    public void Check_Unions_NarrowAndRead()
    {
        var schema = new RuleSchema("""
              Talk: { fields: { minutes: integer } }
              Pause: { fields: { note: string? } }
              Slot: { tag: type, one-of: { talk: Talk, pause: Pause } }
              Line: { open: false, fields: { text: string } }
              Credit: { one-of: [string, Line] }
              Day:
                document: { tag: none }
                fields: { slots: Slot*, credits: Credit* }
                rules:
                  long-talk: { check: "this.slots.all(s, s.type != 'talk' || s.minutes > 3)" }
                  plain: { check: "this.credits.all(c, type(c) == Line ? c.text != '' : c != '')" }
            """);
        schema.Check("Day", """{"slots":[{"type":"talk","minutes":4},{"type":"pause"},{"type":"walk"}]}""").ShouldBe("unknown-tag Warning /slots/2/type");
        schema.Check("Day", """{"slots":[{"type":"talk","minutes":3}]}""").ShouldBe("long-talk Error ");
        schema.Check("Day", """{"credits":["x",{"text":"y"}]}""").ShouldBe("");
        schema.Check("Day", """{"credits":[{"text":""}]}""").ShouldBe("plain Error ");
        schema.Check("Day", """{"credits":[""]}""").ShouldBe("plain Error ");
    }

    [Fact]
    public void Check_RootScalarsAndMixins_Run()
    {
        var schema = new RuleSchema("""
              Even: { type: integer, rules: { even: { check: this % 2 == 0 } } }
              Dated: { mixin: true, fields: { from: date?, until: date? }, rules: { order: { when: has(this.from) && has(this.until), check: this.from <= this.until } } }
              Step: { include: [Dated], fields: { to: language, count: Even? }, rules: { last: { check: this.to == root.language } } }
              Work: { document: { tag: none }, fields: { steps: Step*, language: language } }
            """);
        schema.Check("Work", """{"steps":[{"to":"EN","count":2}],"language":"en"}""").ShouldBe("");
        schema.Check("Work", """{"steps":[{"to":"de"}],"language":"en"}""").ShouldBe("last Error /steps/0");
        schema.Check("Work", """{"steps":[{"to":"de"}],"language":"xx-bad-tag-here"}""").ShouldBe("format Error /language");
        schema.Check("Work", """{"steps":[{"to":"en","count":3}],"language":"en"}""").ShouldBe("even Error /steps/0/count");
        schema.Check("Work", """{"steps":[{"to":"en","from":"2024-02-01","until":"2024-01-01"}],"language":"en"}""").ShouldBe("order Error /steps/0");
        schema.Check("Step", """{"to":"de"}""").ShouldBe("");
    }

    [Fact]
    public void Check_ReadingForms_AreReadThrough()
    {
        var schema = new RuleSchema("""
              Head: { fields: { key: string, value: string } }
              Text: { shorthand: value, fields: { value: string, lang: language? }, rules: { filled: { check: this.value != '' , at: value } } }
              Item:
                document: { tag: none }
                fields:
                  heads: { type: Head*, prefix: head_, key: key, value: value }
                  names: { type: string*, one-or-many: true }
                  by: { type: Head*, keyed-by: key }
                  title: Text?
                  other: { type: string?, also-read: [alt] }
                rules:
                  heads: { check: "this.heads.all(h, h.key == 'main' || h.value != '')" }
                  names: { check: size(this.names) < 2 }
                  by: { check: "this.by.distinct(b, b.value)" }
                  other: { when: has(this.other), check: this.other != 'x', at: other }
            """);
        schema.Check("Item", """{"head_main":"","head_sub":"x"}""").ShouldBe("");
        schema.Check("Item", """{"head_sub":""}""").ShouldBe("heads Error ");
        schema.Check("Item", """{"names":"a"}""").ShouldBe("");
        schema.Check("Item", """{"names":["a","b"]}""").ShouldBe("names Error ");
        schema.Check("Item", """{"by":{"a":{"value":"1"},"b":{"value":"1"}}}""").ShouldBe("by Error ");
        schema.Check("Item", """{"title":""}""").ShouldBe("filled Error /title");
        schema.Check("Item", """{"title":{"value":""}}""").ShouldBe("filled Error /title/value");
        schema.Check("Item", """{"alt":"x"}""").ShouldBe("also-read Info /alt; other Error /alt");
    }

    [Fact]
    public void Check_WhatItReadsHasAnError_DoesNotRun()
    {
        var schema = new RuleSchema("""
              Text: { shorthand: value, fields: { value: string }, rules: { one: { check: this.value != 'x' }, two: { check: this.value != 'x' } } }
              Item:
                document: { tag: none }
                fields: { a: { type: integer*, items: ..2 }, b: integer+, n: integer?, title: Text? }
                rules:
                  few: { check: size(this.a) < 2 }
                  some: { check: "this.b[0] == 1" }
                  number: { when: has(this.n), check: this.n == 1 }
                  pointer: { check: "!root.has('/a/1') || root.has('/b')" }
            """);
        schema.Check("Item", """{"a":[1,2,3],"b":[1]}""").ShouldBe("items Error /a");
        schema.Check("Item", """{"a":[1,2],"b":[1]}""").ShouldBe("few Error ");
        schema.Check("Item", """{"a":[1,2]}""").ShouldBe("required Error /b; few Error ; pointer Error ");
        schema.Check("Item", """{"b":[]}""").ShouldBe("items Error /b");
        schema.Check("Item", """{"b":[2],"n":2,"n":2}""").ShouldBe("duplicate-member Error /n; some Error ");
        schema.Check("Item", """{"b":[1],"title":"x"}""").ShouldBe("one Error /title; two Error /title");
    }

    [Fact]
    public void Check_EndlessWork_StopsWithAProblem()
    {
        var schema = new RuleSchema("""
              Item:
                document: { tag: none }
                fields: { a: integer* }
                rules: { slow: { check: "this.a.all(x, this.a.all(y, this.a.all(z, x + y + z > 0)))" } }
            """);
        var json = "{\"a\":[" + string.Join(",", Enumerable.Repeat("1", 2000)) + "]}";
        schema.Problems("Item", json)[0].Message.ShouldBe("Rule slow cannot be decided: the rule takes too many steps");
    }

    [Fact]
    public void Rule_IncludedByTwoWays_FiresOnce() => new RuleSchema("""
          Named: { mixin: true, fields: { name: string?, other: string? }, at-least-one: [name, other], rules: { R: { check: "has(this.name) && this.name == 'a'" } } }
          Left: { mixin: true, include: [Named], fields: { l: string? } }
          Right: { mixin: true, include: [Named], fields: { r: string? } }
          Item: { document: { tag: none }, include: [Left, Right], fields: { id: string? } }
        """).Check("Item", "{}").ShouldBe("at-least-one Error ; R Error ");
}
