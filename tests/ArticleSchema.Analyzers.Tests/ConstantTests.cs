namespace ArticleSchema.Analyzers.Tests;

/// <summary>ART6001 and ART6002.</summary>
public sealed class ConstantTests
{
    public static TheoryData<string> Hits { get; } =
    [
        """_ = new Story { Slug = Slug.Parse("a"), Headline = {|ART6001:""|} };""",
        """_ = new Story { Slug = {|ART6001:default|}, Headline = "Kurz" };""",
        """_ = new Story { Slug = Slug.Parse("a"), Headline = {|ART6001:null|}! };""",
        """_ = story with { Headline = {|ART6001:"a headline of more than twenty"|} };""",
        """_ = story with { Headline = {|ART6001:"a headline of more" + " than twenty"|} };""",
        """const string Empty = ""; _ = story with { Headline = {|ART6001:Empty|} };""",
        """_ = story with { Headline = ({|ART6001:""|}) };""",
        """_ = story with { Kind = {|ART6001:"tale"|} };""",
        """_ = story with { Priority = {|ART6001:7|} };""",
        """_ = story with { Priority = {|ART6001:-1|} };""",
        """_ = story with { Price = {|ART6001:0.005m|}, Ratio = {|ART6001:0|} };""",
        """_ = story with { Ratio = {|ART6001:1.5|} };""",
        """_ = story with { Licence = {|ART6001:"CC0"|} };""",
        """_ = story with { Keywords = {|ART6001:["a", "b", "c", "d"]|} };""",
        """_ = story with { Keywords = {|ART6001:[text, text, "c", text]|} };""",
        """_ = story with { Keywords = ["a", {|ART6001:"a"|}] };""",
        """_ = story with { Keywords = ["a", text, {|ART6001:"a"|}, ] };""",
        """_ = story with { Keywords = ["a", {|ART6001:"more than ten"|}, text] };""",
        """_ = story with { Titles = [new("en", {|ART6001:"more than ten"|}), new(LanguageTag.Parse("de"), text)] };""".Replace("\"en\"", "LanguageTag.Parse(\"en\")", StringComparison.Ordinal),
        """_ = story with { Persons = [new() { Key = {|ART6001:"Ada"|}, Name = "Ada" }] };""",
        """_ = story with { Persons = [new Person { Key = "a", Name = text }, {|ART6001:new Person { Key = "a", Name = text }|}] };""",
        """_ = new Story { Slug = Slug.Parse("a"), Headline = "A", Persons = [new() { Key = "ada", Name = "Ada" }], Owner = {|ART6001:"bob"|} };""",
        """_ = story with { Lead = new Tip { Text = {|ART6001:""|} } };""",
        """_ = story with { Lead = new(new Assignment { Words = {|ART6001:0|} }) };""",
        """Lead made = new Tip { Text = {|ART6001:"more than ten"|} }; _ = made;""",
        """_ = new Person { Key = {|ART6001:"9"|}, Name = text };""",
        """_ = story with { Ring = {|ART6001:[Level.Parse("1")]|} };""",
        """_ = story with { Page = {|ART6001:new Uri("somewhere")|} };""",
        """_ = story with { Issued = {|ART6001:new DateOnly(1999, 12, 31)|} };""",
        """_ = story with { Issued = {|ART6001:DateOnly.Parse("1999-12-31")|} };""",
        """_ = story with { Issued = {|ART6001:default(DateOnly)|} };""",
        """_ = story with { Desk = {|ART6001:(Desk)7|} };""",
        """_ = story with { Published = DateTimeOffset.Parse("2026-02-01T00:00:00Z"), Updated = {|ART6002:default(DateTimeOffset)|} };""",
        """_ = story with { Published = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), Updated = {|ART6002:DateTimeOffset.Parse("2026-01-01T00:00:00Z")|} };""",
        """_ = story with { Published = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(1)), Updated = {|ART6002:new DateTimeOffset(2026, 1, 31, 22, 59, 59, TimeSpan.Zero)|} };""",
        """_ = new Story { Slug = Slug.Parse("a"), Headline = text, IsDraft = {|ART6002:true|}, IsLive = true, Note = "n", Remark = text };""",
        """_ = {|ART6002:new Story { Slug = Slug.Parse("a"), Headline = text, IsDraft = true }|};""",
        """{|ART6001:_ = new Story { Slug = Slug.Parse("a"), Headline = "A", Note = "n" }|};""".Replace("{|ART6001:_ = new", "_ = {|ART6001:new", StringComparison.Ordinal),
        """Func<Person> make = () => new Person { Key = {|ART6001:"9"|}, Name = "A" }; _ = make;""",
    ];

