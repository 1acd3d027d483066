namespace ArticleSchema.Package.Tests;

/// <summary>The tool as people install it, beside the package as they build with it.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackedPackage package)
{
    private const string Page = """
        schema: shop/page
        version: 1.0
        types:
          Page:
            description: A page.
            document: true
            fields:
              title: { type: string, length: 1..80, description: Its title. }
        """;

    [Fact]
    public async Task Tool_InstalledFromAFeed_ReleasesWhatTheBuildThenHoldsDraftsAgainst()
    {
        string tool = Path.Combine(await package.InstallToolAsync("tool"), "articleschema");
        Consumer project = package.NewConsumer("Pages").ClassLibrary().Write("schemas/page.schema.yaml", Page);

        (await project.RunProgramAsync(tool, "release", "shop/page")).ShouldSucceed().Output.ShouldBe("schemas/releases/shop/page@1.0.schema.yaml" + Environment.NewLine);
        (await project.BuildAsync()).ShouldSucceed().ShouldHaveNoWarning();

        project.Write("schemas/page.schema.yaml", Page.Replace("1..80", "1..60", StringComparison.Ordinal).Replace("1.0", "1.1", StringComparison.Ordinal));
        DotNetResult broken = await project.BuildAsync();
        broken.ExitCode.ShouldNotBe(0);
        broken.Output.ShouldMatch(@"page\.schema\.yaml\(8,38\): error ART4001: 'tightened Page\.title length 1\.\.60' since 1\.0");
        DotNetResult check = await project.RunProgramAsync(tool, "check");
        check.ExitCode.ShouldBe(1, check.Output);
        check.Output.ShouldContain("page.schema.yaml:8:38: error ART4001");

        // The build says what day it is.
        string accepted = Page.Replace("1..80", "1..60", StringComparison.Ordinal).Replace("1.0", "1.1", StringComparison.Ordinal)
            + "\naccept: [{ change: tightened Page.title length 1..60, reason: never longer, until: 2030-01-01 }]\n";
        project.Write("schemas/page.schema.yaml", accepted).ClassLibrary();
        (await project.BuildAsync()).ShouldSucceed();
        (await project.RunProgramAsync("dotnet", "build", "-tl:off", "-p:ArticleSchemaToday=2030-01-02")).Output.ShouldContain("error ART4001");
    }

    [Fact]
    public async Task Tool_InstalledFromAFeed_KnowsTheStandardSchemasAndEveryDiagnostic()
    {
        string tool = Path.Combine(await package.InstallToolAsync("tool2"), "articleschema");
        Consumer folder = package.NewConsumer("Anywhere").Write("item.json", """{"uri":1}""");
        (await folder.RunProgramAsync(tool, "validate", "--type", "ninjs/item@3.1:Item", "item.json")).ExitCode.ShouldBe(1);
        (await folder.RunProgramAsync(tool, "explain", "ART4001")).ShouldSucceed().Output.ShouldStartWith("# ART4001: ");
    }
}
