using ArticleSchema.Testing;

namespace ArticleSchema.Conventions.Tests;

/// <summary>Habits that a reader relies on.</summary>
public sealed class CodeTests
{
    private const int MostLines = 400;

    private static readonly string[] s_folders = ["src", "generators", "samples", "tests", "benchmarks"];

    [Fact]
    public void Types_Are_SealedUnlessMadeForInheritance() => typeof(Language.Binding.Binder).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false } && !t.Assembly.GetTypes().Any(d => d.BaseType == t))
        .Where(t => t.Namespace?.StartsWith("ArticleSchema", StringComparison.Ordinal) == true)
        .Select(t => t.FullName)
        .ShouldBeEmpty();

    [Fact]
    public void Files_Can_BeReadInOneGo() => Sources()
        .Where(p => !p.EndsWith(".g.cs", StringComparison.Ordinal) && File.ReadLines(p).Count() > MostLines)
        .Select(p => Path.GetRelativePath(Repository.Root, p))
        .ShouldBeEmpty();

    [Fact]
    public void Names_Are_TheFieldsOwn() => Sources()
        .Select(p => Path.GetFileNameWithoutExtension(p)!)
        .Where(n => new[] { "Helper", "Manager", "Util", "Info2" }.Any(w => n.Contains(w, StringComparison.Ordinal)))
        .ShouldBeEmpty();

    private static IEnumerable<string> Sources() => s_folders
        .Select(f => Repository.PathOf(f))
        .Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories))
        .Where(p => !p.Contains(".verified.", StringComparison.Ordinal));
}
