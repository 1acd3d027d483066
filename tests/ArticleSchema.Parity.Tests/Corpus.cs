using System.Collections.Concurrent;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>The fixtures <c>emit/*</c>, the standards and the vocabulary, each compiled once.</summary>
internal static class Corpus
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<Subject>>> s_subjects = new();

    public const string Ninjs = "standards/ninjs";

    private const string Vocabulary = "articleschema";

    public static IEnumerable<string> Names => Fixture.All("emit").Select(f => f.Name).Append(Ninjs).Append(Vocabulary);

    public static IReadOnlyList<Subject> Subjects(string fixture) =>
        s_subjects.GetOrAdd(fixture, static name => new(() => Compile(name))).Value;

    private static List<Subject> Compile(string name)
    {
        IReadOnlyList<SourceText> schemas = name is Ninjs or Vocabulary
            ? [.. Directory.EnumerateFiles(Repository.PathOf(["schemas", .. name.Split('/')]), "*.schema.yaml").Order(StringComparer.Ordinal).Select(path => new SourceText(Path.GetFileName(path), File.ReadAllText(path)))]
            : Fixture.Of(name).Schemas;
        IReadOnlyList<SourceText> releases = name is Ninjs or Vocabulary ? [] : Fixture.Of(name).Releases;
        System.Reflection.Assembly assembly = name == Vocabulary ? typeof(ArticleSchema.News.Article).Assembly : Load(schemas, releases);
        BindingResult binding = Binder.Bind([.. schemas.Select(s => new SchemaInput(SchemaParser.Parse(s), false, "Fixtures")), .. releases.Select(r => new SchemaInput(SchemaParser.Parse(r), true, null))]);
        return [.. binding.OwnTypes
            .Select(model => (Model: model, Type: assembly.GetType($"{model.Schema.Namespace}.{model.Name}")))
            .Where(pair => pair.Type is { IsEnum: false, IsInterface: false })
            .Select(pair => Subject.Create(pair.Model, pair.Type!))];
    }

    private static System.Reflection.Assembly Load(IEnumerable<SourceText> schemas, IEnumerable<SourceText> releases)
    {
        GeneratorRun run = GeneratorRun.Of([.. schemas.Select(s => new SchemaText(s.Path, s.Text)), .. releases.Select(s => new SchemaText(s.Path, s.Text, "release"))]);
        run.ShouldCompile();
        return run.Load();
    }
}
