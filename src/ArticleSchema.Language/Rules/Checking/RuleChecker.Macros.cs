namespace ArticleSchema.Language.Rules;

internal sealed partial class RuleChecker
{
    private Checked Macro(MacroExpression macro, Facts facts, VariableScope? scope)
    {
        Checked range = Check(macro.Range, facts, scope);
        RuleType? element = range.Type.Kind switch
        {
            RuleTypeKind.List => range.Type.Element,
            RuleTypeKind.Map when macro.Kind is not (MacroKind.Adjacent or MacroKind.Distinct) => range.Type.Key,
            RuleTypeKind.Dyn => RuleType.Dyn,
            _ => null,
        };
        if (element is null)
        {
            Report(RuleErrorKind.Type, macro.Range.Span, $"'{macro.Kind.ToString().ToLowerInvariant()}' goes through a list, not through {range.Type}");
            element = RuleType.Dyn;
        }

        VariableScope? inner = scope;
        foreach (Token variable in macro.Variables)
        {
            inner = new VariableScope(inner, variable.Text, element, variable.Text + "#" + (++_variables).ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Facts within = facts;
        if (macro.Condition is { } condition)
        {
            Checked holds = Check(condition, facts, inner);
            ExpectBool(condition, holds.Type, "The condition of 'map'");
            within = holds.WhenTrue;
        }

        Checked body = Check(macro.Body, within, inner);
        if (macro.Kind is not (MacroKind.Map or MacroKind.Distinct))
        {
            ExpectBool(macro.Body, body.Type, $"The condition of '{MacroName(macro.Kind)}'");
        }

        return Result(macro, range, body, facts);
    }

    private static string MacroName(MacroKind kind) => kind == MacroKind.ExistsOne ? "exists_one" : kind.ToString().ToLowerInvariant();

    private static Checked Result(MacroExpression macro, Checked range, Checked body, Facts facts)
    {
        switch (macro.Kind)
        {
            case MacroKind.All or MacroKind.Adjacent when body.WhenFalse.IsImpossible && !facts.IsImpossible:
                return Decided(facts, isTrue: true);
            case MacroKind.Exists or MacroKind.ExistsOne when body.WhenTrue.IsImpossible && !facts.IsImpossible:
                return Decided(facts, isTrue: false);
            case MacroKind.Filter:
                return new Checked(range.Type.Kind == RuleTypeKind.Map ? RuleType.ListOf(range.Type.Key!) : range.Type, facts) { Bounds = (0, range.Bounds.Max) };
            case MacroKind.Map:
                return new Checked(RuleType.ListOf(body.Type), facts);
            default:
                return new Checked(RuleType.Bool, facts);
        }
    }
}
