using System.Text;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Tests.Vocabulary;

/// <summary>Writes the page on the vocabulary from its schemas.</summary>
internal sealed class VocabularyPage
{
    private const string Introduction = """
        # The vocabulary of news

        This page is written from [`schemas/articleschema`](../schemas/articleschema) by `bash eng/vocabulary.sh`.

        `Article` is the document: one published item and what is known of how it came to be. Everything else is a part of it, and can be used alone in a schema of one's own
        (`import: [articleschema/contributors]`, then `Contributor+`); `include: [Article]` takes all of it, with its rules. In C# the types live in `ArticleSchema.News`.

        Records are closed: what the vocabulary does not know is an error, and what others add stands in `ext`, under who they are, or in a record that includes `Article`. Parts refer to
        each other by keys. A date is an assertion of somebody's (a bare date will do), of which there may be several; what is inferred says so in `basis`. Bylines
        and dates as printed become entries with [`BylineText` and `DateText`](bylines.md).

        Rules run with every validation. Those marked † compare dates that may be too vague to decide; then they yield one info with their code. `ValidationOptions.RunRules = false` reads an
        article whatever its rules say of it; `parameters` of `articleschema/dates` set the future and the past that dates may lie in.

        Every schema of it is at 1.0, and `Article` at 2.0: [version 1.0](../schemas/releases/articleschema/article@1.0.schema.yaml) was what a content system hands on, with one headline, one moment of publication and
        one role for each who is credited. [A lens](../schemas/lenses/articleschema/article-1.0-2.0.lens.yaml) joins the two: `Article.ReadAny` reads both, `Article.FromV1` and `ToV1` take one to the other,
        and `articleschema migrate --type articleschema/article@1.0:Article --to 2.0` takes an archive.

        Terms are IRIs: `so` is <https://schema.org/>, `dc` <http://purl.org/dc/terms/>, `prov` <http://www.w3.org/ns/prov#>, `marc` <http://id.loc.gov/vocabulary/relators/>, `plus`
        <http://ns.useplus.org/LDF/vocab/>, and of IPTC's <http://cv.iptc.org/newscodes/> `cpprole`, `dst` (digitalsourcetype), `ninat` (ninature) and `stat` (pubstatusg2).
        """;

    private static readonly (string Code, string By)[] s_elsewhere =
    [
        ("C01", "Facets `unique` and `refers-to`, reported under their names; the places of a dateline by a rule."),
        ("C08", "Unknown and retired roles: `unknown-token` and `deprecated`, warnings."),
        ("C12", "At least one role: the type `RoleAssignment+`, reported as `required` or `items`."),
        ("D09", "The type `partial-date`, reported as `format`."),
        ("K01", "Types of corrections: `unknown-token`, a warning."),
        ("L01", "Tags that are no tags: the type `language`, reported as `format`."),
        ("L02", "`LanguageTag.ToOpenGraphLocale`, which makes no region up."),
        ("S01", "A `$schema` of another version: `version`."),
        ("S02", "Closed records and JSON itself, reported as `unknown-member` and `duplicate-member`; text stays text in YAML."),
        ("S04", "Errors that no issue names: `ArticleRules.Unacknowledged`."),
        ("T12", "`ArticleRules.CheckAlternates`, over the versions of an item."),
    ];

    private readonly StringBuilder _text = new();
    private readonly IReadOnlyList<SchemaModel> _schemas;
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> _mappings;

    private VocabularyPage(IReadOnlyList<SchemaModel> schemas, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> mappings)
    {
        _schemas = schemas;
        _mappings = mappings;
    }

    /// <param name="schemas">In the order of the page.</param>
    /// <param name="mappings">By member, as <c>Article.id</c>: names by standard.</param>
    public static string Write(IReadOnlyList<SchemaModel> schemas, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> mappings)
    {
        var page = new VocabularyPage(schemas, mappings);
        page.Line(Introduction).Line();
        foreach (SchemaModel schema in schemas)
        {
            page.Write(schema);
        }

        page.WriteMappings();
        page.WriteRules();
        return page._text.ToString().TrimEnd() + "\n";
    }

    private static IEnumerable<RuleModel> OwnRules(RecordModel record) => record.Rules.Except(record.Includes.SelectMany(i => i.Rules));

