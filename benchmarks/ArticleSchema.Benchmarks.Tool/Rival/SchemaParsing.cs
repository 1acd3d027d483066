using YamlDotNet.RepresentationModel;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>An empty program and the parsing of all schemas and lenses of a folder: what <c>check</c> cannot be quicker than.</summary>
internal static class SchemaParsing
{
    public static int Run(string folder)
    {
        int nodes = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            using StreamReader text = File.OpenText(file);
            var yaml = new YamlStream();
            yaml.Load(text);
            nodes += yaml.Documents.Sum(d => d.AllNodes.Count());
        }

        return nodes > 0 ? 0 : 1;
    }
}
