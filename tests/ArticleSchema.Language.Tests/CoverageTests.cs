using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests;

/// <summary>Every key of the language stands in a fixture that builds without a word, and in the reference that users read.</summary>
public sealed class CoverageTests
{
    private static readonly HashSet<(string Construct, string Key)> s_used = Collect();

    public static TheoryData<string, string> AllKeys
    {
        get
        {
            var keys = new TheoryData<string, string>();
            foreach (var (construct, specs) in Constructs)
            {
                foreach (var spec in specs)
                {
                    keys.Add(construct, spec.Name);
                }
            }

            return keys;
        }
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<KeySpec>> Constructs => new Dictionary<string, IReadOnlyList<KeySpec>>
    {
        ["schema"] = Keys.Schema,
        ["record"] = Keys.Record,
        ["field"] = Keys.Field,
        ["enum"] = Keys.Enum,
        ["token"] = Keys.Token,
        ["union"] = Keys.Union,
        ["scalar"] = Keys.Scalar,
        ["rule"] = Keys.Rule,
        ["deprecated"] = Keys.Deprecated,
        ["document"] = Keys.Document,
        ["parameter"] = Keys.Parameter,
        ["accept"] = Keys.Accept,
    };

    [Theory]
    [MemberData(nameof(AllKeys))]
    public void Key_OfTheLanguage_StandsInAFixtureAndInTheReference(string construct, string key)
    {
        s_used.ShouldContain((construct, key));
        File.ReadAllText(Repository.PathOf("docs", "language.md")).ShouldContain(key);
    }

    /// <summary>Over the fixtures that report nothing, the standard vocabulary and the standards.</summary>
    private static HashSet<(string, string)> Collect()
    {
        var used = new HashSet<(string, string)>();
        var files = Fixture.All().Where(f => new FileInfo(Path.Combine(f.Folder, "expected.diagnostics")).Length == 0)
            .SelectMany(f => f.Schemas)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.yaml", SearchOption.AllDirectories).Select(p => new SourceText(p, File.ReadAllText(p))));
        foreach (var file in files)
        {
            if (YamlReader.Read(file, new DiagnosticBag()) is YamlMapping schema)
            {
                Add(used, "schema", schema);
                AddEach(used, "parameter", schema.Find("parameters")?.Value);
                AddEach(used, "accept", schema.Find("accept")?.Value);
                foreach (var type in Children(schema.Find("types")?.Value))
                {
                    AddType(used, type);
                }
            }
        }

        return used;
    }

    private static void AddType(HashSet<(string, string)> used, YamlMapping type)
    {
        var construct = type.Find("fields") is not null || type.Find("include") is not null ? "record" : type.Find("values") is not null ? "enum" : type.Find("one-of") is not null ? "union" : "scalar";
        Add(used, construct, type);
        AddEach(used, "rule", type.Find("rules")?.Value);
        AddEach(used, "token", type.Find("values")?.Value);
        if (type.Find("document")?.Value is YamlMapping document)
        {
            Add(used, "document", document);
        }

        foreach (var field in Children(type.Find("fields")?.Value).Prepend(type))
        {
            if (field != type)
            {
                Add(used, "field", field);
            }

            if (field.Find("deprecated")?.Value is YamlMapping deprecated)
            {
                Add(used, "deprecated", deprecated);
            }
        }
    }

    private static void AddEach(HashSet<(string, string)> used, string construct, YamlNode? parent)
    {
        foreach (var child in Children(parent))
        {
            Add(used, construct, child);
        }
    }

    private static IEnumerable<YamlMapping> Children(YamlNode? parent) => parent switch
    {
        YamlMapping mapping => mapping.Entries.Select(e => e.Value).OfType<YamlMapping>(),
        YamlSequence sequence => sequence.Items.OfType<YamlMapping>(),
        _ => [],
    };

    private static void Add(HashSet<(string, string)> used, string construct, YamlMapping mapping) =>
        used.UnionWith(mapping.Entries.Select(e => (construct, e.Key.Value)));
}
