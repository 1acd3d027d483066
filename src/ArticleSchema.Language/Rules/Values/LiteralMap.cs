namespace ArticleSchema.Language.Rules;

/// <summary>A map that an expression writes out.</summary>
internal sealed class LiteralMap(IReadOnlyList<KeyValuePair<RuleValue, RuleValue>> entries) : RuleMap
{
    public override int Count => entries.Count;

    public override RuleValue KeyAt(int index) => entries[index].Key;

    public override RuleValue ValueAt(int index) => entries[index].Value;
}
