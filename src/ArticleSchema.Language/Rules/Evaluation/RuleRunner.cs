using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Runs the rules of documents and reports what they find. Keeps nothing of a document, so that all may share one.</summary>
internal sealed class RuleRunner : IRuleRunner
{
    /// <summary>Steps one rule may take over one value, and all rules over one document.</summary>
    private const int RuleBudget = 2_000_000;
    private const long DocumentBudget = 20_000_000;

    private readonly RuleEnvironment _environment;

    public RuleRunner(RuleEnvironment environment) => _environment = environment;

    public void Run(RuleSite site)
    {
        bool isDeferred = false;
        foreach (CompiledRule rule in CompiledRule.Of(site.Rules))
        {
            isDeferred |= rule.ReadsRoot;
            if (!rule.ReadsRoot)
            {
                RunRule(site, rule);
            }
        }

        if (isDeferred)
        {
            site.Defer();
        }
    }

    public void RunAtEnd(RuleSite site)
    {
        // Without a document around it, a value has no root to speak of.
        if (site.Records.Count == 0 || site.Records[0].Record.Model.Document is null || site.Records[0].Source.Node.Index != 0)
        {
            return;
        }

        foreach (CompiledRule rule in CompiledRule.Of(site.Rules))
        {
            if (rule.ReadsRoot)
            {
                RunRule(site, rule);
            }
        }
    }

    private void RunRule(RuleSite site, CompiledRule rule)
    {
        if (rule.IsBroken || site.Steps > DocumentBudget)
        {
            return;
        }

        var context = new RuleContext(_environment, rule.Model, site, RuleBudget);
        var evaluator = new Evaluator(context);
        var scope = new RuleScope(null, "this", ThisOf(site, context));
        RuleValue when = rule.When is null ? RuleValue.True : evaluator.Evaluate(rule.When, scope);
        RuleValue result = when.IsFalse || when.IsError ? Not(when) : evaluator.Evaluate(rule.Check!, scope);
        if (!context.IsBlocked && !result.IsTrue)
        {
            // What is left open on either side leaves the rule open.
            Report(site, rule, when.IsUnknown ? when : result, evaluator, scope);
        }

        site.Spend(context.Spent);
    }

    private static RuleValue Not(RuleValue value) => value.IsError ? value : RuleValue.Of(value.IsFalse);

    private static RuleValue ThisOf(RuleSite site, RuleContext context)
    {
        if (site.Type is ScalarModel scalar)
        {
            return DocumentValues.Of(context, ValueChecks.Of(scalar), site.Value);
        }

        EnclosingRecord visit = site.Records[site.Records.Count - 1];
        return RuleValue.Of(new RecordValue(visit.Record, visit.Source, null));
    }

    private void Report(RuleSite site, CompiledRule rule, RuleValue result, Evaluator evaluator, RuleScope scope)
    {
        if (result.IsUnknown && !rule.Model.ReportUnknown)
        {
            return;
        }

        (string message, List<KeyValuePair<string, string>> arguments) = MessageOf(rule, evaluator, scope);
        ProblemSeverity severity = result.IsUnknown ? ProblemSeverity.Info : (ProblemSeverity)(int)rule.Model.Severity;
        if (result.IsUnknown)
        {
            message = $"It is left open whether rule {rule.Model.Key} holds: {message}";
        }
        else if (!result.IsFalse)
        {
            string reason = result.IsError ? result.Text : "its result is neither true nor false";
            message = $"Rule {rule.Model.Key} cannot be decided: {reason}";
            arguments.Add(new("reason", reason));
        }

        (string pointer, DataNode? node) = RulePlace.Of(site, rule.Model.At);
        node ??= _environment.ShowsMembers && rule.Check is { } check ? RulePlace.FirstRead(site, check) : null;
        site.Report(new RuleFinding(rule.Model.Code, severity, message) { PointerSuffix = pointer, Node = node, Arguments = arguments });
    }

    private static (string Message, List<KeyValuePair<string, string>> Arguments) MessageOf(CompiledRule rule, Evaluator evaluator, RuleScope scope)
    {
        var arguments = new List<KeyValuePair<string, string>>();
        if (rule.Message.Count == 0)
        {
            return ($"rule {rule.Model.Key} does not hold", arguments);
        }

        var message = new StringBuilder();
        foreach (MessagePart part in rule.Message)
        {
            if (part.Value is null)
            {
                message.Append(part.Text);
                continue;
            }

            string shown = DisplayText.Of(evaluator.Evaluate(part.Value, scope));
            arguments.Add(new(part.Text, shown));
            message.Append(shown);
        }

        return (message.ToString(), arguments);
    }
}
