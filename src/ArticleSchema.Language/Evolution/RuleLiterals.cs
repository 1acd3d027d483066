using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>What rules say by their literals of where documents may part: a number bounds a value, a length or a count, a text is one that is asked for.</summary>
/// <param name="Bounds">Facets at whose bounds values are tried.</param>
/// <param name="Texts">JSON of texts that are tried.</param>
internal sealed record RuleLiterals(IReadOnlyList<FacetSet> Bounds, IReadOnlyList<string> Texts)
{
    private const int Most = 12;
    private const long LongestCount = 2000;

    public static RuleLiterals None { get; } = new([], []);

    public static RuleLiterals Of(params RuleModel[] rules)
    {
        RuleValue[] literals =
        [
            .. rules.Select(CompiledRule.Of).SelectMany(static r => new[] { r.When, r.Check }).OfType<Expression>()
                .SelectMany(ExpressionWalk.Parts).OfType<LiteralExpression>().Select(static l => l.Value).Take(Most),
        ];
        string[] texts = [.. literals.Where(static l => l.Kind == RuleValueKind.String).Select(static l => l.Text)];
        return new([.. literals.Where(static l => l.IsNumber).Select(Near), .. texts.Where(IsMoment).Select(OfMoment)], [.. texts.SelectMany(LikeIt).Distinct(StringComparer.Ordinal).Select(JsonString.Of)]);
    }

    private static FacetSet Near(RuleValue number)
    {
        string text = Conversions.ToText(number).Text;
        CountRange? count = Numbers.TryInt(number, out long whole) && whole is >= 0 and <= LongestCount ? new CountRange(whole, whole) : null;
        return new FacetSet { Range = new ValueRange(text, false, text, false), Length = count, Items = count };
    }

    private static bool IsMoment(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static FacetSet OfMoment(string text) => new() { Range = new ValueRange(text, false, text, false) };

    /// <summary>The text, one that goes on behind it, and what it finds as a pattern.</summary>
    private static IEnumerable<string> LikeIt(string text)
    {
        yield return text;
        yield return text + "x";
        if (Pattern.TryParse(text, out Pattern pattern, out _) && pattern.Shortest(0, (int)LongestCount) is { } found)
        {
            yield return found;
        }
    }
}
