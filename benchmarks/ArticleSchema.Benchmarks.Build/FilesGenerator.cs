using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Benchmarks.Build;

/// <summary>
/// Adds as many C# files as our generator does, each with a text that stands ready: what no generator of so many files can go below. The compiler
/// compares the name of each with those of all others, at every keystroke.
/// </summary>
#pragma warning disable RS1041, RS1042 // Nobody loads it but the driver beside it.
public sealed class FilesGenerator : IIncrementalGenerator
#pragma warning restore RS1041, RS1042
{
    private readonly (string Name, SourceText Text)[][] _sources;

    /// <param name="names">Of all files.</param>
    /// <param name="texts">How many files make them.</param>
    public FilesGenerator(IEnumerable<string> names, int texts)
    {
        (string Name, SourceText Text)[] sources = [.. names.Select(n => (n, SourceText.From("// " + n, System.Text.Encoding.UTF8)))];
        _sources = [.. sources.Chunk((sources.Length + texts - 1) / texts)];
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<int> numbers = context.AdditionalTextsProvider.Collect()
            .SelectMany(static (texts, _) => Enumerable.Range(0, texts.Length));
        IncrementalValuesProvider<(string Name, SourceText Text)> sources = numbers.SelectMany((number, _) => number < _sources.Length ? _sources[number] : []);
        context.RegisterSourceOutput(sources, static (output, source) => output.AddSource(source.Name, source.Text));
    }
}