    public static TheoryData<string> NearMisses { get; } =
    [
        """_ = new Story { Slug = Slug.Parse("a"), Headline = "A headline" };""",
        """_ = new Story { Slug = Slug.Parse(text), Headline = text };""",
        """_ = story with { Headline = text, Priority = number, Keywords = [text, text, text] };""",
        """_ = story with { Headline = "exactly twenty chars" };""",
        """_ = story with { Headline = "\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600\U0001F600" };""",
        """_ = story with { Priority = 1, Price = 0.99m, Ratio = 1, Licence = "CC-BY", Kind = "story" };""",
        """_ = story with { Price = null, Updated = null, Lead = null, Role = null, Issued = default };""",
        """_ = story with { Keywords = ["a", "b", "c"], Titles = [] };""",
        """_ = story with { Keywords = ["a", .. story.Keywords, "a"] };""",
        """_ = story with { Keywords = default, Desk = (Desk)2 };""",
        """_ = story with { Published = default(DateTimeOffset), Updated = DateTimeOffset.Parse("2026-02-01T00:00:00Z") };""",
        """_ = new Event { Id = default, Day = default, Start = default };""",
        """_ = story with { Owner = "bob" };""",
        """_ = story with { Owner = "bob", Persons = [new() { Key = text, Name = "Bob" }] };""",
        """_ = story with { Updated = DateTimeOffset.Parse("2026-01-01T00:00:00Z") };""",
        """_ = story with { Published = DateTimeOffset.Parse("1 Feb 2026"), Updated = DateTimeOffset.Parse("2026-01-01T00:00:00Z") };""",
        """_ = story with { Published = DateTimeOffset.Now, Updated = DateTimeOffset.Parse("2026-01-01T00:00:00Z") };""",
        """_ = story with { Published = DateTimeOffset.Parse("2026-01-01T00:00:00Z"), Updated = DateTimeOffset.Parse("2026-01-01T01:00:00+01:00") };""",
        """_ = story with { IsDraft = true };""",
        """_ = story with { Note = "n" };""",
        """_ = new Story { Slug = Slug.Parse("a"), Headline = "A", Note = "n", Remark = text };""",
        """_ = story with { Role = Role.Editor, Desk = Desk.Sport, Embargo = PartialDate.Parse("2026-05~") };""",
        """_ = story with { Lead = new Tip { Text = text } };""",
        """_ = story with { Credit = "x", Page = new Uri("https://example.com") };""",
        """_ = story with { Headline = $"{text}" };""",
        """var headline = ""; _ = story with { Headline = headline };""",
        """_ = new { Headline = "", Priority = 7 };""",
    ];

    private static readonly AnalyzerRun s_run = new(Hits, NearMisses);

    public static TheoryData<string, string> Messages { get; } = new()
    {
        { """_ = story with { Desk = {|ART6001:(Desk)7|} };""", "This constant breaks its schema: desk is '7'; Desk allows world, culture or sport" },
        { """_ = story with { Headline = {|ART6001:""|} };""", "This constant breaks its schema: headline has 0 characters; it must have 1..20" },
        { """_ = story with { Keywords = ["a", {|ART6001:"a"|}] };""", "This constant breaks its schema: keywords[1] is equal to keywords[0]; no two may be" },
        { """_ = story with { Published = DateTimeOffset.Parse("2026-02-01T00:00:00Z"), Updated = {|ART6002:DateTimeOffset.Parse("2026-01-01T00:00:00Z")|} };""", "These constants break the rule 'in-order': updated (2026-01-01T00:00:00Z) is before published (2026-02-01T00:00:00Z)" },
    };

    private static readonly AnalyzerRun s_messages = new(Messages);

    [Theory]
    [MemberData(nameof(Hits))]
    public Task Constant_ThatBreaksItsSchema_IsUnderlined(string marked) => s_run.ShouldReportAsync(marked);

    [Theory]
    [MemberData(nameof(NearMisses))]
    public Task Constant_ThatMayBeRight_IsLeftAlone(string source) => s_run.ShouldReportAsync(source);

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Message_OfABrokenConstant_IsThatOfTheReport(string marked, string message) => (await s_messages.ShouldReportAsync(marked)).ShouldBe([message]);
}
