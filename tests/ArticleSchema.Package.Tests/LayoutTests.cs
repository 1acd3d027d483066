namespace ArticleSchema.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class LayoutTests(PackedPackage package)
{
    [Theory]
    [InlineData("analyzers/", "ArticleSchema.Analyzers.dll", "ArticleSchema.CodeFixes.dll", "ArticleSchema.Generator.dll", "ArticleSchema.Language.dll", "YamlDotNet.dll")]
    [InlineData("build/", "ArticleSchema.props", "ArticleSchema.targets")]
    [InlineData("buildTransitive/", "ArticleSchema.props", "ArticleSchema.targets")]
    [InlineData("lib/", "ArticleSchema.dll", "ArticleSchema.xml")]
    public void Folder_OfThePackage_HoldsExactly(string folder, params string[] files) =>
        package.Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBe(files);

    [Theory]
    [InlineData("analyzers/dotnet/cs/ArticleSchema.Generator.dll")]
    [InlineData("build/ArticleSchema.targets")]
    [InlineData("buildTransitive/ArticleSchema.targets")]
    [InlineData("lib/net10.0/ArticleSchema.dll")]
    [InlineData("README.md")]
    public void File_OfThePackage_StandsWhereItIsLookedFor(string path) => package.Files.ShouldContain(path);

    [Fact]
    public void Schemas_OfThePackage_AreThoseOfTheRepository()
    {
        string schemas = Repository.PathOf("schemas");
        package.Files.Where(f => f.StartsWith("schemas/", StringComparison.Ordinal)).ShouldBe(
            Directory.EnumerateFiles(schemas, "*.schema.yaml", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(schemas, "*.lens.yaml", SearchOption.AllDirectories))
                .Select(f => "schemas/" + Path.GetRelativePath(schemas, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_HoldsNothingElse() => package.Files
        .Select(f => f.Split('/')[0])
        .Distinct(StringComparer.Ordinal)
        .ShouldBe(["README.md", "analyzers", "build", "buildTransitive", "lib", "schemas"]);
}
