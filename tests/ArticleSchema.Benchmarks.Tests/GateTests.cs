using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Fuzz;
using ArticleSchema.Benchmarks.Quick;

namespace ArticleSchema.Benchmarks.Tests;

public sealed class GateTests
{
    [Fact]
    public void Verdicts_OfAllThatIsMeasured_Agree() => Verdicts.Disagreements(new Documents()).ShouldBeEmpty();

    [Fact]
    public void Gates_WithoutAClock_Hold() => QuickRun.Gate(new Documents()).ShouldBeEmpty();

    [Fact]
    public void Fuzzing_ForTenSeconds_FindsNothing()
    {
        int seed = Environment.TickCount;
        var run = new FuzzRun(seed);
        run.Find(TimeSpan.FromSeconds(10)).ShouldBeNull($"seed {seed}");
        run.Tried.ShouldBeGreaterThan(100);
    }
}
