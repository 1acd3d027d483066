namespace ArticleSchema.Analyzers.Tests;

/// <summary>ART6006, and ART6008 to ART6010.</summary>
public sealed class UsageTests
{
    public static TheoryData<string> DeprecatedReads { get; } =
    [
        "return person.{|ART6006:Name|};",
        "return person?.{|ART6006:Name|};",
        "return person with { Name = person.{|ART6006:Name|} + text };",
        "return person is { {|ART6006:Name|}: \"Ada\" };",
        "return new Person { Key = text, Name = text };",
        "return person.Key + person.FullName;",
        "return nameof(person.Name);",
        "return text.Length;",
    ];

    public static TheoryData<string> Switches { get; } =
    [
        "return lead.Value {|ART6008:switch|} { Tip tip => tip.Text, _ => throw new InvalidOperationException() };",
        "return lead.Value {|ART6008:switch|} { Tip tip when tip.Text == text => 1, Assignment => 2, UnknownBranch => 3, _ => throw new InvalidOperationException() };",
        "return lead.Value {|ART6008:switch|} { Tip { Text: \"x\" } => 1, Assignment or UnknownBranch => 3, _ => throw new InvalidOperationException() };",
        "return desk {|ART6008:switch|} { < Desk.Sport => 1, _ => throw new InvalidOperationException() };",
        "return lead.Value {|ART6008:switch|} { not Tip => 1, _ => throw new InvalidOperationException() };",
        "return lead.Value {|ART6008:switch|} { Tip => 1, Assignment { Words: > 0 } => 2, UnknownBranch => 3, _ => throw new InvalidOperationException() };",
        "return lead.Value {|ART6008:switch|} { Tip => 1, Assignment and { Words: not 3 } => 2, UnknownBranch => 3, _ => throw new InvalidOperationException() };",
        "return credit.Value {|ART6008:switch|} { string => 1, Person { FullName: string name } => name, _ => throw new InvalidOperationException() };",
        "{|ART6008:switch|} (lead.Value) { case Tip: return 1; case UnknownBranch unknown: return unknown; }",
        "{|ART6008:switch|} (lead.Value) { case Tip: return 1; default: throw new InvalidOperationException(); }",
        "return credit.Value {|ART6008:switch|} { string name => name, _ => throw new InvalidOperationException() };",
        "{|ART6008:switch|} (desk) { case Desk.World: return 1; case Desk.Culture: return 2; }",
        "return desk {|ART6008:switch|} { Desk.World => 1, Desk.Culture => 2, _ => throw new InvalidOperationException() };",
        "return role.Value {|ART6008:switch|} { Role.Tokens.Author => 1, _ => throw new InvalidOperationException() };",
        "{|ART6008:switch|} (role.Value) { case Role.Tokens.Author: return 1; }",

        "return lead.Value switch { Tip tip => tip.Text, Assignment order => order.Words, UnknownBranch unknown => unknown, _ => throw new InvalidOperationException() };",
        "return lead.Value switch { Tip tip => tip.Text, _ => text };",
        "switch (lead.Value) { case Tip: return 1; default: break; }",
        "return credit.Value switch { string or Person => 1, _ => throw new InvalidOperationException() };",
        "switch (desk) { case Desk.World: return 1; case Desk.Culture: case Desk.Sport: return 2; }",
        "return desk switch { Desk.World => 1, _ => 2 };",
        "return role.Value switch { Role.Tokens.Author => 1, Role.Tokens.Editor => 2, _ => throw new InvalidOperationException() };",
        "return lead.Value switch { Tip { Text: var inner } => inner, Assignment { Words: _ } => 2, UnknownBranch { } => 3, _ => throw new InvalidOperationException() };",
        "return lead.Value switch { Tip { Text: string inner } => inner, Assignment and { Words: long words } => words, UnknownBranch => 3, _ => throw new InvalidOperationException() };",
        "return lead.Value switch { not Tip => 1, _ => 2 };",
        "return desk switch { >= Desk.World => 1, _ => throw new InvalidOperationException() };",
        "return lead.Value switch { Tip => 1, not null => 2, null => throw new InvalidOperationException() };",
        "return lead.Value switch { Tip => 1, not Tip and not null => 2, _ => throw new InvalidOperationException() };",
        "return role.Value switch { Role.Tokens.Author => 1, string other => other, null => 3 };",
        "return role.Value switch { not Role.Tokens.Author => 1, \"author\" => 2 };",
        "return text switch { \"a\" => 1, _ => throw new InvalidOperationException() };",
        "switch (person.Key) { case \"a\": return 1; }",
        "return DayOfWeek.Monday switch { DayOfWeek.Monday => 1, _ => throw new InvalidOperationException() };",
    ];

