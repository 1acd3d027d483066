using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>ART6003 to ART6007: literals given to <c>Parse</c> and <c>Read</c>.</summary>
public sealed class LiteralTests
{
    public static TheoryData<string> Texts { get; } =
    [
        """_ = LanguageTag.Parse({|ART6003:"en_GB"|});""",
        """_ = LanguageTag.Parse({|ART6003:"xx-YY"|});""",
        """_ = LanguageTag.Parse({|ART6003:"en_GB"u8|});""",
        """_ = LanguageTag.Parse({|ART6003:"en_GB"|}.AsSpan());""",
        """const string Wrong = "en_GB"; _ = LanguageTag.Parse({|ART6003:Wrong|});""",
        """_ = PartialDate.Parse({|ART6003:"2026-02-30"|});""",
        """_ = PartialDate.Parse({|ART6003:"spring"|});""",
        """_ = ArticleSchema.Duration.Parse({|ART6003:"1 day"|});""",
        """_ = Orcid.Parse({|ART6003:"0000-0002-1825-0098"|});""",
        """_ = Isni.Parse({|ART6003:"0000 0001 2103 2684"|});""",
        """_ = WikidataId.Parse({|ART6003:"42"|});""",
        """_ = Slug.Parse({|ART6003:"A Slug"|});""",
        """_ = Level.Parse({|ART6003:"10"|});""",
        """_ = Level.Parse({|ART6003:"one"|});""",
        """_ = story with { Slug = Slug.Parse({|ART6003:"A Slug"|}) };""",
        """_ = Role.Parse({|ART6005:"auther"|});""",
        """_ = Role.Parse({|ART6006:"writer"|});""",
        """_ = LanguageTag.Parse({|ART6007:"EN-us"|});""",
        """_ = LanguageTag.Parse({|ART6007:"iw"|});""",
        """_ = LanguageTag.TryParse({|ART6003:"en_GB"|}, null, out _);""",
        """_ = PartialDate.TryParse({|ART6003:"spring"|}, null, out _);""",
        """_ = Slug.TryParse({|ART6003:"A Slug"|}, null, out _);""",
        """_ = Slug.TryParse({|ART6003:"A Slug"|}.AsSpan(), null, out _);""",
        """_ = Level.TryParse({|ART6003:"10"|}, null, out _);""",
        """_ = Role.TryParse({|ART6005:"auther"|}, null, out _);""",
    ];

    public static TheoryData<string> RightTexts { get; } =
    [
        """_ = LanguageTag.Parse("en-GB");""",
        """_ = LanguageTag.Parse(text);""",
        """_ = LanguageTag.Parse(text + "_GB");""",
        """_ = LanguageTag.TryParse("en-GB", null, out _); _ = LanguageTag.TryParse(text, null, out _); _ = LanguageTag.TryParse((string?)null, null, out _);""",
        """_ = PartialDate.Parse("2026-05~");""",
        """_ = ArticleSchema.Duration.Parse("P1DT12H");""",
        """_ = Orcid.Parse("0000-0002-1825-0097");""",
        """_ = WikidataId.Parse("Q42");""",
        """_ = Slug.Parse("a-slug"); _ = Level.Parse("9"); _ = Role.Parse("author");""",
        """_ = Slug.TryParse("a-slug", null, out _); _ = Slug.TryParse(text + " ", null, out _);""",
        """_ = DateOnly.TryParse("30 February", out _); _ = DateOnly.Parse("30 February"); _ = int.Parse("one");""",
    ];

