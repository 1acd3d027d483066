using System.Runtime.CompilerServices;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>A rule, parsed. One that does not parse never runs: its schema does not build.</summary>
internal sealed class CompiledRule
{
    private static readonly ConditionalWeakTable<RuleModel, CompiledRule> s_rules = new();
    private static readonly ConditionalWeakTable<IReadOnlyList<RuleModel>, CompiledRule[]> s_lists = new();

    private CompiledRule(RuleModel model)
    {
        Model = model;
        When = model.When is null ? null : ExpressionParser.Parse(model.When, out _);
        Check = ExpressionParser.Parse(model.Check, out _);
        Message = model.Message is null ? [] : MessageTemplate.Parse(model.Message, []);
        IsBroken = Check is null || (When is null && model.When is not null);
        ReadsRoot = ExpressionWalk.Names(When, Check).Concat(ExpressionWalk.Names([.. Message.Select(static part => part.Value)])).Contains("root");
    }

    public RuleModel Model { get; }

    public Expression? When { get; }

    public Expression? Check { get; }

    public IReadOnlyList<MessagePart> Message { get; }

    public bool IsBroken { get; }

    /// <summary>Whether it waits for the end of the document: what it reads must have been checked.</summary>
    public bool ReadsRoot { get; }

    public static CompiledRule Of(RuleModel model) => s_rules.GetValue(model, static model => new CompiledRule(model));

    /// <summary>Those of a type, looked up once for all.</summary>
    public static CompiledRule[] Of(IReadOnlyList<RuleModel> models) => s_lists.GetValue(models, static models => [.. models.Select(Of)]);
}
