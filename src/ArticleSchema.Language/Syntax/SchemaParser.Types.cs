using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Syntax;

internal sealed partial class SchemaParser
{
    private TypeSyntax ParseType(SyntaxText name, YamlNode node)
    {
        if (node is not YamlMapping mapping)
        {
            if (node is not YamlScalar { IsRefused: true })
            {
                var at = node is YamlScalar { IsEmpty: true } ? name.Span : node.Span;
                _diagnostics.Report(FileRules.WrongKind, _source, at, name.Value, "a mapping", node.Kind);
            }

            return new BrokenTypeSyntax(name);
        }

        var kinds = Keys.TypeKinds.Where(k => mapping.Find(k) is not null).ToList();
        switch (kinds)
        {
            case ["fields"]:
                return ParseRecord(name, mapping);
            case ["values"]:
                return ParseEnum(name, mapping);
            case ["one-of"]:
                return ParseUnion(name, mapping);
            case ["type"]:
                return ParseScalar(name, mapping);
            case [] when mapping.Find("include") is not null:
                return ParseRecord(name, mapping);
            case []:
                return ReportKind(name, mapping);
            default:
                var second = mapping.Find(kinds[1])!.Key.Span;
                _diagnostics.Report(NameRules.TypeKind, _source, second, name.Value, $"has both '{kinds[0]}' and '{kinds[1]}'");
                return new BrokenTypeSyntax(name);
        }
    }

    private BrokenTypeSyntax ReportKind(SyntaxText name, YamlMapping mapping)
    {
        // A misspelt 'fields' is the likeliest cause, and pointing at it says more than pointing at the type.
        foreach (var entry in mapping.Entries)
        {
            if (Spelling.Nearest(entry.Key.Value, Keys.TypeKinds) is { } meant && !Keys.Record.Any(k => k.Name == entry.Key.Value))
            {
                _diagnostics.Report(FileRules.UnknownKey, _source, entry.Key.Span, entry.Key.Value, "a type", $"; did you mean '{meant}'?");
                return new BrokenTypeSyntax(name);
            }
        }

        _diagnostics.Report(NameRules.TypeKind, _source, name.Span, name.Value, "does not say what kind of type it is");
        return new BrokenTypeSyntax(name);
    }

    private RecordSyntax ParseRecord(SyntaxText name, YamlMapping mapping)
    {
        var reader = Reader(mapping, Keys.Record, "a record");
        return new RecordSyntax(name)
        {
            Fields = ParseFields(reader),
            FieldsSpan = reader.Entry("fields")?.Key.Span ?? name.Span,
            Document = ParseDocument(reader),
            IsOpen = reader.Boolean("open"),
            IsMixin = reader.Boolean("mixin") ?? false,
            Includes = reader.Texts("include"),
            Groups = ParseGroups(reader),
            Requires = ParseRequires(reader),
            Shorthand = reader.Text("shorthand"),
            Rules = ParseRules(reader),
            Description = reader.Text("description"),
            Term = reader.Text("term"),
            Deprecated = ParseDeprecated(reader),
        };
    }

    private DocumentSyntax? ParseDocument(MappingReader reader)
    {
        if (reader.Entry("document") is not { } entry)
        {
            return null;
        }

        if (entry.Value is YamlMapping mapping)
        {
            var document = Reader(mapping, Keys.Document, "'document'");
            return new DocumentSyntax(entry.Key.Span, document.Text("tag"), document.Text("value"));
        }

        return reader.Boolean("document") == true ? new DocumentSyntax(entry.Key.Span, null, null) : null;
    }

    private static List<GroupSyntax> ParseGroups(MappingReader reader)
    {
        var groups = new List<GroupSyntax>();
        Add("exactly-one", GroupKind.ExactlyOne);
        Add("at-most-one", GroupKind.AtMostOne);
        Add("at-least-one", GroupKind.AtLeastOne);
        return groups;

        void Add(string key, GroupKind kind)
        {
            var items = reader.Items(key);
            if (items.Count == 0)
            {
                return;
            }

            // One group is a list of names, several are a list of lists.
            if (items.All(i => i is YamlSequence))
            {
                groups.AddRange(items.Cast<YamlSequence>().Select(s => Group(s.Items, s.Span)));
            }
            else
            {
                groups.Add(Group(items, reader.Entry(key)!.Key.Span));
            }

            GroupSyntax Group(IReadOnlyList<YamlNode> names, TextSpan span) =>
                new(kind, span, [.. names.Select(n => reader.AsText(n, key)).OfType<SyntaxText>()]);
        }
    }

    private static List<RequiresSyntax> ParseRequires(MappingReader reader)
    {
        var requires = new List<RequiresSyntax>();
        foreach (var entry in reader.Mapping("requires")?.Entries ?? [])
        {
            IReadOnlyList<YamlNode> nodes = entry.Value is YamlSequence sequence ? sequence.Items : [entry.Value];
            var names = nodes.Select(n => reader.AsText(n, entry.Key.Value)).OfType<SyntaxText>();
            requires.Add(new RequiresSyntax(SyntaxText.Of(entry.Key), [.. names]));
        }

        return requires;
    }

