using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary><c>==</c>: of whatever two values, and never unknown.</summary>
internal static class Equality
{
    public static RuleValue AreEqual(RuleValue left, RuleValue right)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return left.IsOpen ? left : right;
        }

        if (left.IsNumber && right.IsNumber)
        {
            return RuleValue.Of(Numbers.Compare(left, right) == 0);
        }

        if (left.Kind != right.Kind)
        {
            return RuleValue.False;
        }

        return left.Kind switch
        {
            RuleValueKind.Null or RuleValueKind.Parameters or RuleValueKind.Schema => RuleValue.True,
            RuleValueKind.Bool => RuleValue.Of(left.IsTrue == right.IsTrue),
            RuleValueKind.String => RuleValue.Of(AreEqualTexts(left, right)),
            RuleValueKind.Bytes => RuleValue.Of(left.Bytes.AsSpan().SequenceEqual(right.Bytes)),
            RuleValueKind.Date => RuleValue.Of(left.Date.IsSame(right.Date)),
            RuleValueKind.Duration => RuleValue.Of(left.Duration.Equals(right.Duration)),
            RuleValueKind.List or RuleValueKind.Map when !StackRoom.IsLeft => Failures.Cost,
            RuleValueKind.List => AreEqualLists(left.List, right.List),
            RuleValueKind.Map => AreEqualMaps(left.Map, right.Map),
            RuleValueKind.Record => RuleValue.Of(left.Record.TypeName == right.Record.TypeName && left.Record.ToKey() == right.Record.ToKey()),
            _ => RuleValue.Of(left.Type.Matches(right.Type)),
        };
    }

    private static bool AreEqualTexts(RuleValue left, RuleValue right) => string.Equals(
        left.Text, right.Text, left.IsCaseBlind || right.IsCaseBlind ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static RuleValue AreEqualLists(IReadOnlyList<RuleValue> left, IReadOnlyList<RuleValue> right)
    {
        if (left.Count != right.Count)
        {
            return RuleValue.False;
        }

        RuleValue result = RuleValue.True;
        for (int i = 0; i < left.Count && !result.IsFalse; i++)
        {
            RuleValue equal = AreEqual(left[i], right[i]);
            result = equal.IsTrue ? result : equal;
        }

        return result;
    }

    private static RuleValue AreEqualMaps(RuleMap left, RuleMap right)
    {
        if (left.Count != right.Count)
        {
            return RuleValue.False;
        }

        RuleValue result = RuleValue.True;
        for (int i = 0; i < left.Count && !result.IsFalse; i++)
        {
            int at = right.Find(left.KeyAt(i));
            RuleValue equal = at < 0 ? RuleValue.False : AreEqual(left.ValueAt(i), right.ValueAt(at));
            result = equal.IsTrue ? result : equal;
        }

        return result;
    }
}
