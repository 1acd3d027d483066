using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>How much a pattern takes of what a switch has to take care of.</summary>
internal static class SwitchPattern
{
    public static Share Of(IPatternOperation pattern, SwitchCase @case, Compilation compilation)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return Share.All;
            case INegatedPatternOperation not:
                return (Share)(Share.All - Of(not.Pattern, @case, compilation));
            case IBinaryPatternOperation two:
                Share left = Of(two.LeftPattern, @case, compilation);
                Share right = Of(two.RightPattern, @case, compilation);
                return two.OperatorKind == BinaryOperatorKind.Or ? Most(left, right) : Least(left, right);
            case IConstantPatternOperation constant:
                return OfConstant(constant.Value.ConstantValue, @case);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: int bound } } relation when @case.Constant is int token:
                return IsMet(relation.OperatorKind, token.CompareTo(bound)) ? Share.All : Share.None;
            case ITypePatternOperation type:
                return OfType(type.MatchedType, @case, compilation);
            case IDeclarationPatternOperation { MatchedType: { } matched }:
                return OfType(matched, @case, compilation);
            case IRecursivePatternOperation recursive:
                Share typed = OfType(recursive.MatchedType, @case, compilation);
                bool isWhole = recursive.DeconstructionSubpatterns.IsEmpty && recursive.PropertySubpatterns.All(p => TakesMember(p, compilation));
                return isWhole ? typed : Least(typed, Share.Some);
            default:
                return Share.Some;
        }
    }

    // Branches are structs and sealed records: what does not convert to the type is never one of it.
    private static Share OfType(ITypeSymbol type, SwitchCase @case, Compilation compilation) =>
        @case.Type is null || ((CSharpCompilation)compilation).ClassifyConversion(@case.Type, type) is { IsIdentity: true } or { IsImplicit: true, IsUserDefined: false }
            ? Share.All
            : Share.None;

    private static Share OfConstant(Optional<object?> constant, SwitchCase @case)
    {
        if (@case.Type is null)
        {
            return constant.HasValue && Equals(constant.Value, @case.Constant) ? Share.All : Share.None;
        }

        return constant is { HasValue: true, Value: null } ? Share.None : Share.Some;
    }

    private static bool IsMet(BinaryOperatorKind relation, int order) => relation switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
        _ => false,
    };

    private static bool TakesMember(IPropertySubpatternOperation member, Compilation compilation)
    {
        ITypeSymbol type = member.Pattern.InputType;
        bool canBeNull = type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            || (!type.IsValueType && member.Member is not IPropertyReferenceOperation { Property.NullableAnnotation: NullableAnnotation.NotAnnotated });
        return TakesAll(member.Pattern, new SwitchCase(type.Name, type, null, ""), canBeNull, compilation);
    }

    private static bool TakesAll(IPatternOperation pattern, SwitchCase all, bool canBeNull, Compilation compilation) => pattern switch
    {
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            TakesAll(either.LeftPattern, all, canBeNull, compilation) || TakesAll(either.RightPattern, all, canBeNull, compilation),
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => true,
        _ => !canBeNull && Of(pattern, all, compilation) == Share.All,
    };

    private static Share Most(Share left, Share right) => left > right ? left : right;

    private static Share Least(Share left, Share right) => left < right ? left : right;
}
