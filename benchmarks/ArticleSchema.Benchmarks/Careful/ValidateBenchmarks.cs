using ArticleSchema.Benchmarks.Articles;
using ArticleSchema.Benchmarks.Corpus;
using ArticleSchema.Benchmarks.Quick;
using ArticleSchema.Benchmarks.Rivals;
using BenchmarkDotNet.Attributes;

namespace ArticleSchema.Benchmarks.Careful;

/// <summary>A verdict over bytes: ours, the tokenizer's bare pass, and the rivals'.</summary>
[MemoryDiagnoser]
public class ValidateBenchmarks
{
    private byte[][] _documents = [];

    /// <summary>How the documents are laid out.</summary>
    [Params("compact", "indented", "escaped", "shuffled")]
    public string Layout { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var documents = new Documents();
        _documents = Layout switch
        {
            "indented" => documents.Indented,
            "escaped" => documents.Escaped,
            "shuffled" => documents.Shuffled,
            _ => documents.Compact,
        };
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Documents.Count)]
    public void Utf8JsonReader() => Array.ForEach(_documents, ArticleCases.Tokens);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int ArticleSchema() => _documents.Count(d => Article.Validate(d).IsValid);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int FluentValidation() => _documents.Count(Rival.Fluent.IsValid);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int DataAnnotations() => _documents.Count(Rival.WithAnnotations.IsValid);

    [Benchmark(OperationsPerInvoke = Documents.Count)]
    public int NJsonSchema() => _documents.Count(Rival.BySchema.IsValid);
}
