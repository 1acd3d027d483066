using System.IO.Compression;

namespace ArticleSchema.Package.Tests;

/// <summary>
/// The package as it was built with the tests, packed once into a folder that serves as a feed, with a package cache beside it, so that nothing of an earlier run
/// answers for it. Consumers stand in the same temporary folder, outside the repository.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _root = Directory.CreateTempSubdirectory("articleschema-package-").FullName;

    public string Version { get; private set; } = "";

    /// <summary>The paths in the package, with <c>/</c>, without what every package has.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    private string Feed => Path.Combine(_root, "feed");

    public async Task InitializeAsync()
    {
        DotNetResult result = await DotNet.RunAsync(
            Repository.Root, "pack", "src/ArticleSchema", "-c", Configuration, "--no-restore", "-o", Feed);
        result.ShouldSucceed();
        string package = Directory.GetFiles(Feed, "*.nupkg").ShouldHaveSingleItem();
        Version = Path.GetFileNameWithoutExtension(package)["ArticleSchema.".Length..];
        await using (ZipArchive archive = await ZipFile.OpenReadAsync(package))
        {
            Files = [.. archive.Entries.Select(e => e.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];
        }

        WriteSurroundings();
        // What compiles the tool ahead for this platform is restored by packing alone.
        (await DotNet.RunAsync(Repository.Root, "pack", "src/ArticleSchema.Cli", "-c", Configuration, "-o", Feed)).ShouldSucceed();
    }

    /// <summary>Where the tool is installed; each caller gets a folder of its own.</summary>
    internal async Task<string> InstallToolAsync(string name)
    {
        string folder = Path.Combine(_root, name);
        Directory.CreateDirectory(folder);
        (await DotNet.RunAsync(_root, "tool", "install", "ArticleSchema.Tool", "--version", Version, "--tool-path", folder)).ShouldSucceed();
        return folder;
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A folder with nothing in it.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>A folder for a consumer's project.</summary>
    internal Consumer NewConsumer(string name) => new(Path.Combine(_root, name), this);

    private static bool IsOurs(string path) =>
        !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) &&
        path is not "[Content_Types].xml" and not "ArticleSchema.nuspec";

    // The machine's own sources stay: the AOT analyzers come from there. Empty build files keep out what may stand further up.
    private void WriteSurroundings()
    {
        File.WriteAllText(Path.Combine(_root, "nuget.config"),
            """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="feed" /></packageSources>
            </configuration>
            """);
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(Path.Combine(_root, file), "<Project />");
        }
    }
}
