using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>What rules read of the schema that their record stands in.</summary>
internal static class SchemaMembers
{
    public static IReadOnlyList<string> Names { get; } = ["id", "version", "digest"];

    public static RuleValue Select(RecordModel record, string member) => member switch
    {
        "id" => RuleValue.Of(record.Schema.Id),
        "version" => RuleValue.Of(record.Schema.Version),

        // Only a document's model carries its schema's digest wherever the model goes.
        "digest" when record.Document is { } document => RuleValue.Of(document.SchemaDigest ?? ModelDigest.Of(record.Schema)),
        "digest" => RuleValue.Unknown,
        _ => Failures.NoMember(member),
    };
}
