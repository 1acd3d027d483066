using ArticleSchema.Testing;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>The same fixtures as the language's: the generator reports the same, and what it emits always compiles.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_Generated_ReportsOnTheYamlAndCompiles(string name)
    {
        var fixture = Fixture.Of(name);
        var run = GeneratorRun.Of([.. fixture.Schemas.Select(s => new SchemaText(s.Path, s.Text)), .. fixture.Releases.Select(s => new SchemaText(s.Path, s.Text, "release")), .. fixture.Lenses.Select(s => new SchemaText(s.Path, s.Text, "lens")),
            .. fixture.Contents.Select(c => new SchemaText(c.Source.Path, c.Source.Text, "content", c.Type, c.Key, c.Body))]);

        var reported = run.Diagnostics.Select(Describe).Order(StringComparer.Ordinal);
        var expected = File.ReadAllLines(Path.Combine(fixture.Folder, "expected.diagnostics")).Order(StringComparer.Ordinal);
        reported.ShouldBe(expected);
        run.CompilerDiagnostics.ShouldBeEmpty(name + ": one wrong type must not take the rest down");
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}:{Place(span.StartLinePosition)}-{Place(span.EndLinePosition)} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static string Place(Microsoft.CodeAnalysis.Text.LinePosition position) => $"{position.Line + 1}:{position.Character + 1}";
}
