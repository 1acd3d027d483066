using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

/// <summary>Nodes of one file to its syntax. Every error of the file is reported, and what is right stands.</summary>
internal sealed partial class SchemaParser
{
    private static readonly IReadOnlyList<string> s_compatibilities = ["none", "backward", "forward", "full"];

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics = new();

    private SchemaParser(SourceText source) => _source = source;

    public static SchemaSyntax Parse(SourceText source) => new SchemaParser(source).ParseFile();

    private SchemaSyntax ParseFile()
    {
        var root = YamlReader.Read(_source, _diagnostics);
        if (root is YamlMapping mapping)
        {
            return ParseSchema(mapping);
        }

        if (root is not null)
        {
            _diagnostics.Report(FileRules.WrongKind, _source, root.Span, "schema file", "a mapping", root.Kind);
        }
        else if (_diagnostics.ErrorCount == 0)
        {
            _diagnostics.Report(FileRules.MissingKey, _source, new TextSpan(0, 0), "The file", "schema", "newsroom/article");
        }

        return new SchemaSyntax(_source) { Diagnostics = _diagnostics.Diagnostics };
    }

    private SchemaSyntax ParseSchema(YamlMapping mapping)
    {
        var reader = Reader(mapping, Keys.Schema, "a schema");
        var id = ParseId(mapping, reader);
        var version = ParseVersion(mapping, reader);
        var types = ParseTypes(mapping, reader);
        return new SchemaSyntax(_source)
        {
            Id = id,
            Version = version,
            Namespace = ParseNamespace(reader),
            Description = reader.Text("description")?.Value,
            Compatibility = reader.Choice("compatibility", s_compatibilities)?.Value ?? "backward",
            Imports = [.. reader.Texts("import").Select(ParseImport).OfType<ImportSyntax>()],
            Aliases = reader.NamedTexts("alias"),
            Terms = reader.NamedTexts("terms"),
            Accepts = ParseAccepts(reader),
            Parameters = ParseParameters(reader),
            Types = types,
            Diagnostics = _diagnostics.Diagnostics,
        };
    }

    private SyntaxText? ParseId(YamlMapping mapping, MappingReader reader)
    {
        if (!Require(mapping, reader, "schema", "The file", "newsroom/article") || reader.Text("schema") is not { } id)
        {
            return null;
        }

        if (SchemaNames.IsSchemaId(id.Value))
        {
            return id;
        }

        _diagnostics.Report(NameRules.SchemaId, _source, id.Span, id.Value);
        return null;
    }

    private SyntaxText? ParseVersion(YamlMapping mapping, MappingReader reader)
    {
        if (!Require(mapping, reader, "version", "The schema", "1.0") || reader.Text("version") is not { } version)
        {
            return null;
        }

        if (SchemaNames.IsVersion(version.Value))
        {
            return version;
        }

        _diagnostics.Report(NameRules.Version, _source, version.Span, version.Value);
        return null;
    }

    private SyntaxText? ParseNamespace(MappingReader reader)
    {
        if (reader.Text("namespace") is not { } text)
        {
            return null;
        }

        if (SchemaNames.IsNamespace(text.Value))
        {
            return text;
        }

        _diagnostics.Report(NameRules.Namespace, _source, text.Span, text.Value);
        return null;
    }

    private ImportSyntax? ParseImport(SyntaxText text)
    {
        var at = text.Value.IndexOf('@');
        var id = at < 0 ? text.Value : text.Value.Substring(0, at);
        var version = at < 0 ? null : text.Value.Substring(at + 1);
        if (!SchemaNames.IsSchemaId(id))
        {
            _diagnostics.Report(NameRules.SchemaId, _source, text.Span, id);
            return null;
        }

        if (version is not null && !SchemaNames.IsVersion(version))
        {
            _diagnostics.Report(NameRules.Version, _source, text.Span, version);
            return null;
        }

        return new ImportSyntax(text, id, version);
    }

    private List<AcceptSyntax> ParseAccepts(MappingReader reader)
    {
        var accepts = new List<AcceptSyntax>();
        foreach (var item in reader.Items("accept"))
        {
            if (reader.AsMapping(item, "accept") is not { } mapping)
            {
                continue;
            }

            var entry = Reader(mapping, Keys.Accept, "'accept'");
            if (Require(mapping, entry, "change", "This entry", "removed Article.dek") && entry.Text("change") is { } change)
            {
                Require(mapping, entry, "reason", "This entry", "why it does no harm");
                accepts.Add(new AcceptSyntax(change, entry.Text("reason"), CheckDate(entry.Text("until"))));
            }
        }

        return accepts;
    }

    private List<ParameterSyntax> ParseParameters(MappingReader reader)
    {
        var parameters = new List<ParameterSyntax>();
        foreach (var entry in reader.Mapping("parameters")?.Entries ?? [])
        {
            if (reader.AsMapping(entry.Value, entry.Key.Value) is { } mapping)
            {
                var parameter = Reader(mapping, Keys.Parameter, "a parameter");
                Require(mapping, parameter, "type", "The parameter", "duration");
                Require(mapping, parameter, "default", "The parameter", "PT5M");
                parameters.Add(new ParameterSyntax(SyntaxText.Of(entry.Key), parameter.Text("type"), parameter.Entry("default")?.Value));
            }
        }

        return parameters;
    }

    private List<TypeSyntax> ParseTypes(YamlMapping mapping, MappingReader reader)
    {
        var types = new List<TypeSyntax>();
        if (!Require(mapping, reader, "types", "The schema", "{ }") || reader.Mapping("types") is not { } declared)
        {
            return types;
        }

        foreach (var entry in declared.Entries)
        {
            var name = SyntaxText.Of(entry.Key);
            var before = _diagnostics.ErrorCount;
            if (!SchemaNames.IsTypeName(name.Value))
            {
                _diagnostics.Report(NameRules.TypeName, _source, name.Span, name.Value, SchemaNames.SuggestTypeName(name.Value));
            }

            var type = ParseType(name, entry.Value);
            type.HasErrors |= _diagnostics.ErrorCount > before;
            types.Add(type);
        }

        return types;
    }

    private MappingReader Reader(YamlMapping mapping, IReadOnlyList<KeySpec> keys, string owner) => new(_source, _diagnostics, mapping, keys, owner);

    /// <summary>Reports a key that must be there at the mapping's first character, where one would add it.</summary>
    private bool Require(YamlMapping mapping, MappingReader reader, string key, string owner, string example)
    {
        if (reader.Entry(key) is not null)
        {
            return true;
        }

        var at = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;
        _diagnostics.Report(FileRules.MissingKey, _source, at, owner, key, example);
        return false;
    }

    private SyntaxText? CheckDate(SyntaxText? text)
    {
        if (text is null || SchemaNames.IsDate(text.Value))
        {
            return text;
        }

        _diagnostics.Report(FacetRules.Date, _source, text.Span, text.Value);
        return null;
    }
}
