using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>
    /// The path of <c>refers-to</c>: some record, of whatever schema, must declare the list that it begins with, and its elements the member.
    /// </summary>
    private void CheckReference(SchemaScope scope, FieldModel field, SyntaxText path)
    {
        if (field.RefersTo is not [var list, var member])
        {
            return;
        }

        var bottom = BottomOf(field.Use);
        if (bottom is not BuiltIn.None and not BuiltIn.Integer && bottom.Kind() != JsonKind.String)
        {
            scope.Report(FacetRules.RefersTo, path, field.Name, path.Value, "only strings and integers refer to something");
            return;
        }

        var records = _scopes.SelectMany(s => s.Model.Types).OfType<RecordModel>().ToList();
        var targets = records.SelectMany(r => r.Fields).Where(f => f.Name == list).ToList();
        if (targets.Any(t => t.Use.Type is { IsBroken: true } || ElementFields(t.Use).Any(f => f.Name == member)))
        {
            return;
        }

        if (ContentOf(records, list) is { } content && !records.Any(r => r.Fields.Any(f => f.Name == list) && Holds(r, field)))
        {
            if (content.Fields.All(f => f.Name != member))
            {
                scope.Report(FacetRules.RefersTo, path, field.Name, path.Value, $"'{content.Name}' has no field '{member}'{Spelling.DidYouMean(member, content.Fields.Select(static f => f.Name))}");
            }

            return;
        }

        if (targets.Count == 0)
        {
            var known = records.SelectMany(r => r.Fields).Where(f => f.Use.IsList && f.Use.Type is RecordModel or UnionModel).Select(f => f.Name).Distinct();
            scope.Report(FacetRules.RefersTo, path, field.Name, path.Value, $"no record has a field '{list}'{Spelling.DidYouMean(list, known)}");
            return;
        }

        var members = targets.SelectMany(t => ElementFields(t.Use)).Select(f => f.Name).Distinct();
        scope.Report(FacetRules.RefersTo, path, field.Name, path.Value, $"the elements of '{list}' have no field '{member}'{Spelling.DidYouMean(member, members)}");
    }

    /// <summary>The documents that a project may keep as content under this name; only builds that have them look them up.</summary>
    private static RecordModel? ContentOf(IEnumerable<RecordModel> records, string collection) => records.FirstOrDefault(r => r.Document is not null && SchemaNames.CollectionName(r.Name) == collection);

    /// <summary>Whether a value of the record may have the field in it, however deep: a list of that name elsewhere is none that the field could mean.</summary>
    private static bool Holds(RecordModel record, FieldModel field) => TypeUses.Reachable(record).OfType<RecordModel>().Any(r => r.Fields.Contains(field));

    private static IEnumerable<FieldModel> ElementFields(TypeUse use) => use.Type switch
    {
        RecordModel record => record.Fields,
        UnionModel union => union.Branches.Select(b => b.Use.Type).OfType<RecordModel>().SelectMany(r => r.Fields),
        ListModel list => ElementFields(list.Use),
        _ => [],
    };
}
