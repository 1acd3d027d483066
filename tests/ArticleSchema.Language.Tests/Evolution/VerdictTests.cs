using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Evolution;

/// <summary>
/// The folders of <c>tests/Fixtures/verdicts</c>: two versions of a schema and what is said of their difference, witnesses included. And the same the
/// other way round: what was backward is forward.
/// </summary>
public sealed class VerdictTests
{
    /// <summary>Documents in a form that is gone exist although no writer of ours made them, and so do documents of a type that is gone.</summary>
    private static readonly ChangeRule[] s_notQuiteMirrored = [FieldChanges.FormAdded, FieldChanges.FormRemoved, TypeChanges.DocumentAdded, TypeChanges.DocumentRemoved];

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Path.Combine(Fixture.Root, "verdicts")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pair_Compared_GivesItsVerdicts(string name)
    {
        string folder = Path.Combine(Fixture.Root, "verdicts", name);
        string expected = Path.Combine(folder, "expected.verdicts");
        string actual = Show(Comparison.Of(Bind(folder, "old"), Bind(folder, "new")));
        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(expected, actual);
        }

        actual.ShouldBe(File.ReadAllText(expected));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pair_TheOtherWayRound_GivesTheMirror(string name)
    {
        string folder = Path.Combine(Fixture.Root, "verdicts", name);
        (SchemaModel old, SchemaModel @new) = (Bind(folder, "old"), Bind(folder, "new"));
        Comparison there = Comparison.Of(old, @new);
        Comparison back = Comparison.Of(@new, old);
        if (there.Changes.Concat(back.Changes).Any(c => s_notQuiteMirrored.Contains(c.Rule)))
        {
            return;
        }

        Worst(there, c => c.Backward).ShouldBe(Worst(back, c => c.Forward));
        Worst(there, c => c.Forward).ShouldBe(Worst(back, c => c.Backward));
    }

    [Fact]
    public void Rules_Are_MirroredAndShown()
    {
        string[] shown = [.. Directory.EnumerateFiles(Path.Combine(Fixture.Root, "verdicts"), "expected.verdicts", SearchOption.AllDirectories).SelectMany(File.ReadLines).Where(l => !l.StartsWith(' ')).Select(l => l.Split(' ')[0])];
        ChangeRules.All.Select(r => r.Id).ShouldBeUnique();
        foreach (ChangeRule rule in ChangeRules.All.Where(r => r != TypeChanges.Unforeseen))
        {
            ChangeRule mirror = ChangeRules.Of(rule.Mirror);
            mirror.Mirror.ShouldBe(rule.Id);
            shown.ShouldContain(rule.Id, "No fixture shows it.");
            if (!s_notQuiteMirrored.Contains(rule))
            {
                mirror.Backward.ShouldBe(rule.Forward, rule.Id);
            }
        }
    }

    [Fact]
    public void Rules_InTheDocumentation_AreThese()
    {
        string path = Repository.PathOf("docs", "verdicts.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int start = page.IndexOf("| rule | change |", StringComparison.Ordinal);
        start.ShouldBePositive("the table is missing");

        // The table ends where a line is blank; whatever else the page says may follow.
        int blank = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        int end = blank < 0 ? page.Length : blank + 1;
        string expected = "| rule | change | backward | forward | source | raw |\n|---|---|---|---|---|---|\n"
            + string.Concat(ChangeRules.All.Select(r => $"| <a id=\"{r.Id}\"></a>{r.Id} | {r.Change} | {r.Backward} | {r.Forward} | {r.Source} | {r.Raw} |\n"));
        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, page[..start] + expected + page[end..]);
        }
        else
        {
            page[start..end].ShouldBe(expected);
        }
    }

    internal static SchemaModel Bind(string folder, string name)
    {
        string path = Path.Combine(folder, name + ".schema.yaml");
        var source = new SourceText(name + ".schema.yaml", File.ReadAllText(path));
        BindingResult result = Binder.Bind([new SchemaInput(SchemaParser.Parse(source), false, "Fixtures")]);
        result.Diagnostics.Where(d => d.Rule.Severity == ArticleSchema.Language.Diagnostics.DiagnosticSeverity.Error).ShouldBeEmpty(path);
        return result.Schemas.Single();
    }

    private static Verdict Worst(Comparison comparison, Func<Change, Verdict> verdict) =>
        comparison.Changes.Select(verdict).Select(v => v == Verdict.ByLens ? Verdict.No : v).DefaultIfEmpty(Verdict.Yes).Max();

    private static string Show(Comparison comparison) => string.Concat(comparison.Changes.Select(Show));

    private static string Show(Change change) =>
        $"{change.Rule.Id} backward {Verdicts.Text(change.Backward)}, forward {Verdicts.Text(change.Forward)}, source {change.Rule.Source}, raw {change.Rule.Raw}: {change.Fingerprint}\n"
        + Show("backward", change.BackwardWitness) + Show("forward", change.ForwardWitness);

    private static string Show(string direction, Witness? witness) =>
        witness is null ? "" : $"  {direction} {witness.Type} {witness.Json}\n    {witness.Outcome}\n";
}
