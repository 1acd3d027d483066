using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Rivals;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks.Careful;

/// <summary>From bytes to objects: ours with every check, the others with none.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly byte[][] _documents = new Documents().Compact;

    [Benchmark(Baseline = true, OperationsPerInvoke = Documents.Count)]
    public int SystemTextJson() => _documents.Count(d => PlainJson.Read(d) is not null);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int ArticleSchema() => _documents.Count(d => Article.TryRead(d, out _, out _));

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int NewtonsoftJson() => _documents.Count(d => NewtonsoftArticle.Read(d) is not null);
}
