namespace ArticleSchema.Package.Tests;

/// <summary>The tutorial happens as it is told, with the package and the tool as people have them. <c>ARTICLESCHEMA_ACCEPT=1</c> writes what happened.</summary>
[Collection(PackageCollection.Name)]
public sealed class TutorialTests(PackedPackage package)
{
    [Fact]
    public async Task Evolution_FromTheFirstReleaseToAnotherMajor_HappensAsItIsTold()
    {
        string tool = Path.Combine(await package.InstallToolAsync("tool-of-the-tutorial"), "articleschema");
        string path = Repository.PathOf("docs", "evolution.md");
        string told = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");

        string happened = await new Walkthrough(package.NewFolder("tutorial"), tool).PlayAsync(told);

        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(path, happened);
            told = happened;
        }

        happened.ShouldBe(told);
    }
}
