using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Rules;

/// <summary><c>&lt; &lt;= &gt; &gt;=</c>.</summary>
internal static class Ordering
{
    public static RuleValue Compare(string symbol, RuleValue left, RuleValue right)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return left.IsOpen ? left : right;
        }

        if (left.Kind == RuleValueKind.Date && right.Kind == RuleValueKind.Date)
        {
            return RuleValue.Of(CompareDates(symbol, left.Date.Span, right.Date.Span));
        }

        int? order;
        switch (left.Kind)
        {
            case var _ when left.IsNumber && right.IsNumber:
                order = Numbers.Compare(left, right);
                return order is null ? RuleValue.False : Decide(symbol, order.Value);
            case RuleValueKind.Duration when right.Kind == RuleValueKind.Duration:
                order = DurationValue.Compare(left.Duration, right.Duration);
                return order is null ? RuleValue.Unknown : Decide(symbol, order.Value);
            case RuleValueKind.String when right.Kind == RuleValueKind.String:
                return Decide(symbol, CompareTexts(left, right));
            case RuleValueKind.Bool when right.Kind == RuleValueKind.Bool:
                return Decide(symbol, left.IsTrue.CompareTo(right.IsTrue));
            case RuleValueKind.Bytes when right.Kind == RuleValueKind.Bytes:
                return Decide(symbol, left.Bytes.AsSpan().SequenceCompareTo(right.Bytes));
            default:
                return Failures.NoOverload(symbol, left, right);
        }
    }

    /// <summary>By code points: UTF-16 puts the characters it writes in pairs before some that it writes in one.</summary>
    public static int CompareCodePoints(string left, string right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return char.IsSurrogate(left[i]) == char.IsSurrogate(right[i]) ? left[i].CompareTo(right[i]) : char.IsSurrogate(left[i]) ? 1 : -1;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int CompareTexts(RuleValue left, RuleValue right) => left.IsCaseBlind || right.IsCaseBlind
        ? CompareCodePoints(left.Text.ToLowerInvariant(), right.Text.ToLowerInvariant())
        : CompareCodePoints(left.Text, right.Text);

    private static RuleValue Decide(string symbol, int order) => RuleValue.Of(symbol switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        _ => order >= 0,
    });

    private static bool? CompareDates(string symbol, DateSpan left, DateSpan right) => symbol switch
    {
        "<" => DateSpan.IsBefore(left, right),
        "<=" => DateSpan.IsBeforeOrSame(left, right),
        ">" => DateSpan.IsAfter(left, right),
        _ => DateSpan.IsAfterOrSame(left, right),
    };
}
