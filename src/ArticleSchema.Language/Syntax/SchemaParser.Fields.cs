using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

internal sealed partial class SchemaParser
{
    private static readonly IReadOnlyList<string> s_writtenForms = ["keyed", "prefix", "bare"];
    private static readonly IReadOnlyList<string> s_audiences = ["internal"];
    private static readonly IReadOnlyList<string> s_severities = ["error", "warning", "info"];

    private List<FieldSyntax> ParseFields(MappingReader record)
    {
        var fields = new List<FieldSyntax>();
        foreach (var entry in record.Mapping("fields")?.Entries ?? [])
        {
            var name = SyntaxText.Of(entry.Key);
            if (name.Value.Length == 0)
            {
                _diagnostics.Report(FileRules.KeyIsNoText, _source, name.Span, "an empty text");
                continue;
            }

            fields.Add(ParseField(record, name, entry.Value));
        }

        return fields;
    }

    private FieldSyntax ParseField(MappingReader record, SyntaxText name, YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            if (node is YamlSequence)
            {
                record.ReportKind(node, name.Value, "a type expression or a mapping");
                return new FieldSyntax(name);
            }

            var text = record.AsText(node, name.Value);
            return new FieldSyntax(name) { Type = text is null ? null : ParseExpression(text) };
        }

        var reader = Reader(mapping, Keys.Field, "a field");
        return new FieldSyntax(name)
        {
            Type = reader.Text("type") is { } type ? ParseExpression(type) : null,
            Facets = ParseFacets(reader),
            Description = reader.Text("description"),
            Examples = reader.Items("examples"),
            Json = reader.Text("json"),
            CSharpName = reader.Text("name"),
            Default = reader.Entry("default"),
            Const = reader.Entry("const"),
            RefersTo = reader.Text("refers-to"),
            KeyedBy = reader.Text("keyed-by"),
            Prefix = reader.Text("prefix"),
            PrefixKey = reader.Text("key"),
            PrefixValue = reader.Text("value"),
            OneOrMany = reader.Flag("one-or-many"),
            Write = reader.Choice("write", s_writtenForms),
            Rest = reader.Flag("rest"),
            AlsoRead = reader.Texts("also-read"),
            AlsoWrite = reader.Text("also-write"),
            Deprecated = ParseDeprecated(reader),
            Term = reader.Text("term"),
            Audience = reader.Choice("audience", s_audiences),
        };
    }

    private static FacetsSyntax ParseFacets(MappingReader reader)
    {
        return new FacetsSyntax
        {
            Length = Facet("length"),
            Pattern = Facet("pattern"),
            Range = Facet("range"),
            MultipleOf = Facet("multiple-of"),
            Items = Facet("items"),
            Unique = ParseUnique(reader),
        };

        FacetSyntax? Facet(string key) => reader.Text(key) is { } value ? new FacetSyntax(reader.Key(key)!, value) : null;
    }

    private static UniqueSyntax? ParseUnique(MappingReader reader)
    {
        if (reader.Key("unique") is not { } key)
        {
            return null;
        }

        var texts = reader.Texts("unique");
        return texts switch
        {
            [{ Value: "true" }] => new UniqueSyntax(key, []),
            [{ Value: "false" }] or [] => null,
            _ => new UniqueSyntax(key, texts),
        };
    }

    private List<RuleSyntax> ParseRules(MappingReader owner)
    {
        var rules = new List<RuleSyntax>();
        foreach (var entry in owner.Mapping("rules")?.Entries ?? [])
        {
            if (owner.AsMapping(entry.Value, entry.Key.Value) is not { } mapping)
            {
                continue;
            }

            var reader = Reader(mapping, Keys.Rule, "a rule");
            Require(mapping, reader, "check", "The rule", "has(this.updated)");
            rules.Add(new RuleSyntax(SyntaxText.Of(entry.Key))
            {
                Check = reader.Text("check"),
                When = reader.Text("when"),
                Message = reader.Text("message"),
                Severity = reader.Choice("severity", s_severities),
                At = reader.Text("at"),
                Code = reader.Text("code"),
                ReportUnknown = reader.Boolean("report-unknown") ?? false,
                Description = reader.Text("description"),
                Term = reader.Text("term"),
            });
        }

        return rules;
    }
}
