using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>A map of a document.</summary>
internal sealed class DocumentMap(RuleContext context, ValueCheck key, ValueCheck value, List<DataNode> names) : RuleMap
{
    public override int Count => names.Count;

    public override RuleValue KeyAt(int index) => DocumentValues.Of(context, key, names[index]);

    public override RuleValue ValueAt(int index) => DocumentValues.Of(context, value, names[index].Value);
}
