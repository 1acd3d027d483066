using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests;

/// <summary>Every fixture: the diagnostics of its files, to the character, and nothing else.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Fixture_Bound_ReportsWhatIsExpected(string name)
    {
        var fixture = Fixture.Of(name);
        fixture.ShouldReport(fixture.Diagnostics());
    }
}
