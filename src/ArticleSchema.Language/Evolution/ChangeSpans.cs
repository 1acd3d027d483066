using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>Where in a draft a change stands: the tightest place there is, or what would hold it.</summary>
internal sealed class ChangeSpans
{
    private readonly SchemaSyntax _draft;

    public ChangeSpans(SchemaSyntax draft) => _draft = draft;

    public TextSpan Of(ChangePlace place)
    {
        if (place.Type is null)
        {
            return place.Facet == "namespace" && _draft.Namespace is { } name ? name.Span : Whole;
        }

        if (place.SchemaId != _draft.Id?.Value)
        {
            // What changed stands in another schema; this one says which version of it to use.
            return _draft.Imports.FirstOrDefault(i => i.Id == place.SchemaId)?.Text.Span ?? Whole;
        }

        if (_draft.Types.FirstOrDefault(t => t.Name.Value == place.Type.Name) is not { } type)
        {
            return Whole;
        }

        return Member(type, place) ?? type.Name.Span;
    }

    private TextSpan Whole => _draft.Id?.Span ?? new TextSpan(0, 0);

    private TextSpan? Member(TypeSyntax type, ChangePlace place) => type switch
    {
        RecordSyntax record => place.Member is null
            ? OfRecord(record, place.Facet)
            : Field(record, place.Member, []) is { } field ? OfField(field, place.Facet) : record.Rules.FirstOrDefault(r => r.Key.Value == place.Member) is { } rule ? OfRule(rule, place.Facet) : null,
        EnumSyntax tokens => tokens.Tokens.FirstOrDefault(t => t.Token.Value == place.Member)?.Token.Span,
        UnionSyntax union => place.Member is null
            ? place.Facet == "tag" ? union.Tag?.Span : place.Facet == "open" ? union.Open?.Span : null
            : union.Branches.FirstOrDefault(b => b.Tag?.Value == place.Member)?.Tag?.Span ?? union.Branches.FirstOrDefault(b => b.Type.Name.Value == place.Member)?.Type.Span,
        ScalarSyntax scalar => place.Member is null
            ? place.Facet == "type" ? scalar.Type.Span : OfFacets(scalar.Facets, place.Facet)
            : scalar.Rules.FirstOrDefault(r => r.Key.Value == place.Member) is { } rule ? OfRule(rule, place.Facet) : null,
        _ => null,
    };

    /// <summary>The field, in the record or in what it includes.</summary>
    private FieldSyntax? Field(RecordSyntax record, string name, HashSet<string> seen)
    {
        if (!seen.Add(record.Name.Value))
        {
            return null;
        }

        return record.Fields.FirstOrDefault(f => f.Name.Value == name)
            ?? record.Includes
                .Select(i => _draft.Types.OfType<RecordSyntax>().FirstOrDefault(t => t.Name.Value == i.Value))
                .OfType<RecordSyntax>()
                .Select(r => Field(r, name, seen))
                .FirstOrDefault(f => f is not null);
    }

    private static TextSpan? OfRecord(RecordSyntax record, string? facet) => facet switch
    {
        "document" => record.Document?.Span,
        "shorthand" => record.Shorthand?.Span,
        "include" => record.Includes.Count > 0 ? record.Includes[0].Span : null,
        "requires" => record.Requires.Count > 0 ? record.Requires[0].Field.Span : null,
        "at-least-one" or "at-most-one" => record.Groups.Count > 0 ? record.Groups[0].Span : null,
        "deprecated" => record.Deprecated?.Span,
        "description" => record.Description?.Span,
        _ => null,
    };

    private static TextSpan OfField(FieldSyntax field, string? facet) => facet switch
    {
        "type" => field.Type?.Span,
        "default" => field.Default?.Key.Span,
        "const" => field.Const?.Key.Span,
        "refers-to" => field.RefersTo?.Span,
        "keyed-by" => field.KeyedBy?.Span,
        "prefix" => field.Prefix?.Span,
        "one-or-many" => field.OneOrMany?.Span,
        "write" => field.Write?.Span,
        "also-write" => field.AlsoWrite?.Span,
        "also-read" => field.AlsoRead.Count > 0 ? field.AlsoRead[0].Span : null,
        "audience" => field.Audience?.Span,
        "term" => field.Term?.Span,
        "name" => field.CSharpName?.Span,
        "deprecated" => field.Deprecated?.Span,
        _ => OfFacets(field.Facets, facet),
    } ?? field.Name.Span;

    private static TextSpan? OfFacets(FacetsSyntax facets, string? facet) => facet switch
    {
        "length" => facets.Length?.Value.Span,
        "pattern" => facets.Pattern?.Value.Span,
        "range" => facets.Range?.Value.Span,
        "multiple-of" => facets.MultipleOf?.Value.Span,
        "items" => facets.Items?.Value.Span,
        "unique" => facets.Unique?.Key.Span,
        _ => null,
    };

    private static TextSpan OfRule(RuleSyntax rule, string? facet) => facet switch
    {
        "check" => rule.Check?.Span,
        "severity" => rule.Severity?.Span,
        "code" => rule.Code?.Span,
        _ => null,
    } ?? rule.Key.Span;
}
