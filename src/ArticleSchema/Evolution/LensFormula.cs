using System.ComponentModel;
using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Generated;

/// <summary>An expression of a lens, over the members that it reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LensFormula
{
    private readonly LensExpression _expression;
    private readonly string[] _members;

    /// <param name="text">The expression.</param>
    /// <param name="members">What it reads, by name.</param>
    public LensFormula(string text, params string[] members)
    {
        Expression expression = ExpressionParser.Parse(text, out RuleError? error)
            ?? throw new InvalidOperationException("The lens was built by another version of ArticleSchema than this one: " + error!.Message);
        _expression = new(new SyntaxText(text, default), expression);
        _members = members;
    }

    /// <summary>What it gives, as JSON; <see langword="null"/> for nothing.</summary>
    /// <param name="values">The members that it reads, as JSON; <see langword="null"/> for one that is absent.</param>
    public string? Evaluate(params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var record = new StringBuilder("{");
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                record.Append(record.Length > 1 ? "," : "").Append(JsonString.Of(_members[i])).Append(':').Append(value);
            }
        }

        return _expression.Evaluate(record.Append('}').ToString())?.ToString();
    }
}
