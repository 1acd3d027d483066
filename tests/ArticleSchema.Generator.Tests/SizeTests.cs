using System.Globalization;
using System.Text;
using ArticleSchema.Testing;
using Xunit.Abstractions;

namespace ArticleSchema.Generator.Tests;

/// <summary>Generated C# is what a build pays for.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const double BarKilobytesPerType = 10;

    [Theory]
    [InlineData("schemas", "articleschema")]
    [InlineData("benchmarks", "ArticleSchema.Benchmarks", "article", "article.schema.yaml")]
    public void CSharp_PerType_StaysSmall(params string[] place)
    {
        string path = Repository.PathOf(place);
        string[] paths = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.schema.yaml");
        GeneratorRun run = GeneratorRun.Of(paths.Order(StringComparer.Ordinal).Select(p => new SchemaText(p, File.ReadAllText(p))));
        foreach ((string name, string text) in run.Sources.OrderByDescending(s => s.Value.Length))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Kilobytes(text),6:0.0} KB  {name}"));
        }

        double average = run.Sources.Values.Sum(Kilobytes) / run.PrintedTypes.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio csharp-kb-per-type {average:0.00}"));
        average.ShouldBeLessThan(BarKilobytesPerType);
    }

    private static double Kilobytes(string text) => Encoding.UTF8.GetByteCount(text) / 1024.0;
}
