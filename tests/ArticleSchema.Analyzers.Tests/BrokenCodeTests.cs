using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>Code is broken most of the time that it is written: every prefix of it, and no analyzer ever throws.</summary>
public sealed class BrokenCodeTests
{
    private const int Steps = 10;

    [Fact]
    public async Task Analyzers_OverUnfinishedCode_NeverThrow()
    {
        string[] tables =
        [
            .. typeof(BrokenCodeTests).Assembly.GetTypes()
                .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public))
                .Where(p => p.PropertyType == typeof(TheoryData<string>))
                .SelectMany(p => (IEnumerable<object[]>)p.GetValue(null)!)
                .Select(r => Marked.Parse((string)r[0]).Text),
        ];
        string whole = AnalyzerRun.Wrap(string.Concat(tables.Select((t, i) => AnalyzerRun.Method("Row" + i, t))));
        for (int step = 1; step < Steps; step++)
        {
            Compilation compilation = Stories.Compile(whole[..(whole.Length * step / Steps)], isReferred: true);
            ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(AnalyzerRun.Analyzers).GetAnalyzerDiagnosticsAsync();
            found.Where(d => d.Id == "AD0001").Select(d => d.ToString()).ShouldBeEmpty();
        }
    }
}
