using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Values as messages show them.</summary>
internal static class DisplayText
{
    private const int ShownItems = 8;
    private const int ShownDepth = 3;

    public static string Of(RuleValue value) => Of(value, ShownDepth);

    private static string Of(RuleValue value, int depth) => depth == 0 ? "…" : MessageTable.Shorten(Whole(value, depth - 1));

    private static string Whole(RuleValue value, int depth)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Unknown:
                return "unknown";
            case RuleValueKind.Error:
                return "?";
            case RuleValueKind.Null:
                return "null";
            case RuleValueKind.List:
                return Join(value.List.Count, i => Of(value.List[i], depth));
            case RuleValueKind.Map:
                return Join(value.Map.Count, i => Of(value.Map.KeyAt(i), depth));
            case RuleValueKind.Record:
                return value.Record.TypeName;
            case RuleValueKind.Type:
                return value.Type.Name;
            default:
                RuleValue text = Conversions.ToText(value);
                return text.IsError ? "?" : text.Text;
        }
    }

    private static string Join(int count, Func<int, string> show) =>
        string.Join(", ", Enumerable.Range(0, Math.Min(count, ShownItems)).Select(show)) + (count > ShownItems ? ", …" : "");
}
