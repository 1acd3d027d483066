using System.Reflection;
using System.Text.RegularExpressions;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Testing;

namespace ArticleSchema.Conventions.Tests;

/// <summary>Every diagnostic has an id of its own, a page, and a fixture that shows it; of C# that uses the types, a row of the analyzers' tests.</summary>
public sealed partial class DiagnosticCatalogueTests
{
    /// <summary>Shown by tests of their own: a fixture of a megabyte is none, and what C# a project has only its compilation knows.</summary>
    private static readonly string[] s_withoutFixture = ["ART9002", "ART5007"];

    private static readonly DiagnosticRule[] s_rules = [.. typeof(DiagnosticRule).Assembly.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Where(f => f.FieldType == typeof(DiagnosticRule))
        .Select(f => (DiagnosticRule)f.GetValue(null)!)];

    private static readonly HashSet<string> s_shown = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests", "Fixtures"), "expected.diagnostics", SearchOption.AllDirectories)
        .Concat(Directory.EnumerateFiles(Repository.PathOf("tests", "ArticleSchema.Analyzers.Tests"), "*Tests.cs"))
        .SelectMany(p => Id().Matches(File.ReadAllText(p)).Select(m => m.Value))];

    public static TheoryData<string> Ids => [.. s_rules.Select(r => r.Id)];

    [Fact]
    public void Ids_Are_Unique() => s_rules.Select(r => r.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_Has_PageAndFixture(string id)
    {
        var rule = s_rules.Single(r => r.Id == id);
        var page = Repository.PathOf("docs", "diagnostics", id + ".md");

        Id().IsMatch(id).ShouldBeTrue();
        File.Exists(page).ShouldBeTrue($"docs/diagnostics/{id}.md is missing");
        File.ReadLines(page).First().ShouldBe($"# {id}: {rule.Title}");
        rule.Format.ShouldNotEndWith(".");
        if (!s_withoutFixture.Contains(id))
        {
            s_shown.ShouldContain(id, "No fixture shows it.");
        }
    }

    [Fact]
    public void Pages_Are_OnlyOfDiagnosticsThatExist()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs", "diagnostics"), "ART*.md").Select(p => Path.GetFileNameWithoutExtension(p)!);

        pages.Except(s_rules.Select(r => r.Id)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bART\d{4}\b")]
    private static partial Regex Id();
}
