using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>CEL over a record on its way: <c>this</c> is the record, its members as JSON has them.</summary>
internal sealed class LensExpression(SyntaxText text, Expression expression)
{
    private const int Steps = 100_000;

    public SyntaxText Text { get; } = text;

    /// <summary>Whether it reads nothing that the record does not have.</summary>
    public void Check(RecordShape record, LensBinder binder, SyntaxText at)
    {
        foreach (var select in ExpressionWalk.Parts(expression).OfType<SelectExpression>())
        {
            if (select.Operand is NameExpression { Name: "this" } && record.Find(select.Member) is null)
            {
                binder.Report(at, $"'{record}' has no member '{select.Member}' here, which '{Text.Value}' reads");
            }
        }
    }

    /// <summary>What it gives, in terms of what it reads; <see langword="null"/> where that is the record as a whole.</summary>
    /// <param name="members">The record's members.</param>
    /// <param name="where">Without any of these there is nothing.</param>
    public LensTerm? Term(Func<string, LensTerm?> members, params IReadOnlyList<LensTerm> where)
    {
        var parts = ExpressionWalk.Parts(expression).ToList();
        var read = ExpressionWalk.MembersOfThis(expression).ToList();
        return parts.OfType<NameExpression>().Count(n => n.Name == "this") > read.Count
            ? null
            : new LensTerm.Evaluated(this, [.. read.Select(s => s.Member).Distinct().Where(m => members(m) is not null).Select(m => new KeyValuePair<string, LensTerm>(m, members(m)!))], where);
    }

    /// <summary>What it gives; <see langword="null"/> for an error, and for what is left open.</summary>
    public LensNode? Evaluate(LensNode record) => Evaluate(record.ToString());

    /// <summary>What it gives of a record in JSON.</summary>
    public LensNode? Evaluate(string record)
    {
        if (JsonTree.Parse(record) is not { } tree)
        {
            return null;
        }

        var context = new RuleContext(RuleEnvironment.Empty, null, null, Steps);
        var value = DocumentValues.Of(context, new ListItem(ValueChecks.Of(BuiltIn.Any), tree.Root));
        var result = new Evaluator(context).Evaluate(expression, new RuleScope(null, "this", value));
        return ToNode(result);
    }

    private static LensNode? ToNode(RuleValue value) => value.Kind switch
    {
        RuleValueKind.String => LensNode.OfText(value.Text),
        RuleValueKind.Bool => LensNode.OfLiteral(value.IsTrue ? "true" : "false"),
        RuleValueKind.Int => LensNode.OfLiteral(value.Int.ToString(CultureInfo.InvariantCulture)),
        RuleValueKind.UInt => LensNode.OfLiteral(value.UInt.ToString(CultureInfo.InvariantCulture)),
        RuleValueKind.Decimal => LensNode.OfLiteral(value.Decimal.ToString(CultureInfo.InvariantCulture)),
        RuleValueKind.Double when !double.IsNaN(value.Double) && !double.IsInfinity(value.Double) => LensNode.OfLiteral(value.Double.ToString("R", CultureInfo.InvariantCulture)),
        RuleValueKind.Date => LensNode.OfText(value.Date.Text),
        RuleValueKind.List => List(value.List),
        _ => null,
    };

    private static LensNode? List(IReadOnlyList<RuleValue> values)
    {
        var items = values.Select(ToNode).ToList();
        return items.Contains(null) ? null : LensNode.Array(items!);
    }
}