    private DeprecatedSyntax? ParseDeprecated(MappingReader reader)
    {
        if (reader.Entry("deprecated") is not { } entry || reader.AsMapping(entry.Value, "deprecated") is not { } mapping)
        {
            return null;
        }

        var deprecated = Reader(mapping, Keys.Deprecated, "'deprecated'");
        return new DeprecatedSyntax(
            entry.Key.Span, Version(deprecated, "since"), deprecated.Text("use"), Version(deprecated, "remove", takesDate: true), deprecated.Text("note"));

        SyntaxText? Version(MappingReader texts, string key, bool takesDate = false)
        {
            var text = texts.Text(key);
            if (text is null || SchemaNames.IsVersion(text.Value) || (takesDate && SchemaNames.IsDate(text.Value)))
            {
                return text;
            }

            _diagnostics.Report(NameRules.Version, _source, text.Span, text.Value);
            return null;
        }
    }

    private EnumSyntax ParseEnum(SyntaxText name, YamlMapping mapping)
    {
        var reader = Reader(mapping, Keys.Enum, "an enum");
        return new EnumSyntax(name)
        {
            IsOpen = reader.Boolean("open") ?? true,
            Tokens = ParseTokens(reader),
            Description = reader.Text("description"),
            Term = reader.Text("term"),
            Deprecated = ParseDeprecated(reader),
        };
    }

    private List<TokenSyntax> ParseTokens(MappingReader reader)
    {
        var tokens = new List<TokenSyntax>();
        switch (reader.Entry("values")?.Value)
        {
            case YamlSequence sequence:
                tokens.AddRange(sequence.Items.Select(i => reader.AsText(i, "values")).OfType<SyntaxText>().Select(t => new TokenSyntax(t)));
                break;
            case YamlMapping mapping:
                tokens.AddRange(mapping.Entries.Select(e => ParseToken(reader, e)));
                break;
            case { } other:
                reader.ReportKind(other, "values", "a list of tokens or a mapping from token to what is known of it");
                break;
        }

        return tokens;
    }

    private TokenSyntax ParseToken(MappingReader values, YamlEntry entry)
    {
        var token = SyntaxText.Of(entry.Key);
        if (entry.Value is YamlScalar { IsEmpty: true } || values.AsMapping(entry.Value, token.Value) is not { } mapping)
        {
            return new TokenSyntax(token);
        }

        var reader = Reader(mapping, Keys.Token, "a token");
        return new TokenSyntax(token)
        {
            Description = reader.Text("description"),
            CSharpName = reader.Text("name"),
            AlsoRead = reader.Texts("also-read"),
            Retired = CheckDate(reader.Text("retired")),
            Use = reader.Text("use"),
            Broader = reader.Text("broader"),
            Labels = reader.NamedTexts("labels"),
            Term = reader.Text("term"),
            Deprecated = ParseDeprecated(reader),
        };
    }

    private UnionSyntax ParseUnion(SyntaxText name, YamlMapping mapping)
    {
        var reader = Reader(mapping, Keys.Union, "a union");
        var isOpen = reader.Boolean("open");
        return new UnionSyntax(name)
        {
            Tag = reader.Text("tag"),
            Open = isOpen is null ? null : reader.Text("open"),
            Branches = ParseBranches(name, mapping, reader),
            Description = reader.Text("description"),
            Term = reader.Text("term"),
            Deprecated = ParseDeprecated(reader),
        };
    }

    private List<BranchSyntax> ParseBranches(SyntaxText name, YamlMapping mapping, MappingReader reader)
    {
        var branches = new List<BranchSyntax>();
        switch (reader.Entry("one-of")!.Value)
        {
            case YamlMapping tagged:
                Require(mapping, reader, "tag", $"'{name.Value}'", "kind");
                foreach (var entry in tagged.Entries)
                {
                    Add(SyntaxText.Of(entry.Key), entry.Value);
                }

                break;
            case YamlSequence untagged:
                if (reader.Key("tag") is not null)
                {
                    _diagnostics.Report(FileRules.WrongKind, _source, untagged.Span, "one-of", "a mapping from tag to record where the union has a 'tag'", "a list");
                    break;
                }

                foreach (var item in untagged.Items)
                {
                    Add(null, item);
                }

                break;
            case var other:
                reader.ReportKind(other, "one-of", "a list of types or a mapping from tag to record");
                break;
        }

        return branches;

        void Add(SyntaxText? tag, YamlNode node)
        {
            if (reader.AsText(node, tag?.Value ?? "one-of") is { } text && ParseExpression(text) is { } type)
            {
                branches.Add(new BranchSyntax(tag, type));
            }
        }
    }

    private TypeSyntax ParseScalar(SyntaxText name, YamlMapping mapping)
    {
        var reader = Reader(mapping, Keys.Scalar, "a scalar");
        var facets = ParseFacets(reader);
        var rules = ParseRules(reader);
        if (reader.Text("type") is not { } text || ParseExpression(text) is not { } type)
        {
            return new BrokenTypeSyntax(name);
        }

        return new ScalarSyntax(name, type)
        {
            Facets = facets,
            Examples = reader.Items("examples"),
            Rules = rules,
            Description = reader.Text("description"),
            Term = reader.Text("term"),
            Deprecated = ParseDeprecated(reader),
        };
    }

    private TypeExpressionSyntax? ParseExpression(SyntaxText text)
    {
        var expression = TypeExpressionSyntax.TryParse(text);
        if (expression is null)
        {
            _diagnostics.Report(NameRules.TypeExpression, _source, text.Span, text.Value);
        }

        return expression;
    }
}
