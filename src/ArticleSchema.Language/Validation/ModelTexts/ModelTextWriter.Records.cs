using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class ModelTextWriter
{
    private void WriteRecord(RecordModel record)
    {
        _json.Member("kind", "record");
        _json.Flag("closed", !record.IsOpen);
        _json.Flag("mixin", record.IsMixin);
        if (record.Document is { } document)
        {
            _json.Name("document").Start('{');
            _json.Member("tag", document.Tag);
            _json.Flag("versioned", document.IsVersioned);
            _json.Member("value", document.IsVersioned ? null : document.Value);
            if (_form == ModelTextForm.Table)
            {
                _json.Member("digest", document.SchemaDigest ?? ModelDigest.Compute(record.Schema));
            }

            _json.End('}');
        }

        _json.Name("fields").Start('[');
        foreach (FieldModel field in Ordered(record.Fields, static field => field.Name))
        {
            // Only a document describes its fields at run time.
            WriteField(field, record.Document is null ? null : field.Description);
        }

        _json.End(']');
        _json.Member("shorthand", record.Shorthand?.Name);
        WriteGroups(record);
        WriteRules(record.Rules);
    }

    private void WriteField(FieldModel field, string? description)
    {
        _json.Start('{');
        _json.Member("name", field.Name);
        if (_form == ModelTextForm.Table)
        {
            _json.Member("property", field.CSharpName == PropertyNames.Of(field.Name) ? null : field.CSharpName);
            _json.Member("description", description);
        }

        _json.Member("json", field.JsonName == field.Name ? null : field.JsonName);
        _json.Name("type");
        WriteUse(field.Use);
        WriteFacets(field.Facets);
        _json.Member("default", field.DefaultJson);
        _json.Member("const", field.ConstJson);
        _json.Strings("refers-to", field.RefersTo);
        _json.Strings("also-read", _form == ModelTextForm.Table ? field.AlsoRead : Ordered(field.AlsoRead, static name => name).ToList());
        _json.Member("also-write", field.AlsoWrite);
        WriteForms(field.Forms);
        _json.Flag("rest", field.IsRest);
        _json.Flag("internal", field.IsInternal);
        WriteDeprecation(field.Deprecated);
        _json.End('}');
    }

    private void WriteFacets(FacetSet facets)
    {
        _json.Member("length", facets.Length is null ? null : Bounds(facets.Length));
        _json.Member("pattern", facets.Pattern);
        if (facets.Range is { } range)
        {
            _json.Name("range").Start('[');
            _json.String(range.Min ?? "");
            _json.String(range.MinExclusive ? "<" : "");
            _json.String(range.Max ?? "");
            _json.String(range.MaxExclusive ? "<" : "");
            _json.End(']');
        }

        _json.Member("multiple-of", facets.MultipleOf);
        _json.Member("items", facets.Items is null ? null : Bounds(facets.Items));
        _json.Flag("unique", facets.Unique);
        _json.Strings("unique-key", facets.UniqueKey);
    }

    private static string Bounds(CountRange range) =>
        (range.Min is null ? "" : Text(range.Min.Value)) + ".." + (range.Max is null ? "" : Text(range.Max.Value));

    private void WriteForms(ReadingForms forms)
    {
        _json.Member("keyed-by", forms.KeyedBy);
        _json.Member("prefix", forms.Prefix);
        _json.Member("prefix-key", forms.PrefixKey);
        _json.Member("prefix-value", forms.PrefixValue);
        _json.Flag("one-or-many", forms.OneOrMany);
        _json.Member("write", forms.Write switch
        {
            WrittenForm.Keyed => "keyed",
            WrittenForm.Prefix => "prefix",
            WrittenForm.Bare => "bare",
            _ => null,
        });
    }

    private void WriteGroups(RecordModel record)
    {
        if (record.Groups.Count > 0)
        {
            _json.Name("groups").Start('[');
            foreach (GroupModel group in Ordered(record.Groups, static group => group.Kind + ":" + Names(group.Fields)))
            {
                _json.Start('{');
                string kind = group.Kind switch
                {
                    GroupKind.ExactlyOne => ProblemCodes.ExactlyOne,
                    GroupKind.AtMostOne => ProblemCodes.AtMostOne,
                    _ => ProblemCodes.AtLeastOne,
                };
                _json.Strings(kind, Ordered(group.Fields.Select(static field => field.Name).ToList(), static name => name).ToList());
                _json.End('}');
            }

            _json.End(']');
        }

        if (record.Requires.Count > 0)
        {
            _json.Name("requires").Start('[');
            foreach (RequiresModel requires in Ordered(record.Requires, static requires => requires.Field.Name + ":" + Names(requires.Required)))
            {
                _json.Start('{');
                _json.Member("field", requires.Field.Name);
                _json.Strings("fields", Ordered(requires.Required.Select(static field => field.Name).ToList(), static name => name).ToList());
                _json.End('}');
            }

            _json.End(']');
        }
    }

    private static string Names(IEnumerable<FieldModel> fields) =>
        string.Join(",", fields.Select(static field => field.Name).OrderBy(static name => name, StringComparer.Ordinal));

    private void WriteRules(IReadOnlyList<RuleModel> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        _json.Name("rules").Start('[');
        foreach (RuleModel rule in Ordered(rules, static rule => rule.Key))
        {
            _json.Start('{');
            _json.Member("key", rule.Key);
            _json.Member("check", rule.Check);
            _json.Member("when", rule.When);
            _json.Member("message", rule.Message);
            _json.Member("severity", rule.Severity switch { RuleSeverity.Info => "info", RuleSeverity.Warning => "warning", _ => null });
            _json.Member("at", rule.At);
            _json.Member("code", rule.Code == rule.Key ? null : rule.Code);
            _json.Flag("report-unknown", rule.ReportUnknown);
            WriteParameters(rule.Parameters);
            _json.End('}');
        }

        _json.End(']');
    }

    private void WriteParameters(IReadOnlyList<ParameterModel> parameters)
    {
        if (parameters.Count == 0)
        {
            return;
        }

        _json.Name("parameters").Start('[');
        foreach (ParameterModel parameter in Ordered(parameters, static parameter => parameter.Name))
        {
            _json.Start('{');
            _json.Member("name", parameter.Name);
            _json.Member("type", parameter.Type.Name());
            _json.Member("default", parameter.DefaultJson);
            _json.End('}');
        }

        _json.End(']');
    }

    private void WriteDeprecation(DeprecationModel? deprecation)
    {
        if (deprecation is not null)
        {
            _json.Name("deprecated").Start('{');
            _json.Member("since", deprecation.Since);
            _json.Member("use", deprecation.Use);
            _json.Member("remove", deprecation.Remove);
            _json.End('}');
        }
    }
}
