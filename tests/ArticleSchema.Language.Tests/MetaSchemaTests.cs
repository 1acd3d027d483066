using System.Globalization;
using System.Text.Json;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;
using ArticleSchema.Testing;
using NJsonSchema;

namespace ArticleSchema.Language.Tests;

/// <summary>The JSON Schema that editors use: made from the parser's tables, and of one mind with the parser where a JSON Schema can be.</summary>
public sealed class MetaSchemaTests
{
    /// <summary>What is wrong in these is a matter of YAML, or of names, and no JSON Schema sees it.</summary>
    private static readonly string[] s_beyond = ["syntax/implicit-typing", "syntax/json-file", "syntax/version-with-zero"];

    private static readonly string s_path = Repository.PathOf("schemas", "meta", "articleschema.schema.json");

    private static readonly Lazy<Task<JsonSchema>> s_schema = new(() => JsonSchema.FromJsonAsync(MetaSchema.Write()));

    public static TheoryData<string> Schemas => [.. new[] { "schemas", "samples" }
        .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.schema.yaml", SearchOption.AllDirectories))
        .Concat(Fixture.All().Where(f => File.ReadAllText(Path.Combine(f.Folder, "expected.diagnostics")).Length == 0).SelectMany(f => Directory.EnumerateFiles(f.Folder, "*.schema.yaml")))
        .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Rejected => [.. Fixture.All("syntax").Select(f => f.Name).Except(s_beyond)];

    [Fact]
    public void Committed_Is_WhatTheTablesSay()
    {
        if (Environment.GetEnvironmentVariable("ARTICLESCHEMA_ACCEPT") == "1")
        {
            File.WriteAllText(s_path, MetaSchema.Write());
        }

        File.ReadAllText(s_path).ShouldBe(MetaSchema.Write());
        using var json = JsonDocument.Parse(MetaSchema.Write());
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Schema_OfTheRepository_IsValid(string path)
    {
        var schema = await s_schema.Value;

        schema.Validate(ToJson(path)).Select(e => e.ToString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task Fixture_OfWrongSyntax_IsRejected(string name)
    {
        var schema = await s_schema.Value;

        schema.Validate(ToJson($"tests/Fixtures/{name}/main.schema.yaml")).ShouldNotBeEmpty();
    }

    /// <summary>As an editor reads YAML: by the core types of YAML 1.2.</summary>
    private static string ToJson(string path)
    {
        var root = YamlReader.Read(new SourceText(path, File.ReadAllText(Repository.PathOf(path))), new DiagnosticBag());
        return JsonSerializer.Serialize(Value(root));
    }

    private static object? Value(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.ToDictionary(e => e.Key.Value, e => Value(e.Value)),
        YamlSequence sequence => sequence.Items.Select(Value).ToArray(),
        YamlScalar { IsEmpty: true } or null => null,
        YamlScalar { IsPlain: true, Value: "true" } => true,
        YamlScalar { IsPlain: true, Value: "false" } => false,
        YamlScalar { IsPlain: true } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar { IsPlain: true } scalar when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar scalar => scalar.Value,
        _ => null,
    };
}
