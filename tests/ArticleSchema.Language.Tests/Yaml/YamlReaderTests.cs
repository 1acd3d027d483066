using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Tests.Yaml;

/// <summary>What a fixture cannot hold: a file with a null in it is none that a version control shows.</summary>
public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("schema: a\n\0version: [", 10)]
    [InlineData("schema: 'a\0b'", 10)]
    [InlineData("schema: a # \u001b[0m", 12)]
    public void Text_WithAControlCharacter_IsRefusedThere(string text, int at)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(new SourceText("a.yaml", text), diagnostics).ShouldBeNull();
        Diagnostic found = diagnostics.Diagnostics.ShouldHaveSingleItem();
        (found.Rule, found.Span.Start).ShouldBe((FileRules.BrokenYaml, at));
    }
}
