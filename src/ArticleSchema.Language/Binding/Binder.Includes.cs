using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private List<RecordModel> ResolveIncludes(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var includes = new List<RecordModel>();
        foreach (var name in syntax.Includes)
        {
            if (scope.Find(name) is not { } type)
            {
                record.IsPartial = true;
                continue;
            }

            if (type is not RecordModel included || DeclarationOf(type) is { Syntax: not RecordSyntax })
            {
                if (!type.IsBroken)
                {
                    scope.Report(NameRules.Include, name, name.Value, "it is no record");
                }

                record.IsBroken |= type.IsBroken;
                record.IsPartial = true;
                continue;
            }

            if (DeclarationOf(included)?.State == DeclarationState.Binding)
            {
                scope.Report(NameRules.Include, name, name.Value, included == record ? "a record cannot include itself" : "it includes this record in turn");
                record.IsPartial = true;
                continue;
            }

            BindType(included);
            record.IsBroken |= included.IsBroken;
            record.IsPartial |= included.IsPartial;
            record.LostFields = [.. record.LostFields, .. included.LostFields];
            includes.Add(included);
        }

        return includes;
    }

    /// <summary>Before two uses are compared: a scalar that stands further down in its file does not know yet what it is made from.</summary>
    private void BindScalarsOf(TypeUse use)
    {
        if (use.Type is ScalarModel or EnumModel)
        {
            BindType(use.Type);
        }

        if (use.Key is not null)
        {
            BindScalarsOf(use.Key);
        }
    }

    /// <summary>The fields of the includes in their order, restated ones in the place they had, then the record's own.</summary>
    private List<FieldModel> BindFields(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var fields = new List<FieldModel>();
        var origins = new Dictionary<string, RecordModel>(StringComparer.Ordinal);
        foreach (var include in record.Includes)
        {
            foreach (var field in include.Fields)
            {
                if (!origins.TryGetValue(field.Name, out var first))
                {
                    origins.Add(field.Name, include);
                    fields.Add(field);
                    continue;
                }

                var known = fields.First(f => f.Name == field.Name);
                if (!FieldNarrowing.AreSame(known, field) && !syntax.Fields.Any(f => f.Name.Value == field.Name))
                {
                    var at = syntax.Includes.First(i => i.Value.EndsWith(include.Name, StringComparison.Ordinal));
                    scope.Report(NameRules.IncludeConflict, at, field.Name, first.Name, include.Name, record.Name);
                }
            }
        }

        foreach (var fieldSyntax in syntax.Fields)
        {
            var at = fields.FindIndex(f => f.Name == fieldSyntax.Name.Value);
            var inherited = at < 0 ? null : fields[at];
            if (BindField(scope, record, fieldSyntax, inherited) is not { } field)
            {
                continue;
            }

            if (at < 0)
            {
                fields.Add(field);
                continue;
            }

            BindScalarsOf(inherited!.Use);
            BindScalarsOf(field.Use);
            if (FieldNarrowing.WhyNot(inherited!, field) is { } reason)
            {
                scope.Report(NameRules.IncludeWidens, fieldSyntax.Type?.Span ?? fieldSyntax.Name.Span, field.Name, origins[field.Name].Name, reason);
            }

            fields[at] = field;
        }

        return fields;
    }
}
