using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Tests.Rules;

/// <summary>The word <c>mark</c> of a value is found in the file, whatever the scalar's style.</summary>
public sealed class ScalarOffsetsTests
{
    [Theory]
    [InlineData("k: a mark b\n")]
    [InlineData("k: 'a ''x'' mark'\n")]
    [InlineData("k: \"a \\\"x\\\" \\t mark\"\n")]
    [InlineData("k: \"\\U0001F431 \\x41 mark\"\n")]
    [InlineData("k: \"one \\\n  two mark\"\n")]
    [InlineData("k: |\n  one\n    two\n  mark\n")]
    [InlineData("k: |\n  one\n\n\n  mark\n")]
    [InlineData("k: >-\n  one\n  two mark\n")]
    [InlineData("k: >-\n  one\n\n  two\n  mark\n")]
    [InlineData("k: one\n  two\n  mark\n")]
    [InlineData("k: 'one\n\n  mark'\n")]
    [InlineData("k: |2\n   one\n  mark\n")]
    [InlineData("k: >\n  one  two\n\n\n  mark\n")]
    [InlineData("k: |\r\n  one\r\n  mark\r\n")]
    public void ToFile_OfAWord_IsTheWord(string file)
    {
        var source = new SourceText("x.yaml", file);
        var node = (YamlMapping)YamlReader.Read(source, new DiagnosticBag())!;
        var scalar = (YamlScalar)node.Entries[0].Value;
        var at = scalar.Value.IndexOf("mark", StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0);
        var span = ScalarOffsets.Of(source, new SyntaxText(scalar.Value, scalar.Span, scalar)).ToFile(at, 4);
        file.Substring(span.Start, span.Length).ShouldBe("mark");
    }
}