    // In a document the place is the very value, whatever the kind of literal.
    public static TheoryData<string> Documents { get; } =
    [
        """"Person.Read("""{"key":{|ART6004:"A"|},"name":"Ada"}"""u8);"""",
        """"Person.Read(Encoding.UTF8.GetBytes("""{"key":{|ART6004:"A"|},"name":"Ada"}"""));"""",
        """"Person.Read("""{"key":{|ART6004:"A"|},"name":"Ada"}"""u8.ToArray());"""",
        """"Person.Read({|ART6004:"{\"key\":\"A\",\"name\":\"Ada\"}"|}u8);"""".Replace("""{|ART6004:"{\"key\":\"A\",\"name\":\"Ada\"}"|}""", """
            "{\"key\":{|ART6004:\"A\"|},\"name\":\"Ada\"}"
            """.Trim(), StringComparison.Ordinal),
        """"Person.Read(@"{""key"":{|ART6004:""A""|},""name"":""Ada""}"u8);"""",
        """"Person.Read("\u007b\"key\"\x3a{|ART6004:\"A\"|},\"name\":\"\U0001F600\"}"u8);"""",
        """"
        Person.Read(
            """
            {
              "key": {|ART6004:"A"|},
              "name": {|ART6004:""|},
              "nick": {|ART6004:7|}
            }
            """u8);
        """",
        """"Person.Read("""{|ART6004:{|}"key":"a"}"""u8);"""",
        """"Person.Read("""{"key":"a","name":"Ada"{|ART6004:]|}"""u8);"""",
        """"Person.Read({|ART6004:""u8|});"""",
        """"const string Json = """{"key":"A","name":"Ada"}"""; Person.Read(Encoding.UTF8.GetBytes({|ART6004:Json|}));"""",
        """"Lead.Read("""{"kind":"tip","text":{|ART6004:""|}}"""u8);"""",
        """"Lead.Read("""{"kind":{|ART6005:"rumour"|}}"""u8);"""",
        """"Story.Read("""{"$schema":"test/story/1.2","slug":"a","headline":"A","kind":"story","role":{|ART6005:"auther"|},"desk":{|ART6004:"home"|}}"""u8);"""",
        """"Story.Read("""{"slug":"a","headline":"A","kind":"story","role":{|ART6006:"writer"|}}"""u8);"""",
        """"Story.Read("""{|ART6004:{|}"slug":"a","headline":"A","kind":"story","isDraft":true,"isLive":true,"note":"n","remark":"r"}"""u8);"""",
        """"Story.Read("""{"slug":"a","headline":{|ART6004:""|},"kind":"story","isDraft":true,"isLive":true}"""u8, new ValidationOptions { RunRules = false });"""",
        """"_ = Person.TryRead("""{"key":{|ART6004:"A"|},"name":"Ada"}"""u8, out _, out var report); return report;"""",
        """"_ = Story.TryRead("""{|ART6004:{|}"slug":"a","headline":"A","kind":"story","isDraft":true,"isLive":true,"note":"n","remark":"r"}"""u8, out _, out var report); return report;"""",
        """"_ = Lead.TryRead("""{"kind":{|ART6005:"rumour"|}}"""u8, out _, out var report); return report;"""",
    ];

    public static TheoryData<string> RightDocuments { get; } =
    [
        """"Person.Read("""{"key":"a","name":"Ada"}"""u8);"""",
        """"Person.Read("""{"key":"a","name":"Ada","nick":null}"""u8);"""",
        """"_ = Person.TryRead("""{"key":"a","name":"Ada"}"""u8, out _, out var report); return report;"""",
        """"_ = Person.TryRead(Encoding.UTF8.GetBytes(text), out _, out var report); return report;"""",
        """"_ = Person.Validate("""{"key":"A"}"""u8);"""",
        """"_ = Story.TryRead("""{"slug":"a","headline":"A","kind":"story","isDraft":true,"isLive":true}"""u8, out _, out var report, new ValidationOptions { RunRules = false }); return report;"""",
        """"Person.Read(Encoding.UTF8.GetBytes(text));"""",
        """"Person.Read(Encoding.UTF8.GetBytes($$"""{"key":"{{text}}"}"""));"""",
        """"Story.Read("""{"slug":"a","headline":"A","kind":"story"}"""u8);"""",
    ];

    private static readonly AnalyzerRun s_run = new(Texts, RightTexts, Documents, RightDocuments);

    public static TheoryData<string, string> Messages { get; } = new()
    {
        { """_ = LanguageTag.Parse({|ART6003:"en_GB"|});""", "'LanguageTag' cannot be parsed from this: the text is 'en_GB'; it must be a language tag of registered subtags, as pt-BR" },
        { """_ = Orcid.Parse({|ART6003:"42"|});""", "'Orcid' cannot be parsed from this: the text is '42'; it must be an ORCID iD" },
        { """_ = Slug.Parse({|ART6003:"A Slug"|});""", "'Slug' cannot be parsed from this: the text is 'A Slug'; it must match [a-z0-9]+(-[a-z0-9]+)*" },
        { """_ = Role.Parse({|ART6005:"auther"|});""", "'Role' does not know 'auther'; did you mean 'author'?" },
        { """_ = Role.Parse({|ART6006:"writer"|});""", "'writer' is deprecated since 2018-01-01; use 'author'" },
        { """_ = LanguageTag.Parse({|ART6007:"iw"|});""", "'iw' is canonically 'he'; write that" },
        { """"Person.Read("""{"key":{|ART6004:"A"|},"name":"Ada"}"""u8);"""", "'Person' cannot be read from this: key is 'A'; it must match [a-z]+" },
        { """"Lead.Read("""{"kind":{|ART6005:"rumour"|}}"""u8);"""", "'Lead' does not know 'rumour'" },
        { """"Story.Read("""{"slug":"a","headline":"A","kind":"story","role":{|ART6006:"writer"|}}"""u8);"""", "'writer' is deprecated since 2018-01-01; use 'author'" },
    };

    private static readonly AnalyzerRun s_messages = new(Messages);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Text_ThatIsNone_IsUnderlined(string marked) => s_run.ShouldReportAsync(marked);

    [Theory]
    [MemberData(nameof(RightTexts))]
    public Task Text_ThatIsOneOrUnknown_IsLeftAlone(string source) => s_run.ShouldReportAsync(source);

    [Theory]
    [MemberData(nameof(Documents))]
    public Task Document_WithAProblem_IsUnderlinedThere(string marked) => s_run.ShouldReportAsync(marked);

    [Theory]
    [MemberData(nameof(RightDocuments))]
    public Task Document_ThatIsRightOrUnknown_IsLeftAlone(string source) => s_run.ShouldReportAsync(source);

    [Theory]
    [InlineData("""_ = Slug.Parse("A Slug");""", DiagnosticSeverity.Warning)]
    [InlineData("""_ = Slug.TryParse("A Slug", null, out _);""", DiagnosticSeverity.Info)]
    [InlineData(""""_ = Person.Read("""{"key":"A","name":"Ada"}"""u8);"""", DiagnosticSeverity.Warning)]
    [InlineData(""""_ = Person.TryRead("""{"key":"A","name":"Ada"}"""u8, out _, out var report); return report;"""", DiagnosticSeverity.Info)]
    public async Task Severity_OfALiteral_IsLowWhereTheCallOnlyAsks(string statement, DiagnosticSeverity severity)
    {
        string source = AnalyzerRun.Wrap(AnalyzerRun.Method("Asks", statement));
        (await AnalyzerRun.DiagnosticsAsync(Stories.Compile(source, isReferred: false))).ShouldHaveSingleItem().Severity.ShouldBe(severity);
    }

    [Fact]
    public async Task Method_OfTheUsersOwnBesideOurs_IsLeftAlone()
    {
        const string Source = """
            namespace Stories;

            partial record Person
            {
                public static Person Read(string path) => throw new System.IO.FileNotFoundException(path);
            }

            readonly partial record struct Slug
            {
                public static Slug Parse(string text, bool isStrict) => isStrict ? Parse(text) : default;
            }

            internal static class Uses
            {
                internal static object Both() => (Person.Read("person.json"), Slug.Parse("A Slug", false));
            }
            """;
        (await AnalyzerRun.DiagnosticsAsync(Stories.Compile(Source, isReferred: false))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Message_OfALiteral_SaysWhatToDo(string marked, string message) => (await s_messages.ShouldReportAsync(marked)).ShouldBe([message]);
}
