using System.Globalization;
using System.Text;

namespace ArticleSchema.Validation.Tests;

/// <summary>Numbers of few digits against the exact ones, and against the doubles that they are read into.</summary>
public sealed class SmallNumberTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("123456789012345", true)]
    [InlineData("-123456789012345", true)]
    [InlineData("0.12345678901234", true)]
    [InlineData("1234567890123456", false)]
    [InlineData("1.234567890123456", false)]
    [InlineData("1e5", false)]
    [InlineData("1E5", false)]
    public void Number_OfFewDigitsAndNoExponent_IsSmall(string json, bool isSmall) => SmallNumber.TryParse(Encoding.UTF8.GetBytes(json), out _).ShouldBe(isSmall);

    [Fact]
    public void TwoNumbers_CompareAsExactOnesAndAsDoubles()
    {
        var random = new Random(20261122);
        int decided = 0;
        for (int i = 0; i < 50_000; i++)
        {
            (string left, string right) = (Next(random), Next(random));
            if (Parse(left).CompareTo(Parse(right)) is not { } order)
            {
                continue;
            }

            decided++;
            Math.Sign(order).ShouldBe(Math.Sign(ExactNumber.Parse(left).CompareTo(ExactNumber.Parse(right))), $"{left} {right}");
            Math.Sign(order).ShouldBe(Math.Sign(Double(left).CompareTo(Double(right))), $"{left} {right} as doubles");
        }

        decided.ShouldBeGreaterThan(40_000);
    }

    [Fact]
    public void Multiple_IsOneOfTheExactNumbersToo()
    {
        var random = new Random(20261123);
        int multiples = 0;
        for (int i = 0; i < 50_000; i++)
        {
            (string value, string step) = (Next(random), ((string[])["1", "0.01", "0.5", "8", "2.50", "0.003"])[random.Next(6)]);
            if (Parse(value).IsMultipleOf(Parse(step)) is not { } isMultiple)
            {
                continue;
            }

            multiples += isMultiple ? 1 : 0;
            isMultiple.ShouldBe(ExactNumber.Parse(value).IsMultipleOf(ExactNumber.Parse(step)), $"{value} of {step}");
        }

        multiples.ShouldBeGreaterThan(1_000);
    }

    private static SmallNumber Parse(string json)
    {
        SmallNumber.TryParse(Encoding.UTF8.GetBytes(json), out SmallNumber number).ShouldBeTrue(json);
        return number;
    }

    // Comparison of doubles tells -0 from 0, and JSON does not.
    private static double Double(string json) => double.Parse(json, CultureInfo.InvariantCulture) + 0.0;

    /// <summary>Up to nine digits before the point and six behind it; often small, so that some are equal.</summary>
    private static string Next(Random random)
    {
        string whole = random.Next(random.Next(2) == 0 ? 10 : 1_000_000_000).ToString(CultureInfo.InvariantCulture);
        int places = random.Next(7);
        string fraction = places == 0 ? "" : "." + random.Next((int)Math.Pow(10, places)).ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');
        return (random.Next(3) == 0 ? "-" : "") + whole + fraction;
    }
}
