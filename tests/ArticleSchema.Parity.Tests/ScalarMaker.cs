using System.Globalization;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Parity.Tests;

/// <summary>Values of built-in scalars that keep the facets set on them.</summary>
internal sealed class ScalarMaker(Random random)
{
    private const int Attempts = 60;

    /// <summary>A value; <see langword="null"/> where none was found.</summary>
    public JsonItem? Make(TypeUse use, FacetSet facets)
    {
        List<FacetSet> chain = [facets];
        for (var at = use.Type as ScalarModel; at is not null; at = at.Base)
        {
            chain.Add(at.Facets);
        }

        BuiltIn builtIn = use.Type is ScalarModel scalar ? scalar.BuiltIn : use.BuiltIn;
        for (int i = 0; i < Attempts; i++)
        {
            JsonItem candidate = Candidate(builtIn, chain[random.Next(chain.Count)]);
            if (Interpreter.Check(use, facets, JsonTree.Parse(candidate.ToString())!, CheckOptions.Default).All(p => p.Severity != ProblemSeverity.Error))
            {
                return candidate;
            }
        }

        return null;
    }

    private JsonItem Candidate(BuiltIn builtIn, FacetSet facets) => builtIn switch
    {
        BuiltIn.Any => JsonItem.Parse(Samples.Pick(random, Samples.Anything)),
        BuiltIn.Null => JsonItem.Literal("null"),
        BuiltIn.Boolean => JsonItem.Literal(random.Next(2) == 0 ? "true" : "false"),
        BuiltIn.Integer or BuiltIn.Number or BuiltIn.Decimal => JsonItem.Literal(Number(builtIn, facets)),
        _ => JsonItem.String(Text(builtIn, facets)),
    };

    private string Text(BuiltIn builtIn, FacetSet facets)
    {
        if (facets.Pattern is not null && random.Next(8) > 0)
        {
            int min = (int)(facets.Length?.Min ?? 0);
            return Parse(facets.Pattern).Sample(random, min, (int)(facets.Length?.Max ?? min + 8)) ?? "";
        }

        if (facets.Range is { } range && random.Next(3) == 0)
        {
            return (random.Next(2) == 0 ? range.Min ?? range.Max : range.Max ?? range.Min)!;
        }

        string text = Samples.Pick(random, Samples.Of(builtIn));
        if (builtIn == BuiltIn.String && facets.Length is { } length && random.Next(4) > 0)
        {
            int wanted = random.Next((int)(length.Min ?? 0), (int)(length.Max ?? length.Min + 3 ?? 3) + 1);
            text = string.Concat(Enumerable.Range(0, wanted).Select(_ => Samples.Pick(random, Samples.Characters)));
        }

        return text;
    }

    private string Number(BuiltIn builtIn, FacetSet facets)
    {
        if (facets.Range is null && facets.MultipleOf is null)
        {
            return Samples.Pick(random, Samples.Of(builtIn));
        }

        decimal min = Bound(facets.Range?.Min) ?? (Bound(facets.Range?.Max) ?? 100) - 100;
        decimal max = Bound(facets.Range?.Max) ?? min + 100;
        decimal step = Bound(facets.MultipleOf) ?? (builtIn == BuiltIn.Integer ? 1 : 0.01m);
        decimal value = random.Next(6) switch
        {
            0 => min,
            1 => max,
            _ => (Math.Floor(min / step) + random.Next((int)Math.Min(10_000, ((max - min) / step) + 2))) * step,
        };
        string text = value.ToString(CultureInfo.InvariantCulture);
        return random.Next(6) == 0 && builtIn != BuiltIn.Integer ? text + "e0" : text;
    }

    private static Pattern Parse(string text)
    {
        Pattern.TryParse(text, out Pattern pattern, out _).ShouldBeTrue(text);
        return pattern;
    }

    private static decimal? Bound(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
