using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private void BindRecord(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        record.IsMixin = syntax.IsMixin;
        record.Includes = ResolveIncludes(scope, record, syntax);
        record.IsOpen = syntax.IsOpen ?? true;
        record.IsPartial |= syntax.HasErrors && syntax.Fields.Count == 0;
        record.Fields = BindFields(scope, record, syntax);
        record.Rest = record.Fields.FirstOrDefault(f => f.IsRest);
        if (record.Fields.Where(f => f.IsRest).Skip(1).FirstOrDefault() is { } second)
        {
            var at = syntax.Fields.FirstOrDefault(f => f.Name.Value == second.Name);
            scope.Report(FacetRules.RestField, at?.Rest?.Span ?? syntax.Name.Span, second.Name, $"'{record.Rest!.Name}' takes the rest already");
        }

        record.Document = BindDocument(scope, record, syntax);
        // What two includes have from one and the same third holds once.
        record.Groups = [.. Once(record.Includes.SelectMany(i => i.Groups).Select(g => Own(record, g)), static g => g.Kind + Names(g.Fields)), .. BindGroups(scope, record, syntax)];
        record.Requires =
        [
            .. Once(record.Includes.SelectMany(i => i.Requires).Select(r => Own(record, r)), static r => r.Field.Name + ":" + Names(r.Required)),
            .. BindRequires(scope, record, syntax),
        ];
        CheckGroupsAgainstRequires(scope, record, syntax);
        record.Shorthand = BindShorthand(scope, record, syntax);
        record.Rules = [.. record.Includes.SelectMany(i => i.Rules).Distinct(), .. BindRules(scope, syntax.Rules)];
        if (syntax.Fields.Count == 0 && syntax.Includes.Count == 0 && !record.IsMixin && !syntax.HasErrors)
        {
            scope.Report(NameRules.EmptyType, syntax.Name, record.Name, "fields");
        }
    }

    private static IEnumerable<T> Once<T>(IEnumerable<T> items, Func<T, string> key)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return items.Where(i => known.Add(key(i)));
    }

    private static string Names(IReadOnlyList<FieldModel> fields) => string.Join(",", fields.Select(static f => f.Name));

    private static DocumentModel? BindDocument(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        if (syntax.Document is not { } document)
        {
            return null;
        }

        if (record.IsMixin)
        {
            scope.Report(FacetRules.Document, document.Span, record.Name, "it is a mixin, which never stands alone");
            return null;
        }

        var tag = document.Tag?.Value ?? "$schema";
        if (tag == "none" && document.Tag is { Node.IsPlain: true })
        {
            return new DocumentModel(null, null);
        }

        if (record.Fields.FirstOrDefault(f => f.JsonName == tag) is { } field)
        {
            scope.Report(FacetRules.Document, document.Tag?.Span ?? document.Span, record.Name, $"its field '{field.Name}' has the tag's name '{tag}'");
        }

        return new DocumentModel(tag, document.Value?.Value ?? record.Schema.Id + "/" + record.Schema.Version) { IsVersioned = document.Value is null };
    }

    private static GroupModel Own(RecordModel record, GroupModel group) =>
        group with { Fields = [.. group.Fields.Select(f => record.Fields.FirstOrDefault(o => o.Name == f.Name) ?? f)] };

    private static RequiresModel Own(RecordModel record, RequiresModel requires) => new(
        record.Fields.FirstOrDefault(o => o.Name == requires.Field.Name) ?? requires.Field,
        [.. requires.Required.Select(f => record.Fields.FirstOrDefault(o => o.Name == f.Name) ?? f)]);

    private static List<GroupModel> BindGroups(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var groups = new List<GroupModel>();
        foreach (var group in syntax.Groups)
        {
            var fields = new List<FieldModel>();
            foreach (var name in group.Fields)
            {
                if (FindField(scope, record, name) is not { } field)
                {
                    continue;
                }

                if (field.Use.IsRequired && group.Kind != GroupKind.AtLeastOne)
                {
                    scope.Report(FacetRules.GroupField, name, name.Value, GroupName(group.Kind));
                }

                fields.Add(field);
            }

            if (group.Fields.Count < 2)
            {
                scope.Report(FacetRules.GroupSize, group.Span, GroupName(group.Kind));
            }

            groups.Add(new GroupModel(group.Kind, fields));
        }

        return groups;
    }

    /// <summary>A field that asks for another which a group forbids beside it, or beside one that must be there.</summary>
    private static void CheckGroupsAgainstRequires(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        foreach (var requires in syntax.Requires)
        {
            foreach (var needed in requires.Required)
            {
                var group = record.Groups.FirstOrDefault(g => g.Kind != GroupKind.AtLeastOne
                    && g.Fields.Any(f => f.Name == requires.Field.Value) && g.Fields.Any(f => f.Name == needed.Value));
                if (group is not null)
                {
                    scope.Report(FacetRules.NeverSet, needed, requires.Field.Value, $"it requires '{needed.Value}', which '{GroupName(group.Kind)}' forbids beside it");
                }
            }
        }
    }

    private static string GroupName(GroupKind kind) => kind switch
    {
        GroupKind.ExactlyOne => "exactly-one",
        GroupKind.AtMostOne => "at-most-one",
        _ => "at-least-one",
    };

    private static List<RequiresModel> BindRequires(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var result = new List<RequiresModel>();
        foreach (var requires in syntax.Requires)
        {
            var field = FindField(scope, record, requires.Field);
            var required = requires.Required.Select(r => FindField(scope, record, r)).OfType<FieldModel>().ToList();
            if (field is not null)
            {
                result.Add(new RequiresModel(field, required));
            }
        }

        return result;
    }

    private static FieldModel? BindShorthand(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        if (syntax.Shorthand is not { } name)
        {
            return null;
        }

        if (FindField(scope, record, name) is not { } field)
        {
            return null;
        }

        var other = record.Fields.FirstOrDefault(f => f != field && f.IsRequired);
        if (other is not null)
        {
            scope.Report(FacetRules.Shorthand, name, name.Value, record.Name, $"'{other.Name}' is required too, and a bare value cannot give it");
        }
        else if (field.Use.Multiplicity is not (Multiplicity.One or Multiplicity.Optional) || field.Use.Type is RecordModel or ListModel)
        {
            scope.Report(FacetRules.Shorthand, name, name.Value, record.Name, "its values are no bare ones");
        }

        return field;
    }

    private static FieldModel? FindField(SchemaScope scope, RecordModel record, SyntaxText name)
    {
        var field = record.Fields.FirstOrDefault(f => f.Name == name.Value);
        if (field is null && !record.MayHave(name.Value))
        {
            scope.Report(NameRules.UnknownField, name, record.Name, name.Value, Spelling.DidYouMean(name.Value, record.Fields.Select(f => f.Name)));
        }

        return field;
    }

    private static List<RuleModel> BindRules(SchemaScope scope, IReadOnlyList<RuleSyntax> rules)
    {
        return
        [
            .. rules.Where(r => r.Check is not null).Select(r => new RuleModel(r.Key.Value, r.Check!.Value)
            {
                When = r.When?.Value,
                Message = r.Message?.Value,
                Severity = r.Severity?.Value switch { "warning" => RuleSeverity.Warning, "info" => RuleSeverity.Info, _ => RuleSeverity.Error },
                At = r.At?.Value,
                Code = r.Code?.Value ?? r.Key.Value,
                ReportUnknown = r.ReportUnknown,
                Description = r.Description?.Value,
                Term = r.Term?.Value,
                Parameters = ParametersOf(scope, r),
            }),
        ];
    }
}