    public static TheoryData<string> Reports { get; } =
    [
        "{|ART6009:story.Validate()|};",
        "{|ART6009:Story.Validate(Encoding.UTF8.GetBytes(text))|};",
        "{|ART6009:Story.TryRead(Encoding.UTF8.GetBytes(text), out _, out _)|};",
        "{|ART6009:Story.TryRead(Encoding.UTF8.GetBytes(text), out var read, out var report)|};",
        "{|ART6009:Lead.TryRead(Encoding.UTF8.GetBytes(text), out var read, out _)|}; return read;",

        "_ = story.Validate();",
        "return story.Validate();",
        "if (!story.Validate().IsValid) throw new InvalidOperationException();",
        "Story.TryRead(Encoding.UTF8.GetBytes(text), out _, out var report); return report;",
        "Story.TryRead(Encoding.UTF8.GetBytes(text), out var read, out _); return read;",
        "ValidationReport report; Lead.TryRead(Encoding.UTF8.GetBytes(text), out _, out report); return report;",
        "if (Story.TryRead(Encoding.UTF8.GetBytes(text), out _, out _)) return 1;",
        "Lead.TryRead(Encoding.UTF8.GetBytes(text), out var read, out var report); Func<object> later = () => report; return later;",
    ];

    private const string Context = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;
        using Stories;

        [JsonSerializable(typeof({|ART6010:Story|}))]
        [JsonSerializable(typeof({|ART6010:List<Role>|}))]
        [JsonSerializable(typeof({|ART6010:Desk[]|}))]
        [JsonSerializable(typeof(string))]
        [JsonSerializable(typeof(ArticleSchema.LanguageTag))]
        internal abstract class Context : JsonSerializerContext
        {
            private Context() : base(null) { }
        }

        [JsonSerializable(typeof(Story))]
        internal sealed class NoContext;
        """;

    private static readonly AnalyzerRun s_run = new(DeprecatedReads, Switches, Reports);

    public static TheoryData<string, string> Messages { get; } = new()
    {
        { "return person.{|ART6006:Name|};", "'Name' is deprecated since 1.1; use 'FullName'" },
        { "{|ART6008:switch|} (lead.Value) { case Tip: return 1; }", "'Lead' can also be 'Assignment', 'UnknownBranch'; add what is missing" },
        { "{|ART6009:story.Validate()|};", "Nothing looks at what 'Validate' found, so what is wrong goes unseen; use its result" },
    };

    private static readonly AnalyzerRun s_messages = new(Messages);

    [Theory]
    [MemberData(nameof(DeprecatedReads))]
    public Task Member_ThatIsDeprecatedAndRequired_IsUnderlinedWhereItIsRead(string marked) => s_run.ShouldReportAsync(marked);

    [Theory]
    [MemberData(nameof(Switches))]
    public Task Switch_ThatMissesABranch_IsUnderlined(string marked) => s_run.ShouldReportAsync(marked);

    [Theory]
    [MemberData(nameof(Reports))]
    public Task Report_ThatNothingLooksAt_IsUnderlined(string marked) => s_run.ShouldReportAsync(marked);

    [Fact]
    public async Task Context_OfTheSameProject_IsUnderlinedWhereItNamesAGeneratedType()
    {
        Marked context = Marked.Parse(Context);
        var own = await AnalyzerRun.DiagnosticsAsync(Stories.Compile(context.Text, isReferred: false));
        own.OrderBy(d => d.Location.SourceSpan.Start).Select(d => (d.Id, d.Location.SourceSpan)).ShouldBe(context.Spans);
        (await AnalyzerRun.DiagnosticsAsync(Stories.Compile(context.Text, isReferred: true))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task Message_OfAUse_SaysWhatToDo(string marked, string message) => (await s_messages.ShouldReportAsync(marked)).ShouldBe([message]);
}
