using System.Runtime.InteropServices;

namespace ArticleSchema.Package.Tests;

/// <summary>A project of somebody who has the package and nothing of the repository.</summary>
internal sealed class Consumer(string folder, PackedPackage package)
{
    /// <summary>The project, with warnings as errors; <paramref name="properties"/> and <paramref name="items"/> are MSBuild.</summary>
    public Consumer Project(string properties = "<OutputType>Exe</OutputType>", string items = "") => Write(
        Path.GetFileName(folder) + ".csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ArticleSchema" Version="{package.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public Consumer ClassLibrary(string items = "") => Project("<OutputType>Library</OutputType>", items);

    public Consumer Write(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Another program, run in the project's folder.</summary>
    public Task<DotNetResult> RunProgramAsync(string program, params string[] arguments) => DotNet.RunProgramAsync(program, folder, arguments);

    public Task<DotNetResult> BuildAsync() => DotNet.RunAsync(folder, "build", "-tl:off");

    /// <summary>Builds, wants no warning, runs, and gives what the program prints.</summary>
    public async Task<string> RunAsync()
    {
        (await BuildAsync()).ShouldSucceed().ShouldHaveNoWarning();
        string program = Path.Combine("bin", "Debug", "net10.0", Path.GetFileName(folder) + ".dll");
        return (await DotNet.RunAsync(folder, "exec", program)).ShouldSucceed().Output.ReplaceLineEndings("\n");
    }

    /// <summary>Publishes for this machine with everything it needs, wants no warning, runs, and gives what the program prints.</summary>
    public async Task<string> RunPublishedAsync(string property)
    {
        // The packs of the framework are large: they are taken from the machine's own folder where it has them.
        string packages = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        DotNetResult result = await DotNet.RunAsync(
            folder, "publish", "-tl:off", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", $"-p:{property}=true",
            $"-p:RestoreAdditionalProjectFallbackFolders={packages}", "-o", "published");
        result.ShouldSucceed().ShouldHaveNoWarning();
        string program = Path.Combine(folder, "published", Path.GetFileName(folder) + (OperatingSystem.IsWindows() ? ".exe" : ""));
        return (await DotNet.RunProgramAsync(program)).ShouldSucceed().Output.ReplaceLineEndings("\n");
    }
}
