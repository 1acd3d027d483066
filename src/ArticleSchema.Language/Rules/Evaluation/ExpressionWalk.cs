namespace ArticleSchema.Language.Rules;

/// <summary>Goes through all parts of expressions.</summary>
internal static class ExpressionWalk
{
    /// <summary>The free names among the parts: what macros name themselves is not asked for outside.</summary>
    public static IEnumerable<string> Names(params Expression?[] expressions) => expressions
        .Where(static expression => expression is not null)
        .SelectMany(static expression => Parts(expression!))
        .OfType<NameExpression>()
        .Select(static name => name.Name);

    /// <summary>The members that expressions read of the record itself, as they stand there.</summary>
    public static IEnumerable<SelectExpression> MembersOfThis(params Expression?[] expressions) => expressions
        .Where(static expression => expression is not null)
        .SelectMany(static expression => Parts(expression!).OfType<SelectExpression>().OrderBy(static select => select.MemberSpan.Start))
        .Where(static select => select.Operand is NameExpression { Name: "this" });

    public static IEnumerable<Expression> Parts(Expression expression)
    {
        var open = new Stack<Expression>([expression]);
        while (open.Count > 0)
        {
            Expression part = open.Pop();
            yield return part;
            foreach (Expression? child in ChildrenOf(part))
            {
                if (child is not null)
                {
                    open.Push(child);
                }
            }
        }
    }

    private static IEnumerable<Expression?> ChildrenOf(Expression expression) => expression switch
    {
        SelectExpression select => [select.Operand],
        IndexExpression index => [index.Operand, index.Index],
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
        ListExpression list => list.Items,
        MapExpression map => map.Entries.SelectMany(static entry => new[] { entry.Key, entry.Value }),
        MacroExpression macro => new[] { macro.Range, macro.Condition, macro.Body },
        CallExpression call => new[] { call.Receiver }.Concat(call.Arguments),
        _ => [],
    };
}
