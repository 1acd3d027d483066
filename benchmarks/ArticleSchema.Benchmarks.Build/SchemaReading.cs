using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using YamlDotNet.RepresentationModel;

namespace ArticleSchema.Benchmarks.Build;

/// <summary>From the text of schema files to checked models, and how far YamlDotNet alone comes.</summary>
public sealed class SchemaReading((string Path, string Text)[] files)
{
    /// <summary>Parses, binds and checks all files; the number of diagnostics.</summary>
    public int Bind() =>
        Binder.Bind(files.Select(f => new SchemaInput(SchemaParser.Parse(new SourceText(f.Path, f.Text)), false, null)), CancellationToken.None).Diagnostics.Length;

    /// <summary>YamlDotNet's nodes of all files.</summary>
    public void ParseYaml()
    {
        foreach ((_, string text) in files)
        {
            using var reader = new StringReader(text);
            new YamlStream().Load(reader);
        }
    }
}
