using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>What one arm of a switch takes.</summary>
/// <param name="Types">The types all of whose values it takes.</param>
/// <param name="Constants">The constants it takes.</param>
/// <param name="IsDefault">Whether it takes all that is left.</param>
/// <param name="Throws">Whether it does nothing but throw.</param>
internal sealed record SwitchArm(IReadOnlyList<ITypeSymbol> Types, IReadOnlyList<object?> Constants, bool IsDefault, bool Throws)
{
    public static SwitchArm Of(ISwitchExpressionArmOperation arm) => Of(arm.Guard is null ? arm.Pattern : null, IsThrow(arm.Value));

    public static SwitchArm Of(ICaseClauseOperation clause, IOperation? body) => clause switch
    {
        IDefaultCaseClauseOperation => new SwitchArm([], [], true, IsThrow(body)),
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => new SwitchArm([], [constant], false, false),
        IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } => Of(pattern, IsThrow(body)),
        _ => Of(null, false),
    };

    private static SwitchArm Of(IPatternOperation? pattern, bool throws)
    {
        var types = new List<ITypeSymbol>();
        var constants = new List<object?>();
        bool isDefault = pattern is not null && Take(pattern, types, constants);
        return new SwitchArm(types, constants, isDefault, throws);
    }

    /// <summary>Notes what a pattern takes; true if that is everything.</summary>
    private static bool Take(IPatternOperation pattern, List<ITypeSymbol> types, List<object?> constants)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return true;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                bool isLeft = Take(either.LeftPattern, types, constants);
                return Take(either.RightPattern, types, constants) || isLeft;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                constants.Add(constant);
                return false;
            case ITypePatternOperation type:
                types.Add(type.MatchedType);
                return false;
            case IDeclarationPatternOperation { MatchedType: { } matched }:
                types.Add(matched);
                return false;
            case IRecursivePatternOperation { DeconstructionSubpatterns: [], PropertySubpatterns: [] } recursive:
                types.Add(recursive.MatchedType);
                return false;
            default:
                return false;
        }
    }

    private static bool IsThrow(IOperation? operation) => operation switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => IsThrow(conversion.Operand),
        IExpressionStatementOperation statement => IsThrow(statement.Operation),
        IBlockOperation { Operations: [var only, ..] } => IsThrow(only),
        _ => false,
    };
}
