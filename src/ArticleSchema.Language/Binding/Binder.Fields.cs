using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <param name="inherited">The included field it restates: facets that are not restated are taken from there.</param>
    private FieldModel? BindField(SchemaScope scope, RecordModel record, FieldSyntax syntax, FieldModel? inherited)
    {
        var use = syntax.Type is not null ? Resolve(scope, syntax.Type) : inherited?.Use;
        if (use is null)
        {
            if (syntax.Type is null && inherited is null && !_declarations[record].Syntax.HasErrors)
            {
                scope.Report(FileRules.MissingKey, syntax.Name, $"Field '{syntax.Name.Value}'", "type", "string");
            }

            record.IsBroken = true;
            record.LostFields = [.. record.LostFields, syntax.Name.Value];
            return null;
        }

        var name = syntax.Name.Value;
        var field = new FieldModel(name, syntax.Json?.Value ?? inherited?.JsonName ?? name, CSharpName(scope, syntax, inherited), use)
        {
            Facets = BindFacets(scope, name, use, syntax.Facets, inherited?.Facets),
            AlsoRead = syntax.AlsoRead.Count > 0 ? [.. syntax.AlsoRead.Select(a => a.Value)] : inherited?.AlsoRead ?? [],
            AlsoWrite = syntax.AlsoWrite?.Value ?? inherited?.AlsoWrite,
            RefersTo = syntax.RefersTo is { } path ? path.Value.Split('.') : inherited?.RefersTo,
            Forms = BindForms(scope, use, syntax, inherited),
            IsRest = syntax.Rest is not null || inherited?.IsRest == true,
            IsInternal = syntax.Audience is not null || inherited?.IsInternal == true,
            Deprecated = Deprecation(syntax.Deprecated) ?? inherited?.Deprecated,
            Description = syntax.Description?.Value ?? inherited?.Description,
            Term = syntax.Term?.Value ?? inherited?.Term,
        };
        BindValues(scope, field, syntax, inherited);
        CheckField(scope, field, syntax);
        return field;
    }

    private static string CSharpName(SchemaScope scope, FieldSyntax syntax, FieldModel? inherited)
    {
        if (syntax.CSharpName is { } given)
        {
            if (!SchemaNames.IsIdentifier(given.Value))
            {
                scope.Report(NameRules.Identifier, given, given.Value);
            }

            return given.Value;
        }

        if (inherited is not null)
        {
            return inherited.CSharpName;
        }

        var name = SchemaNames.Pascal(syntax.Name.Value);
        if (!SchemaNames.IsIdentifier(name))
        {
            scope.Report(NameRules.Identifier, syntax.Name, syntax.Name.Value);
        }

        return name;
    }

    private void BindValues(SchemaScope scope, FieldModel field, FieldSyntax syntax, FieldModel? inherited)
    {
        field.DefaultJson = syntax.Default is { } @default ? ToJson(@default.Value, field.Use) : inherited?.DefaultJson;
        field.ConstJson = syntax.Const is { } @const ? ToJson(@const.Value, field.Use) : inherited?.ConstJson;
        field.Examples = syntax.Examples.Count > 0 ? [.. syntax.Examples.Select(e => ToJson(e, field.Use))] : inherited?.Examples ?? [];
        if (syntax.Default is { } both && syntax.Const is not null)
        {
            scope.Report(FacetRules.DefaultAndConst, both.Key.Span, field.Name);
        }

        if (syntax.Default is { } misplaced && field.Use.Multiplicity != Multiplicity.One)
        {
            scope.Report(FacetRules.DefaultPlace, misplaced.Key.Span, field.Name, field.Use.TypeName, field.Use.ToString());
        }

        var isScalar = field.Use.Type is null or ScalarModel or EnumModel && field.Use.BuiltIn is not (BuiltIn.Any or BuiltIn.Null);
        if (syntax.Const is { } onOther && (!isScalar || field.Use.IsList || field.Use.IsMap))
        {
            scope.Report(FacetRules.NotApplicable, onOther.Key.Span, "const", field.Use.ToString(), "scalars and enums");
        }
    }

    private static ReadingForms BindForms(SchemaScope scope, TypeUse use, FieldSyntax syntax, FieldModel? inherited)
    {
        if (syntax.KeyedBy is null && syntax.Prefix is null && syntax.OneOrMany is null && syntax.Write is null)
        {
            return inherited?.Forms ?? ReadingForms.None;
        }

        var name = syntax.Name.Value;
        CheckForm(scope, name, use, syntax.KeyedBy, "keyed-by", needsRecord: true);
        CheckForm(scope, name, use, syntax.Prefix, "prefix", needsRecord: true);
        CheckForm(scope, name, use, syntax.OneOrMany, "one-or-many", needsRecord: false);
        if (syntax.KeyedBy is not null && syntax.OneOrMany is { } both)
        {
            scope.Report(FacetRules.ReadingForm, both, "one-or-many", name, "with 'keyed-by' an object could be either; keep one of them");
        }

        if (syntax.Prefix is { } prefix && (syntax.PrefixKey is null || syntax.PrefixValue is null))
        {
            scope.Report(FacetRules.ReadingForm, prefix, "prefix", name, "it needs 'key' and 'value' beside it");
        }

        var write = syntax.Write?.Value switch
        {
            "keyed" => WrittenForm.Keyed,
            "prefix" => WrittenForm.Prefix,
            "bare" => WrittenForm.Bare,
            _ => WrittenForm.Array,
        };
        var forms = new ReadingForms
        {
            KeyedBy = syntax.KeyedBy?.Value,
            Prefix = syntax.Prefix?.Value,
            PrefixKey = syntax.PrefixKey?.Value,
            PrefixValue = syntax.PrefixValue?.Value,
            OneOrMany = syntax.OneOrMany is not null,
            Write = write,
        };
        if (syntax.Write is { } written && !Has(forms, write))
        {
            scope.Report(FacetRules.ReadingForm, written, "write: " + written.Value, name, "the form it names is not declared beside it");
        }

        return forms;
    }

    private static bool Has(ReadingForms forms, WrittenForm write) => write switch
    {
        WrittenForm.Keyed => forms.KeyedBy is not null,
        WrittenForm.Prefix => forms.Prefix is not null,
        WrittenForm.Bare => forms.OneOrMany,
        _ => true,
    };

    private static void CheckForm(SchemaScope scope, string name, TypeUse use, SyntaxText? form, string facet, bool needsRecord)
    {
        if (form is null)
        {
            return;
        }

        if (!use.IsList)
        {
            scope.Report(FacetRules.ReadingForm, form, facet, name, "it is for lists");
        }
        else if (needsRecord && use.Type is not RecordModel && use.Type?.IsBroken != true)
        {
            scope.Report(FacetRules.ReadingForm, form, facet, name, "it is for lists of records");
        }
    }

    private void CheckField(SchemaScope scope, FieldModel field, FieldSyntax syntax)
    {
        if (syntax.Audience is { } audience && field.IsRequired)
        {
            scope.Report(FacetRules.InternalRequired, audience, field.Name);
        }

        if (syntax.Rest is { } rest && !field.Use.IsMap)
        {
            scope.Report(FacetRules.RestField, rest, field.Name, "it is for maps");
        }

        if (syntax.RefersTo is { } path)
        {
            CheckReferenceForm(scope, field, path);
            _later.Add(() => CheckReference(scope, field, path));
        }

        if (field.Use is { IsList: true, Type: RecordModel element })
        {
            // The element may be the record being bound, so its fields are looked at when all are there.
            _later.Add(() =>
            {
                CheckFormMember(scope, field, element, syntax.KeyedBy, "keyed-by", isKey: true);
                CheckFormMember(scope, field, element, syntax.PrefixKey, "key", isKey: true);
                CheckFormMember(scope, field, element, syntax.PrefixValue, "value", isKey: false);
            });
        }
    }

    /// <summary>What a form makes of names and values must be there to take them; a name can only become a text.</summary>
    private static void CheckFormMember(SchemaScope scope, FieldModel field, RecordModel element, SyntaxText? name, string facet, bool isKey)
    {
        if (name is null)
        {
            return;
        }

        if (element.Fields.FirstOrDefault(f => f.Name == name.Value) is not { } member)
        {
            if (!element.MayHave(name.Value))
            {
                var hint = Spelling.DidYouMean(name.Value, element.Fields.Select(f => f.Name));
                scope.Report(FacetRules.ReadingForm, name, facet, field.Name, $"'{element.Name}' has no field '{name.Value}'{hint}");
            }

            return;
        }

        var isText = member.Use is { IsList: false, IsMap: false } && member.Use.Type switch
        {
            null => member.Use.BuiltIn.Kind() == JsonKind.String,
            ScalarModel scalar => scalar.IsBroken || scalar.BuiltIn.Kind() == JsonKind.String,
            EnumModel => true,
            var other => other.IsBroken,
        };
        if (isKey && !isText)
        {
            scope.Report(FacetRules.ReadingForm, name, facet, field.Name, $"'{name.Value}' is no text, and a member's name can be nothing else");
        }
    }

    private static void CheckReferenceForm(SchemaScope scope, FieldModel field, SyntaxText path)
    {
        if (path.Value.Split('.') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            scope.Report(FacetRules.RefersTo, path, field.Name, path.Value, "write the list and the member with a dot between, such as contributors.key");
        }
    }
}
