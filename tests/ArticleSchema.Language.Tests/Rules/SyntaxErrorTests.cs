using ArticleSchema.Language.Rules;

namespace ArticleSchema.Language.Tests.Rules;

/// <summary>What is no expression: where, and in which words.</summary>
public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 0, 0, "An expression must stand here")]
    [InlineData("1 +", 3, 0, "The expression ends where a value must follow")]
    [InlineData("a = 1", 2, 1, "'=' compares nothing here; write '=='")]
    [InlineData("a & b", 2, 1, "'&' is no operator; write '&&'")]
    [InlineData("a b", 2, 1, "'b' stands behind the expression's end; an operator is missing before it")]
    [InlineData("(a", 2, 0, "The expression ends before ')'")]
    [InlineData("'abc", 0, 1, "This text is never closed; add '")]
    [InlineData("'\\q'", 1, 2, "'\\q' is no escape; for a backslash write '\\\\'")]
    [InlineData("'\\ud800'", 1, 6, "This escape stands for no character of Unicode")]
    [InlineData("9223372036854775808", 0, 19, "9223372036854775808 is no integer of 64 bits")]
    [InlineData("0x", 0, 2, "Hexadecimal digits must follow '0x'")]
    [InlineData("1abc", 0, 2, "'1a' is no number")]
    [InlineData("while", 0, 5, "'while' is a reserved word of CEL; a member of that name is written this.while")]
    [InlineData("has(x)", 4, 1, "has(…) takes one member, such as has(this.updated)")]
    [InlineData("x.all(y)", 2, 3, "'all' is written list.all(x, condition)")]
    [InlineData("x.all(y.z, true)", 6, 3, "The variable of 'all' must be a simple name of its own")]
    [InlineData("x.all(this, true)", 6, 4, "The variable of 'all' must be a simple name of its own")]
    [InlineData("Person{name: 'x'}", 6, 1, "Message literals are not part of the schema language; a map is written {'key': value}")]
    [InlineData("a.?b", 2, 1, "Optional selection '.?' is not part of the schema language; guard with has(…)")]
    [InlineData("a[?0]", 2, 1, "Optional indexing '[?' is not part of the schema language; guard with 'in'")]
    [InlineData("[?a]", 1, 1, "Optional elements '?' are not part of the schema language")]
    [InlineData("optional.none()", 9, 4, "'none' is about optionals, which are not part of the schema language; guard with has(…)")]
    public void Parse_NoExpression_SaysWhereAndWhy(string text, int start, int length, string message)
    {
        ExpressionParser.Parse(text, out var error).ShouldBeNull();
        error!.Message.ShouldBe(message);
        error.Span.ShouldBe(new ExpressionSpan(start, length));
    }

    [Fact]
    public void Parse_TooDeep_IsRefused()
    {
        ExpressionParser.Parse(new string('(', 5000), out var error).ShouldBeNull();
        error!.Message.ShouldContain("brackets deep");
        ExpressionParser.Parse("1" + string.Concat(Enumerable.Repeat(" + 1", 3000)), out error).ShouldBeNull();
        error!.Message.ShouldContain("parts inside each other");
    }

    [Fact]
    public void Message_WithBraces_IsCutIntoParts()
    {
        var errors = new List<RuleError>();
        var parts = MessageTemplate.Parse("a {{b}} {this.x} and {size({'k': '}'})}", errors);
        errors.ShouldBeEmpty();
        parts.Select(p => (p.Text, p.Value is null)).ShouldBe([("a {b} ", true), ("this.x", false), (" and ", true), ("size({'k': '}'})", false)]);
    }

    [Fact]
    public void Message_LeftOpen_IsReportedAtItsPlace()
    {
        var errors = new List<RuleError>();
        MessageTemplate.Parse("a {this.", errors);
        errors[0].Span.ShouldBe(new ExpressionSpan(2, 1));
        errors.Clear();
        MessageTemplate.Parse("x } {1 +}", errors);
        errors.Select(e => e.Span.Start).ShouldBe([2, 8]);
    }
}
