using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generator.Emit;

internal sealed partial class RuleCompiler
{
    private string? Macro(MacroExpression macro)
    {
        if (Range(macro.Range) is not { } range || (range.Where is not null && macro.Kind is not (MacroKind.All or MacroKind.Exists or MacroKind.Distinct)))
        {
            return null;
        }

        // A filter's variable and the macro's own are one element.
        var count = macro.Kind == MacroKind.Adjacent || macro.Kind == MacroKind.Distinct ? 2 : 1;
        var variable = range.Where is null ? Take(count) : range.Variable;
        if (range.Where is not null && count == 2)
        {
            // Behind the filter's own, which is the last that was taken.
            Take(1);
        }

        var result = macro.Kind switch
        {
            MacroKind.All => Loop("All", range, variable, Body(macro, variable)),
            MacroKind.Exists => Loop("Exists", range, variable, Body(macro, variable)),
            MacroKind.ExistsOne => Loop("ExistsOne", range, variable, Body(macro, variable)),
            MacroKind.Adjacent => Loop("Adjacent", range, variable, Body(macro, variable)),
            MacroKind.Distinct when Same(macro, variable) is { } same => Loop("Distinct", range, variable, same),
            _ => null,
        };
        Give(range.Where is null ? count : count - 1);

        return result;
    }

    private static string Loop(string name, ElementRange range, int variable, string body)
    {
        var where = range.Where is null ? "" : $", static rules => {range.Where}";
        return $"rules.{name}({range.Place}, {CSharp.Number(variable)}, static rules => {body}{where})";
    }

    private string Body(MacroExpression macro, int variable)
    {
        for (var i = 0; i < macro.Variables.Count; i++)
        {
            _variables.Push((macro.Variables[i].Text, variable + i));
        }

        var body = Condition(macro.Body);
        for (var i = 0; i < macro.Variables.Count; i++)
        {
            _variables.Pop();
        }

        return body;
    }

    /// <summary>Whether what <c>distinct</c> takes of two elements is equal.</summary>
    private string? Same(MacroExpression macro, int variable)
    {
        if (!AreAlike(TypeOf(macro.Body), TypeOf(macro.Body)))
        {
            return null;
        }

        _variables.Push((macro.Variables[0].Text, variable));
        var first = Value(macro.Body);
        _variables.Pop();
        _variables.Push((macro.Variables[0].Text, variable + 1));
        var second = Value(macro.Body);
        _variables.Pop();
        return first is null || second is null || Fold(macro.Body) is not null ? null : $"{first} == {second}";
    }

    /// <summary>A list or map of the document, filtered or not.</summary>
    private ElementRange? Range(Expression expression)
    {
        if (expression is MacroExpression { Kind: MacroKind.Filter } filter)
        {
            if (Range(filter.Range) is not { Where: null } all)
            {
                return null;
            }

            // Kept as long as the rule is compiled: what stands around it uses the same variable.
            var variable = Take(1);
            return new ElementRange(all.Place, variable, Body(filter, variable));
        }

        return TypeOf(expression).Kind is RuleTypeKind.List or RuleTypeKind.Map && Place(expression) is { } place ? new ElementRange(place, 0, null) : null;
    }

    private sealed record ElementRange(string Place, int Variable, string? Where);
}
