using ArticleSchema.Language.Rules;

namespace ArticleSchema.Language.Tests.Rules;

/// <summary>Expressions with pieces cut, doubled and swapped: nothing throws, and spans stay inside.</summary>
public sealed class RuleFuzzTests
{
    private const int Seed = 20261122;
    private const int Rounds = 20_000;

    private static readonly string[] s_pieces =
    [
        "this", ".", "a", "(", ")", "[", "]", "{", "}", "'", "\"", "\\", "0x", "1", "9223372036854775808", "-", "!", "&&", "||", "?", ":", "==", "<", "in",
        "has(", ".all(x, ", "now", "root", "null", "`", "b'", "r\"\"\"", "\\u", "\ud83d", "//", "duration('", "timestamp('", "2024", "%", "/", "0",
    ];

    private static readonly string[] s_expressions =
    [
        "this.updated >= this.published", "[1, 2, 3].all(x, x > 0 && x / 2 < 5.0)", "{'a': 1}.a + size('b') * -3", "'abc'.matches('b+') ? b'x' : r'\\d'",
        "timestamp('2024-11-10T00:00:00Z') + duration('1h') < now", "[[1], []].map(x, size(x) > 0, x[0])", "date('2024-01-01').getDayOfYear() % 7 == 0",
        "int('7') in [1u, 2.5, null] || type(1) == int", "['a', 'b'].adjacent(a, b, a < b)", "partialDate('2024').getMonth() == 1", "'ＡＢ'.fold().split('').distinct(x, x)",
    ];

    [Fact]
    public void Expressions_Mutated_NeverThrow()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Rounds; i++)
        {
            var text = Mutate(s_expressions[random.Next(s_expressions.Length)], random);
            try
            {
                Try(text);
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"Seed {Seed}, round {i}: {text}", e);
            }
        }
    }

    private static void Try(string text)
    {
        if (ExpressionParser.Parse(text, out var error) is { } parsed)
        {
            Expressions.Run(text);
            var errors = new List<RuleError>();
            RuleChecker.CheckCondition(parsed, new CheckSetting(RuleType.Dyn), Facts.None, errors);
            errors.ForEach(e => ShouldBeInside(e, text));
        }
        else
        {
            ShouldBeInside(error!, text);
        }

        var inMessage = new List<RuleError>();
        MessageTemplate.Parse(text, inMessage);
        inMessage.ForEach(e => ShouldBeInside(e, text));
    }

    private static void ShouldBeInside(RuleError error, string text)
    {
        error.Message.ShouldNotBeNullOrEmpty(text);
        error.Span.Start.ShouldBeInRange(0, text.Length, text);
        error.Span.End.ShouldBeInRange(error.Span.Start, text.Length, text);
    }

    private static string Mutate(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0 && text.Length > 0; edits--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 8), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, s_pieces[random.Next(s_pieces.Length)]),
                2 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                _ => text.Remove(at, 1).Insert(at, s_pieces[random.Next(s_pieces.Length)]),
            };
        }

        return text;
    }
}
