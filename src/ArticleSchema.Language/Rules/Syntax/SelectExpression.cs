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

    /// <summary>What the member was in the record that was asked last, for the next: rules see values of one type again and again. Threads replace it as a whole.</summary>
    public SelectedField? Found { get; set; }
}
