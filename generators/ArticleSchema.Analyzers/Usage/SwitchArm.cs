using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>One arm of a switch.</summary>
/// <param name="Pattern">What it takes, if that hangs on the value alone; <see langword="null"/> with a guard, where nothing is sure.</param>
/// <param name="Constant">The one constant it takes, where that is no pattern.</param>
/// <param name="IsDefault">Whether it takes all that is left.</param>
/// <param name="Throws">Whether it does nothing but throw.</param>
internal sealed record SwitchArm(IPatternOperation? Pattern, object? Constant, bool IsDefault, bool Throws)
{
    public static SwitchArm Of(ISwitchExpressionArmOperation arm) => Of(arm.Guard is null ? arm.Pattern : null, IsThrow(arm.Value));

    public static SwitchArm Of(ICaseClauseOperation clause, IOperation? body) => clause switch
    {
        IDefaultCaseClauseOperation => new SwitchArm(null, null, true, IsThrow(body)),
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => new SwitchArm(null, constant, false, false),
        IPatternCaseClauseOperation { Guard: null, Pattern: var pattern } => Of(pattern, IsThrow(body)),
        _ => Of(null, false),
    };

    private static SwitchArm Of(IPatternOperation? pattern, bool throws) =>
        new(pattern, null, pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }, throws);

    private static bool IsThrow(IOperation? operation) => operation switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => IsThrow(conversion.Operand),
        IExpressionStatementOperation statement => IsThrow(statement.Operation),
        IBlockOperation { Operations: [var only, ..] } => IsThrow(only),
        _ => false,
    };
}
