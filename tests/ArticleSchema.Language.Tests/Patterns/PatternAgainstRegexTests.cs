using System.Text;
using System.Text.RegularExpressions;
using ArticleSchema.Language.Patterns;
using Xunit.Abstractions;

namespace ArticleSchema.Language.Tests.Patterns;

/// <summary>Our engine against .NET's on random patterns and texts.</summary>
public sealed class PatternAgainstRegexTests
{
    private const int Patterns = 400;
    private const int TextsPerPattern = 30;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private readonly Random _random;
    private readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("ARTICLESCHEMA_SEED"), out int seed) ? seed : Random.Shared.Next();

    public PatternAgainstRegexTests(ITestOutputHelper output)
    {
        output.WriteLine($"seed {_seed}");
        _random = new Random(_seed);
    }

    [Theory]
    [InlineData(PatternLimits.MaxAutomatonSize)]
    [InlineData(0)]
    [InlineData(30)]
    public void IsMatch_OfRandomPatterns_AgreesWithRegex(int automatonSize)
    {
        var patterns = new RandomPatterns(_random);
        for (int i = 0; i < Patterns; i++)
        {
            (string ours, string theirs) = patterns.Next();
            Pattern.TryParse(ours, automatonSize, out Pattern pattern, out PatternError error).ShouldBeTrue($"{ours}: {error}");
            var whole = new Regex($@"\A(?:{theirs})\z", Options);
            var part = new Regex(theirs, Options);
            for (int j = 0; j < TextsPerPattern; j++)
            {
                string text = patterns.Text();
                string row = $"seed {_seed}: /{ours}/ on '{text}'";
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                pattern.IsMatch(text).ShouldBe(whole.IsMatch(text), row);
                pattern.IsMatch(utf8).ShouldBe(whole.IsMatch(text), row);
                pattern.IsFound(text).ShouldBe(part.IsMatch(text), row);
                pattern.IsFound(utf8).ShouldBe(part.IsMatch(text), row);
            }
        }
    }

    [Fact]
    public void Algebra_OfRandomPatterns_AgreesWithTryingTexts()
    {
        var patterns = new RandomPatterns(_random);
        for (int i = 0; i < 200; i++)
        {
            string first = patterns.Next().Ours;
            string second = patterns.Next().Ours;
            Pattern a = Parse(first);
            Pattern b = Parse(second);
            int min = _random.Next(4);
            int max = min + _random.Next(4);
            string row = $"seed {_seed}: /{first}/ and /{second}/ of {min}..{max}";
            bool? includes = a.Includes(b, out string? counterexample, min, max);
            bool? intersects = a.Intersects(b, out string? witness, min, max);
            includes.ShouldNotBeNull(row);
            intersects.ShouldNotBeNull(row);
            if (includes == false) ShouldBeOf(counterexample, min, max, text => b.IsMatch(text) && !a.IsMatch(text), row);
            if (intersects == true) ShouldBeOf(witness, min, max, text => b.IsMatch(text) && a.IsMatch(text), row);
            for (int j = 0; j < TextsPerPattern; j++)
            {
                string text = patterns.Text(max);
                if (text.Length < min) continue;
                if (includes == true && b.IsMatch(text)) a.IsMatch(text).ShouldBeTrue($"{row}: '{text}'");
                if (intersects == false && b.IsMatch(text)) a.IsMatch(text).ShouldBeFalse($"{row}: '{text}'");
                if (a.IsEmpty(min, max) == true) a.IsMatch(text).ShouldBeFalse($"{row}: '{text}'");
            }
        }
    }

    [Fact]
    public void Sample_OfRandomPatterns_Matches()
    {
        var patterns = new RandomPatterns(_random);
        for (int i = 0; i < Patterns; i++)
        {
            string text = patterns.Next().Ours;
            Pattern pattern = Parse(text);
            int min = _random.Next(4);
            int max = min + _random.Next(6);
            string row = $"seed {_seed}: /{text}/ of {min}..{max}";
            string? sample = pattern.Sample(_random, min, max);
            string? shortest = pattern.Shortest(min, max);
            (sample is null).ShouldBe(pattern.IsEmpty(min, max) == true, row);
            if (sample is null) continue;
            ShouldBeOf(sample, min, max, pattern.IsMatch, row);
            ShouldBeOf(shortest, min, max, pattern.IsMatch, row);
            if (shortest!.Length > min) pattern.IsEmpty(min, shortest.Length - 1).ShouldBe(true, row);
        }
    }

    private static void ShouldBeOf(string? text, int min, int max, Func<string, bool> matches, string row)
    {
        text.ShouldNotBeNull(row);
        int length = text.EnumerateRunes().Count();
        (length >= min && length <= max).ShouldBeTrue($"{row}: '{text}'");
        matches(text).ShouldBeTrue($"{row}: '{text}'");
    }

    private static Pattern Parse(string text)
    {
        Pattern.TryParse(text, out Pattern pattern, out PatternError error).ShouldBeTrue($"{text}: {error}");
        return pattern;
    }
}