    private void Write(SchemaModel schema)
    {
        Line($"## {schema.Id}").Line().Line(schema.Description ?? "").Line();
        foreach (TypeModel type in schema.Types)
        {
            Line($"### {type.Name}").Line().Line((type.Description ?? "") + (type.Term is { } term ? $" Term: {Term(term)}." : "")).Line();
            switch (type)
            {
                case RecordModel record:
                    Write(record);
                    break;
                case EnumModel tokens:
                    Write(tokens);
                    break;
                case ScalarModel scalar:
                    Line($"A scalar over `{(scalar.Base is { } root ? root.Name : "string")}`{(scalar.Examples.Count > 0 ? ": " + string.Join(", ", scalar.Examples.Select(e => $"`{e}`")) : "")}.").Line();
                    break;
            }
        }
    }

    private void Write(RecordModel record)
    {
        if (record.IsMixin || record.Includes.Count > 0)
        {
            string included = string.Join(", ", record.Includes.Select(i => $"[{i.Name}](#{i.Name.ToLowerInvariant()})"));
            Line($"{(record.IsMixin ? "A mixin. " : "")}{(included.Length > 0 ? $"Includes {included}." : "")}".TrimEnd()).Line();
        }

        FieldModel[] own = [.. record.Fields.Where(f => record.Includes.All(i => i.Fields.All(o => o.Name != f.Name)))];
        if (own.Length > 0)
        {
            Line("| member | type | what | term |").Line("|---|---|---|---|");
            foreach (FieldModel field in own)
            {
                string type = field.DefaultJson is { } fallback ? $"{field.Use}, default {fallback.Trim('"')}" : field.Use.ToString();
                Line($"| `{field.JsonName}` | {Cell(type)} | {Cell(field.Description ?? "")} | {Term(field.Term)} |");
            }

            Line();
        }

        foreach (RuleModel rule in OwnRules(record))
        {
            Line($"- **{rule.Code}** ({rule.Severity.ToString().ToLowerInvariant()}{(rule.ReportUnknown ? ", †" : "")}) {rule.Description}");
        }

        Line(OwnRules(record).Any() ? "" : null);
    }

    private void Write(EnumModel tokens)
    {
        Line(tokens.IsOpen ? "Open: an unknown token is kept, with a warning." : "Closed: an unknown token is an error.").Line();
        Line("| token | what | term |").Line("|---|---|---|");
        foreach (TokenModel token in tokens.Tokens)
        {
            string broader = token.Broader is { } more ? $" Broader: `{more}`." : "";
            string retired = token.Retired is { } day ? $" Retired {day}{(token.Use is { } use ? $"; use `{use}`" : "")}." : "";
            Line($"| `{token.Token}` | {Cell((token.Description ?? "") + broader + retired)} | {Term(token.Term)} |");
        }

        Line();
    }

    private void WriteMappings()
    {
        Line("## In other standards").Line();
        Line("What the standards call the same, or with a ~ something less or near. Where a row is empty, none of them has it.").Line();
        Line("| member | ninjs 3.1 | schema.org | NewsML-G2 2.35 | ANS 0.10.12 | Open Graph | Dublin Core |").Line("|---|---|---|---|---|---|---|");
        foreach ((string member, IReadOnlyDictionary<string, string> names) in _mappings)
        {
            Line($"| `{member}` | {string.Join(" | ", ((string[])["ninjs", "so", "g2", "ans", "og", "dc"]).Select(s => names.TryGetValue(s, out var name) ? $"`{Cell(name)}`" : ""))} |");
        }

        Line();
    }

    private void WriteRules()
    {
        Line("## Rules").Line();
        Line("| code | severity | on | why |").Line("|---|---|---|---|");
        var rules = _schemas.SelectMany(s => s.Types).OfType<RecordModel>().SelectMany(r => OwnRules(r).Select(rule => (rule.Code, Row:
            $"| {rule.Code} | {rule.Severity.ToString().ToLowerInvariant()}{(rule.ReportUnknown ? " †" : "")} | [{r.Name}](#{r.Name.ToLowerInvariant()}) | {Cell(rule.Description ?? "")} |")));
        foreach (var (_, row) in rules.Concat(s_elsewhere.Select(e => (e.Code, Row: $"| {e.Code} | | | {e.By} |"))).Distinct().OrderBy(r => r.Code, StringComparer.Ordinal))
        {
            Line(row);
        }
    }

    private static string Term(string? term) => term is null ? "" : term.Contains("://", StringComparison.Ordinal) ? $"<{term}>" : $"`{term}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private VocabularyPage Line(string? text = "")
    {
        if (text is not null)
        {
            _text.Append(text.ReplaceLineEndings("\n")).Append('\n');
        }

        return this;
    }
}
