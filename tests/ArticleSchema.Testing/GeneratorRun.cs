using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using ArticleSchema.Generator;
using ArticleSchema.Generator.Emit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Shouldly;

namespace ArticleSchema.Testing;

/// <summary>
/// A run of the generator in a real compilation. Every run is made twice, the second time over an unchanged clone, and must then
/// do nothing.
/// </summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> s_references = FindReferences();

    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(CSharpCompilation compilation, GeneratorDriver driver, GeneratorRun? before = null)
    {
        _compilation = compilation;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
        Result.Exception.ShouldBeNull();
        ParsedFiles = [.. Schemas.Except(before?.Schemas ?? [], ReferenceEqualityComparer.Instance).OfType<ParsedFile>().Select(f => f.File.Path)];
        PrintedTypes = [.. Types.Except(before?.Types ?? [], ReferenceEqualityComparer.Instance).OfType<TypeEmit>().Select(t => t.Name)];
    }

    /// <summary>The user's C# and what was generated.</summary>
    public CSharpCompilation Output { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public GeneratorRunResult Result { get; }

    public IReadOnlyDictionary<string, string> Sources => Result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>What the C# compiler says of the whole, warnings included.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics =>
        Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS8019");

    public static GeneratorRun Of(IEnumerable<SchemaText> schemas, params string[] sources) => Of("Fixtures", schemas, [], sources);

    /// <param name="name">Of the project: its root namespace and its assembly.</param>
    /// <param name="schemas">The files.</param>
    /// <param name="projects">What it refers to.</param>
    /// <param name="sources">Its C#.</param>
    public static GeneratorRun Of(string name, IEnumerable<SchemaText> schemas, IEnumerable<GeneratorRun> projects, params string[] sources)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13).WithDocumentationMode(DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            name,
            sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, parse, path: $"User{i}.cs")),
            s_references.Concat(projects.Select(p => p.Output.ToMetadataReference())),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Default));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            schemas,
            parse,
            new SchemaOptions(name),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var run = new GeneratorRun(compilation, driver);
        run.ShouldDoNothingAgain();
        return run;
    }

    public static GeneratorRun Of(string schema, params string[] sources) => Of([new SchemaText("test.schema.yaml", schema)], sources);

    public GeneratorRun With(SchemaText old, SchemaText @new) => new(_compilation, _driver.ReplaceAdditionalText(old, @new), this);

    public GeneratorRun WithAdded(SchemaText text) => new(_compilation, _driver.AddAdditionalTexts([text]), this);

    public GeneratorRun Without(SchemaText text) => new(_compilation, _driver.RemoveAdditionalTexts([text]), this);

    public GeneratorRun WithSource(string source) =>
        new(_compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)_compilation.SyntaxTrees.FirstOrDefault()?.Options! ?? CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp13))), _driver);

    /// <summary>How often each reason was given for the outputs of a step.</summary>
    public IReadOnlyDictionary<IncrementalStepRunReason, int> Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(s => s.Outputs).GroupBy(o => o.Reason).ToDictionary(g => g.Key, g => g.Count())
        : new Dictionary<IncrementalStepRunReason, int>();

    /// <summary>How many files were emitted anew.</summary>
    public int EmittedCount => Result.TrackedOutputSteps
        .SelectMany(s => s.Value)
        .SelectMany(s => s.Outputs)
        .Count(o => o.Value is not null && o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The schema files whose syntax could not be taken over from the run before.</summary>
    public IReadOnlyList<string> ParsedFiles { get; }

    /// <summary>The types of schemas whose C# could not be taken over from the run before.</summary>
    public IReadOnlyList<string> PrintedTypes { get; }

    private IEnumerable<ParsedFile> Schemas => Result.TrackedSteps.TryGetValue(Steps.Parse, out var steps)
        ? steps.SelectMany(s => s.Outputs).SelectMany(o => (ImmutableArray<ParsedFile>)o.Value)
        : [];

    private IEnumerable<TypeEmit> Types => Result.TrackedSteps.TryGetValue(Steps.Model, out var steps)
        ? steps.SelectMany(s => s.Outputs).Select(o => o.Value).OfType<FileEmit>().SelectMany(f => f.Types)
        : [];

    public void ShouldCompile()
    {
        Diagnostics.ShouldBeEmpty();
        CompilerDiagnostics.ShouldBeEmpty();
    }

    /// <summary>The compiled assembly, loaded.</summary>
    /// <param name="projects">The loaded ones that it refers to.</param>
    public Assembly Load(params Assembly[] projects)
    {
        using var stream = new MemoryStream();
        EmitResult result = Output.Emit(stream);
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        var context = new AssemblyLoadContext(Output.AssemblyName);
        context.Resolving += (_, name) => projects.FirstOrDefault(p => p.GetName().Name == name.Name);
        return context.LoadFromStream(stream);
    }

    private void ShouldDoNothingAgain()
    {
        var again = new GeneratorRun(_compilation.Clone(), _driver);
        foreach (var step in again.Result.TrackedSteps.Where(s => !s.Key.StartsWith("Compilation", StringComparison.Ordinal)))
        {
            step.Value.SelectMany(s => s.Outputs).ShouldAllBe(
                o => o.Reason == IncrementalStepRunReason.Cached || o.Reason == IncrementalStepRunReason.Unchanged, step.Key);
        }

        again.EmittedCount.ShouldBe(0);
    }

    private static ImmutableArray<MetadataReference> FindReferences() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "ArticleSchema.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];
}
