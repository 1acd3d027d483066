using System.Text.Json;
using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Rivals;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks.Careful;

/// <summary>From objects to bytes.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly Article[] _articles = [.. new Documents().Compact.Select(d => Article.Read(d))];
    private readonly PlainArticle[] _plain = [.. new Documents().Compact.Select(d => PlainJson.Read(d)!)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Documents.Count)]
    public int SystemTextJson() => _plain.Sum(a => JsonSerializer.SerializeToUtf8Bytes(a, PlainJson.Relaxed.PlainArticle).Length);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int ArticleSchema() => _articles.Sum(a => a.ToUtf8Json().Length);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int ArticleSchemaCanonical() => _articles.Sum(a => a.ToUtf8Json(WriteOptions.Canonical).Length);
}
