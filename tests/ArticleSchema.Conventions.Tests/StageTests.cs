using System.Text.RegularExpressions;
using ArticleSchema.Testing;

namespace ArticleSchema.Conventions.Tests;

/// <summary>The stages go one way: what a folder of the language may use is written down here, and nothing else.</summary>
public sealed partial class StageTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["Polyfills"] = [],
        ["Text"] = [],
        ["Formats"] = [],
        ["Patterns"] = ["Formats"],
        ["Wording"] = ["Formats"],
        ["Model"] = [],
        ["Diagnostics"] = ["Text"],
        ["Yaml"] = ["Text", "Diagnostics"],
        ["Syntax"] = ["Text", "Diagnostics", "Yaml", "Model"],
        ["Rules"] = ["Diagnostics", "Formats", "Patterns", "Wording", "Model", "Validation"],
        ["Validation"] = ["Formats", "Patterns", "Model", "Rules"],
        ["Witnesses"] = ["Text", "Patterns", "Model"],
        ["Content"] = ["Text", "Diagnostics", "Yaml", "Syntax", "Model", "Rules", "Validation", "Lenses"],
        ["Evolution"] = ["Text", "Diagnostics", "Yaml", "Syntax", "Binding", "Patterns", "Model", "Rules", "Validation", "Witnesses", "Lenses"],
        ["Lenses"] = ["Text", "Diagnostics", "Yaml", "Syntax", "Formats", "Model", "Rules", "Validation"],
        ["Binding"] = ["Text", "Diagnostics", "Yaml", "Syntax", "Formats", "Patterns", "Model", "Rules", "Validation", "Witnesses"],
    };

    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("src", "ArticleSchema.Language")).Select(d => Path.GetFileName(d)).Where(d => d is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Stage_Uses_OnlyWhatComesBefore(string folder)
    {
        s_allowed.ShouldContainKey(folder, "A new stage: write down what it may use.");
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("src", "ArticleSchema.Language", folder), "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match match in UsedStage().Matches(File.ReadAllText(path)))
            {
                var stage = match.Groups[1].Value;
                (stage == folder || s_allowed[folder].Contains(stage)).ShouldBeTrue($"{Path.GetFileName(path)} of {folder} uses {stage}");
            }
        }
    }

    [Fact]
    public void Language_References_NeitherRoslynNorJsonReader()
    {
        var references = typeof(Language.Binding.Binder).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();

        references.ShouldNotContain(r => r.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        references.ShouldNotContain("System.Text.Json");
        references.ShouldNotContain("ArticleSchema");
    }

    [GeneratedRegex(@"^using (?:static )?ArticleSchema\.Language\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsedStage();
}
