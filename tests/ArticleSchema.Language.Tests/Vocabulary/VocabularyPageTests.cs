using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;
using YamlDotNet.RepresentationModel;

namespace ArticleSchema.Language.Tests.Vocabulary;

/// <summary>The page on the vocabulary says what its schemas say; <c>eng/vocabulary.sh</c> writes it anew.</summary>
public sealed class VocabularyPageTests
{
    private static readonly string[] s_order =
        ["article", "identity", "headlines", "bylines", "contributors", "dates", "translation", "disclosure", "rights", "places", "media", "corrections", "subjects", "issues", "core"];

    private static readonly Lazy<IReadOnlyList<SchemaModel>> s_schemas = new(Read);

    [Fact]
    public void Page_OfTheSchemas_IsTheOneInDocs()
    {
        string page = VocabularyPage.Write(s_schemas.Value, Mappings());
        string path = Repository.PathOf("docs", "vocabulary.md");
        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, page);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").ShouldBe(page, "bash eng/vocabulary.sh writes the page anew");
    }

    [Fact]
    public void Everything_InTheSchemas_IsDescribed()
    {
        foreach (TypeModel type in s_schemas.Value.SelectMany(s => s.Types))
        {
            type.Description.ShouldNotBeNullOrEmpty(type.Name);
            (type as RecordModel)?.Fields.ShouldAllBe(f => !string.IsNullOrEmpty(f.Description), type.Name);
            (type as RecordModel)?.Rules.ShouldAllBe(r => !string.IsNullOrEmpty(r.Description) && !string.IsNullOrEmpty(r.Message), type.Name);
            (type as RecordModel)?.IsOpen.ShouldBe(((RecordModel)type).IsMixin, type.Name);
        }
    }

    [Fact]
    public void Mappings_Name_MembersThatAreThere()
    {
        var members = s_schemas.Value.SelectMany(s => s.Types).OfType<RecordModel>().SelectMany(r => r.Fields.Select(f => $"{r.Name}.{f.JsonName}")).ToHashSet(StringComparer.Ordinal);
        var mappings = Mappings();
        mappings.Keys.ShouldAllBe(m => members.Contains(m));
        mappings.Count.ShouldBe(74);
    }

    private static List<SchemaModel> Read()
    {
        string folder = Repository.PathOf("schemas", "articleschema");
        string[] paths = [.. s_order.Select(n => Path.Combine(folder, n + ".schema.yaml"))];
        Directory.EnumerateFiles(folder, "*.schema.yaml").Order(StringComparer.Ordinal).ShouldBe(paths.Order(StringComparer.Ordinal));
        BindingResult binding = Binder.Bind([.. paths.Select(p => new SchemaInput(SchemaParser.Parse(new SourceText(p, File.ReadAllText(p))), false, ""))]);
        binding.Diagnostics.ShouldBeEmpty();
        return [.. s_order.Select(n => binding.Schemas.Single(s => s.Id == "articleschema/" + n))];
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Mappings()
    {
        var yaml = new YamlStream();
        using (StreamReader text = File.OpenText(Repository.PathOf("schemas", "articleschema", "mappings.yaml")))
        {
            yaml.Load(text);
        }

        return ((YamlMappingNode)yaml.Documents[0].RootNode).Children.ToDictionary(
            c => ((YamlScalarNode)c.Key).Value!,
            c => (IReadOnlyDictionary<string, string>)((YamlMappingNode)c.Value).Children.ToDictionary(n => ((YamlScalarNode)n.Key).Value!, n => ((YamlScalarNode)n.Value).Value!));
    }
}
