using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>Reads the description of a document type out of its table.</summary>
internal static class SchemaDescription
{
    internal static SchemaInfo.Content Describe(TypeTable table)
    {
        if (TableModels.Find(table) is not RecordModel record)
        {
            return new("", "", "", []);
        }

        SchemaFieldInfo[] fields =
        [
            .. record.Fields.Select(static field =>
                new SchemaFieldInfo(field.CSharpName, field.JsonName, field.Use.ToString(), field.IsRequired, field.Description)),
        ];
        return new(record.Schema.Id, record.Schema.Version, record.Document?.SchemaDigest ?? "", fields);
    }
}
