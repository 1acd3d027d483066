using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Values as messages show them.</summary>
internal static class DisplayText
{
    private const int ShownItems = 8;

    public static string Of(RuleValue value) => MessageTable.Shorten(Whole(value));

    private static string Whole(RuleValue value)
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
                string items = string.Join(", ", value.List.Take(ShownItems).Select(Of));
                return value.List.Count > ShownItems ? items + ", …" : items;
            case RuleValueKind.Record:
                return value.Record.TypeName;
            case RuleValueKind.Type:
                return value.Type.Name;
            case RuleValueKind.Map:
                IEnumerable<string> keys = Enumerable.Range(0, Math.Min(value.Map.Count, ShownItems)).Select(i => Of(value.Map.KeyAt(i)));
                return string.Join(", ", keys) + (value.Map.Count > ShownItems ? ", …" : "");
            default:
                RuleValue text = Conversions.ToText(value);
                return text.IsError ? "?" : text.Text;
        }
    }
}
