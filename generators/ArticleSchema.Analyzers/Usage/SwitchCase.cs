using Microsoft.CodeAnalysis;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>One thing that a switch has to take care of: a type, or a constant.</summary>
/// <param name="Name">As a message names it.</param>
/// <param name="Type">The branch's type.</param>
/// <param name="Constant">The value, where it is no branch.</param>
/// <param name="Expression">The pattern in C#, fully qualified.</param>
internal sealed record SwitchCase(string Name, ITypeSymbol? Type, object? Constant, string Expression)
{
    public bool IsCoveredBy(SwitchArm arm, Compilation compilation) => arm switch
    {
        { IsDefault: true } => false,
        { Pattern: { } pattern } => SwitchPattern.Of(pattern, this, compilation) == Share.All,
        _ => Constant is not null && Constant.Equals(arm.Constant),
    };
}
