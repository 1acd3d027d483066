namespace ArticleSchema.Language.Rules;

/// <summary><c>operand.member</c>, or <c>has(operand.member)</c>.</summary>
internal sealed class SelectExpression : Expression
{
    public SelectExpression(ExpressionSpan span, Expression operand, string member, ExpressionSpan memberSpan, bool isTest = false)
        : base(span)
    {
        Operand = operand;
        Member = member;
        MemberSpan = memberSpan;
        IsTest = isTest;
        Depth = operand.Depth + 1;
    }

    public Expression Operand { get; }

    public string Member { get; }

    public ExpressionSpan MemberSpan { get; }

    /// <summary>Whether it asks for presence.</summary>
    public bool IsTest { get; }

    /// <summary>The field that it was last: a rule is asked of values of one type again and again. Never changed, so that threads may take turns with it.</summary>
    public SelectedField? Found { get; set; }
}
