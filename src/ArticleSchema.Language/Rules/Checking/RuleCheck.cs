using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>Checks a whole rule: its condition, what it presumes, and its message.</summary>
internal sealed class RuleCheck
{
    private readonly RuleModel _rule;
    private readonly List<(RulePart Part, RuleError Error)> _found = [];

    private RuleCheck(RuleModel rule) => _rule = rule;

    /// <param name="rule">The rule.</param>
    /// <param name="settings">One for each document type that reaches the rule's; one without a root where none does.</param>
    public static IReadOnlyList<(RulePart Part, RuleError Error)> Run(RuleModel rule, IReadOnlyList<CheckSetting> settings)
    {
        var check = new RuleCheck(rule);
        Expression? when = rule.When is null ? null : check.Parse(RulePart.When, rule.When);
        Expression? condition = check.Parse(RulePart.Check, rule.Check);
        var messageErrors = new List<RuleError>();
        List<MessagePart> message = rule.Message is null ? [] : MessageTemplate.Parse(rule.Message, messageErrors);
        check.Add(RulePart.Message, messageErrors);
        if (settings.All(static s => s.Root is null))
        {
            check.RefuseRoot(RulePart.When, when, 0);
            check.RefuseRoot(RulePart.Check, condition, 0);
            message.ForEach(part => check.RefuseRoot(RulePart.Message, part.Value, part.Offset));
        }

        // What no parser understood is not judged further: a broken 'when' would guard nothing.
        if (condition is not null && (when is not null || rule.When is null))
        {
            foreach (CheckSetting setting in settings)
            {
                check.CheckAgainst(setting, when, condition, message);
            }
        }

        return check._found;
    }

    private Expression? Parse(RulePart part, string text)
    {
        Expression? expression = ExpressionParser.Parse(text, out RuleError? error);
        if (error is not null)
        {
            _found.Add((part, error));
        }

        return expression;
    }

    private void RefuseRoot(RulePart part, Expression? expression, int offset)
    {
        if (expression is not null && ExpressionWalk.Parts(expression).OfType<NameExpression>().FirstOrDefault(static n => n.Name == "root") is { } root)
        {
            var span = new ExpressionSpan(root.Span.Start + offset, root.Span.Length);
            _found.Add((part, new RuleError(RuleErrorKind.Root, span, "'root' is the document, and no document holds this type")));
        }
    }

    private void CheckAgainst(CheckSetting setting, Expression? when, Expression condition, List<MessagePart> message)
    {
        Facts facts = Facts.None;
        Checked? presumed = null;
        if (when is not null)
        {
            var errors = new List<RuleError>();
            presumed = RuleChecker.CheckCondition(when, setting, facts, errors);
            Add(RulePart.When, errors);
            facts = presumed.WhenTrue;
        }

        var found = new List<RuleError>();
        Checked result = RuleChecker.CheckCondition(condition, setting, facts, found);
        Add(RulePart.Check, found);
        // A message is written where the check is false: what that says is known in it.
        CheckMessage(setting, message, result.WhenFalse.IsImpossible ? facts : result.WhenFalse);
        if (_found.Count == 0)
        {
            Decide(when, presumed, condition, result);
        }
    }

    private void CheckMessage(CheckSetting setting, List<MessagePart> message, Facts facts)
    {
        foreach (MessagePart part in message)
        {
            if (part.Value is null)
            {
                continue;
            }

            var errors = new List<RuleError>();
            RuleChecker.CheckValue(part.Value, setting, facts, errors);
            Add(RulePart.Message, errors.Select(e => e with { Span = new ExpressionSpan(e.Span.Start + part.Offset, e.Span.Length) }));
        }
    }

    private void Decide(Expression? when, Checked? presumed, Expression condition, Checked result)
    {
        if (presumed is { WhenTrue.IsImpossible: true })
        {
            Warn(RulePart.When, RuleErrorKind.NeverFires, when!, $"Rule '{_rule.Key}' never fires: its 'when' is never true");
        }
        else if (result.WhenFalse.IsImpossible)
        {
            Warn(RulePart.Check, RuleErrorKind.NeverFires, condition, $"Rule '{_rule.Key}' never fires: its 'check' is always true");
        }
        else if (result.WhenTrue.IsImpossible && (presumed is null || presumed.WhenFalse.IsImpossible))
        {
            Warn(RulePart.Check, RuleErrorKind.AlwaysFires, condition, $"Rule '{_rule.Key}' always fires: its 'check' is never true");
        }
    }

    private void Warn(RulePart part, RuleErrorKind kind, Expression at, string message) =>
        _found.Add((part, new RuleError(kind, at.Span, message)));

    private void Add(RulePart part, IEnumerable<RuleError> errors)
    {
        foreach (RuleError error in errors)
        {
            if (!_found.Contains((part, error)))
            {
                _found.Add((part, error));
            }
        }
    }
}
