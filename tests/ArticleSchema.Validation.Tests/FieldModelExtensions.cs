namespace ArticleSchema.Validation.Tests;

internal static class FieldModelExtensions
{
    public static FieldModel With(this FieldModel field, FacetSet facets)
    {
        field.Facets = facets;
        return field;
    }

    public static FieldModel With(this FieldModel field, ReadingForms forms)
    {
        field.Forms = forms;
        return field;
    }

    public static FieldModel Const(this FieldModel field, string json)
    {
        field.ConstJson = json;
        return field;
    }

    public static FieldModel Default(this FieldModel field, string json)
    {
        field.DefaultJson = json;
        return field;
    }

    public static FieldModel RefersTo(this FieldModel field, string path)
    {
        field.RefersTo = path.Split('.');
        return field;
    }

    public static FieldModel AlsoRead(this FieldModel field, params string[] names)
    {
        field.AlsoRead = names;
        return field;
    }

    public static FieldModel AlsoWrite(this FieldModel field, string name)
    {
        field.AlsoWrite = name;
        return field;
    }

    public static FieldModel Deprecated(this FieldModel field, string? use)
    {
        field.Deprecated = new DeprecationModel("1.1", use, null, null);
        return field;
    }

    public static FieldModel Rest(this FieldModel field)
    {
        field.IsRest = true;
        return field;
    }

    public static RecordModel Closed(this RecordModel record)
    {
        record.IsOpen = false;
        return record;
    }

    public static RecordModel Shorthand(this RecordModel record, string field)
    {
        record.Shorthand = record.Fields.Single(candidate => candidate.Name == field);
        return record;
    }

    public static RecordModel WithRest(this RecordModel record)
    {
        record.Rest = record.Fields.Single(candidate => candidate.IsRest);
        return record;
    }

    public static RecordModel Group(this RecordModel record, GroupKind kind, params string[] fields)
    {
        record.Groups = [.. record.Groups, new GroupModel(kind, [.. fields.Select(record.Find)])];
        return record;
    }

    public static RecordModel Requires(this RecordModel record, string field, params string[] required)
    {
        record.Requires = [.. record.Requires, new RequiresModel(record.Find(field), [.. required.Select(record.Find)])];
        return record;
    }

    public static RecordModel Document(this RecordModel record, string? tag = "$schema", string? value = null)
    {
        record.Document = new DocumentModel(tag, value) { IsVersioned = value is null };
        return record;
    }

    private static FieldModel Find(this RecordModel record, string name) => record.Fields.Single(field => field.Name == name);
}
