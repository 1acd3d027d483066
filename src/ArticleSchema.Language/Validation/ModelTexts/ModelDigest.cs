using System.Runtime.CompilerServices;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>
/// Names a resolved model by its content. Formatting, descriptions, notes, terms, labels, examples, C# names, the schema's version and
/// the order of types, fields, tokens, tagged branches, groups and rules do not change it; everything else that is said of documents
/// does, in imported types too.
/// </summary>
internal static class ModelDigest
{
    private static readonly ConditionalWeakTable<SchemaModel, string> s_digests = new();

    /// <summary>The digest of a schema that no longer changes, computed once.</summary>
    public static string Of(SchemaModel schema) => s_digests.GetValue(schema, Compute);

    public static string Compute(SchemaModel schema) => Compute(schema.Types);

    /// <summary>The digest of a type and all it names: for telling two models of one type apart, and in no release.</summary>
    public static string Compute(TypeModel type) => Compute([type]);

    private static string Compute(IReadOnlyList<TypeModel> roots)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<TypeModel>(roots);
        while (open.Count > 0)
        {
            TypeModel type = open.Dequeue();
            if (!texts.ContainsKey(type.Key))
            {
                (string text, IReadOnlyList<TypeModel> uses) = ModelTextWriter.Write(type, ModelTextForm.Digest);
                texts.Add(type.Key, text);
                foreach (TypeModel use in uses)
                {
                    open.Enqueue(use);
                }
            }
        }

        return TextDigest.Of(string.Join("\n", texts.Keys.OrderBy(static key => key, StringComparer.Ordinal).Select(key => texts[key])));
    }
}
