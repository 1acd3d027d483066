using System.Collections.Immutable;
using System.Globalization;
using ArticleSchema.Generator;
using ArticleSchema.Generator.Emit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Benchmarks.Build;

/// <summary>The generator as an editor runs it.</summary>
public sealed class GeneratorSession
{
    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create("House");

    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly GeneratorDriver _driver;
    private readonly bool _tracksSteps;
    private readonly IIncrementalGenerator _generator;
    private int _edits;

    /// <param name="files">Path and text of each.</param>
    /// <param name="tracksSteps">Whether to keep what was run and why; an editor does not, and it costs more than the generator.</param>
    /// <param name="generator">Another generator than ours, to compare.</param>
    public GeneratorSession(IEnumerable<(string Path, string Text)> files, bool tracksSteps = false, IIncrementalGenerator? generator = null)
    {
        _tracksSteps = tracksSteps;
        _generator = generator ?? new SchemaGenerator();
        _texts = [.. files.Select(f => new File(f.Path, f.Text))];
        _driver = RunCold();
    }

    /// <summary>All files for the first time.</summary>
    public GeneratorDriver RunCold() => Create().RunGenerators(s_compilation);

    /// <summary>Widens a bound in one file, each time to another one.</summary>
    public void RunEdited() => Edited();

    /// <summary>Another letter in a C# file, and no schema touched.</summary>
    public void RunKeystroke() => _driver.RunGenerators(s_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class C{_edits++};")));

    /// <summary>The C# of all files, by name.</summary>
    public IReadOnlyDictionary<string, string> Sources() =>
        _driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>How many of the types an edit of one schema file prints anew; of a session that tracks steps.</summary>
    public int EmittedByEdit() => Types(Edited()).Except(Types(_driver), ReferenceEqualityComparer.Instance).Count();

    /// <summary>How many types there are; of a session that tracks steps.</summary>
    public int CountTypes() => Types(_driver).Count();

    private static IEnumerable<TypeEmit> Types(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedSteps[Steps.Model]
        .SelectMany(s => s.Outputs).SelectMany(o => ((FileEmit)o.Value).Types);

    private GeneratorDriver Edited()
    {
        AdditionalText old = _texts[_texts.Length / 2];
        string bound = "length: 1.." + (301 + _edits++).ToString(CultureInfo.InvariantCulture);
        var edited = new File(old.Path, old.GetText()!.ToString().Replace("length: 1..300", bound, StringComparison.Ordinal));
        return _driver.ReplaceAdditionalText(old, edited).RunGenerators(s_compilation);
    }

    private CSharpGeneratorDriver Create() => CSharpGeneratorDriver.Create(
        [_generator.AsSourceGenerator()],
        _texts,
        CSharpParseOptions.Default,
        new Options(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, _tracksSteps));

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(new() { ["build_metadata.AdditionalFiles.ArticleSchemaRole"] = "schema" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
