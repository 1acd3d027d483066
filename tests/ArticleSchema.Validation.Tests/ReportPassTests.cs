using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Validation.Tests;

public sealed class ReportPassTests
{
    [Theory]
    [InlineData("""{"$schema":"newsroom/article/1.2","headline":"a","tree":{"children":[{},{"children":[]}]}}""", "valid")]
    [InlineData("""{"headline":"a"}""", "(1,1): info version at /$schema: $schema is missing; the document is read as newsroom/article/1.2")]
    [InlineData(
        """{"$schema":"newsroom/article/1.2","headline":"",\n "tree":{"children":[{"label":1}]}}""",
        "(1,46): error length at /headline: headline has 0 characters; it must have 1..9\n(2,31): error type at /tree/children/0/label: label is a number; it must be a string")]
    [InlineData("[1,", "(1,4): error json: The text ends before a value")]
    public void Report_IsTheInterpreters(string json, string expected) =>
        SchemaType.Validate<InterpretedDocument>(Encoding.UTF8.GetBytes(json.Replace("\\n", "\n", StringComparison.Ordinal))).ToString().ShouldBe(expected);

    [Fact]
    public void Report_ByManyThreads_IsTheSame()
    {
        byte[] json = """{"headline":"","tree":{"children":[{"label":1}]}}"""u8.ToArray();
        Enumerable.Range(0, 64).AsParallel().Select(_ => SchemaType.Validate<InterpretedDocument>(json).ToString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void Options_BoundTheReport()
    {
        byte[] json = """{"headline":"","tree":{"children":[1,2,3,4]}}"""u8.ToArray();
        ValidationReport report = SchemaType.Validate<InterpretedDocument>(json, new ValidationOptions { MaxProblems = 3 });
        report.Problems.Select(problem => problem.Code).ShouldBe(["length", "type", "limit"]);
        SchemaType.Validate<InterpretedDocument>(json, new ValidationOptions { MaxDepth = 2 }).Problems.Single().Code.ShouldBe("limit");
    }

    [Fact]
    public void Schema_DescribesTheDocument()
    {
        SchemaInfo schema = SchemaType.Schema(InterpretedDocument.Table);
        schema.ToString().ShouldBe("newsroom/article/1.2");
        schema.Digest.ShouldBe(ModelDigest.Compute(Newsroom.Schema["Published"].Schema));
        schema.Fields.Select(field => $"{field.Name} {field.JsonName} {field.Type} {field.IsRequired} {field.Description}")
            .ShouldBe(["Title headline string True As shown.", "Tree tree Tree? False "]);
    }
}
