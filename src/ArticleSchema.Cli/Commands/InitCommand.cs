using System.CommandLine;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>init</c>: a schema and project files to start from.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "Where to write; made if it is not there.", DefaultValueFactory = _ => "." };
        var command = new ExampleCommand("init",
            "Writes a first schema and a project that compiles it. Files that exist are left alone.",
            ["articleschema init Newsroom.Schemas"]) { folder };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(folder) is { Length: > 0 } given ? Path.GetFullPath(given) : throw new UsageException("'' is no folder; '.' is this one");
            string name = Path.GetFileName(path.TrimEnd(Path.DirectorySeparatorChar));
            string id = Id(name);
            Write(path, name + ".csproj", Project);
            Write(path, "schemas/" + id + "/article.schema.yaml", Schema.Replace("ID", id, StringComparison.Ordinal).Replace("NAMESPACE", Namespace(name), StringComparison.Ordinal));
            return ExitCodes.Holds;
        });
        return command;
    }

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>

          <!-- Other source generators see the types of this project only from another one: keep the schemas in a project of their own. -->
          <ItemGroup>
            <PackageReference Include="ArticleSchema" Version="0.1.0" />
          </ItemGroup>

        </Project>

        """;

    private const string Schema = """
        schema: ID/article
        version: 1.0
        namespace: NAMESPACE
        description: What a published item is.
        import: [articleschema/contributors]

        types:
          Article:
            description: One published item.
            document: true
            fields:
              id: { type: uri, description: Names the item for good. }
              headline: { type: string, length: 1..300, description: As shown to readers. }
              language: { type: language, description: What it is written in. }
              contributors: { type: Contributor+, unique: key, description: Who made it. }
              published: { type: timestamp, description: When readers first could see it. }
              updated: { type: timestamp?, description: When it last changed in substance. }
            rules:
              updated-not-before-published:
                when: has(this.updated)
                check: this.updated >= this.published
                message: "updated ({this.updated}) is before published ({this.published})"

        """;

    private static void Write(string folder, string file, string text)
    {
        string path = Path.Combine(folder, file);
        if (File.Exists(path))
        {
            Console.Out.WriteLine($"{file} is there already");
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
        Console.Out.WriteLine(file);
    }

    private static string Id(string name)
    {
        string id = new([.. name.Split('.')[0].ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
        return id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : "newsroom";
    }

    private static string Namespace(string name) => string.Join('.', name.Split('.')
        .Select(p => new string([.. p.Where(c => char.IsLetterOrDigit(c) || c == '_')]))
        .Where(p => p.Length > 0 && !char.IsDigit(p[0]))
        .Select(p => CSharpKeywords.Contains(p) ? char.ToUpperInvariant(p[0]) + p[1..] : p)
        .DefaultIfEmpty("Newsroom"));
}
