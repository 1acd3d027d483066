using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>What <c>+ - * / %</c> give for which types.</summary>
internal static class ArithmeticTypes
{
    /// <summary><see langword="null"/> where the operator does not take them.</summary>
    public static RuleType? Of(string symbol, RuleType left, RuleType right)
    {
        if (left.IsDyn || right.IsDyn)
        {
            return RuleType.Dyn;
        }

        switch (left.Kind, right.Kind)
        {
            case (RuleTypeKind.Int, RuleTypeKind.Int) or (RuleTypeKind.UInt, RuleTypeKind.UInt):
                return left.Kind == RuleTypeKind.Int ? RuleType.Int : RuleType.UInt;
            case (RuleTypeKind.Double, RuleTypeKind.Double):
                return symbol == "%" ? null : RuleType.Double;
            case (RuleTypeKind.Decimal, RuleTypeKind.Decimal or RuleTypeKind.Int) or (RuleTypeKind.Int, RuleTypeKind.Decimal):
                return RuleType.Decimal;
            case (RuleTypeKind.String, RuleTypeKind.String):
                return symbol == "+" ? RuleType.String : null;
            case (RuleTypeKind.Bytes, RuleTypeKind.Bytes):
                return symbol == "+" ? RuleType.Bytes : null;
            case (RuleTypeKind.List, RuleTypeKind.List):
                return symbol == "+" ? RuleType.ListOf(left.Element!.Kind == right.Element!.Kind ? left.Element : RuleType.Dyn) : null;
            case (RuleTypeKind.Duration, RuleTypeKind.Duration):
                return symbol is "+" or "-" ? RuleType.Duration : null;
            case (RuleTypeKind.Date, RuleTypeKind.Duration):
                return symbol is "+" or "-" && left.BuiltIn == BuiltIn.Timestamp ? RuleType.Timestamp : null;
            case (RuleTypeKind.Duration, RuleTypeKind.Date):
                return symbol == "+" && right.BuiltIn == BuiltIn.Timestamp ? RuleType.Timestamp : null;
            case (RuleTypeKind.Date, RuleTypeKind.Date):
                return symbol == "-" && left.BuiltIn == BuiltIn.Timestamp && right.BuiltIn == BuiltIn.Timestamp ? RuleType.Duration : null;
            default:
                return null;
        }
    }
}
