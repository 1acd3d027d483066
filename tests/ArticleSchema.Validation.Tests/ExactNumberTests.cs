using ArticleSchema.Language.Validation;

namespace ArticleSchema.Validation.Tests;

/// <summary>Numbers of any size and spelling, compared and divided exactly.</summary>
public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", "-0.00e5", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("1.50", "15e-1", 0)]
    [InlineData("-1", "1", -1)]
    [InlineData("1e-400", "0", 1)]
    [InlineData("1e1000000001", "1e1000000002", -1)]
    [InlineData("-1e1000000001", "-1e1000000002", 1)]
    [InlineData("1e2000000000", "1e3000000000", -1)]
    [InlineData("1e-2000000000", "1e-3000000000", 1)]
    [InlineData("10e1000000000", "1e1000000001", 0)]
    [InlineData("1e99999999999999999999", "1e99999999999999999998", 1)]
    [InlineData("1e99999999999999999999", "10e+0099999999999999999998", 0)]
    [InlineData("0.1e100000000000000000000", "1e99999999999999999999", 0)]
    [InlineData("0e99999999999999999999", "0", 0)]
    public void TwoNumbers_OfAnyExponent_CompareByValue(string left, string right, int order)
    {
        Math.Sign(ExactNumber.Parse(left).CompareTo(ExactNumber.Parse(right))).ShouldBe(order);
        Math.Sign(ExactNumber.Parse(right).CompareTo(ExactNumber.Parse(left))).ShouldBe(-order);
        (ExactNumber.Parse(left).ToString() == ExactNumber.Parse(right).ToString()).ShouldBe(order == 0);
    }

    [Theory]
    [InlineData("7.5", "2.5", true)]
    [InlineData("7.4", "2.5", false)]
    [InlineData("1e3", "0.7", false)]
    [InlineData("7e-1", "1e-1", true)]
    [InlineData("1e99999999999999999999", "0.25", true)]
    [InlineData("1e99999999999999999999", "0.3", false)]
    [InlineData("3e99999999999999999999", "0.3", true)]
    [InlineData("1e20", "1024", true)]
    [InlineData("1e9", "1024", false)]
    [InlineData("1e10", "1024", true)]
    [InlineData("1e-99999999999999999999", "1", false)]
    public void Number_OfAnyExponent_IsAMultipleOrNot(string number, string step, bool isMultiple) =>
        ExactNumber.Parse(number).IsMultipleOf(ExactNumber.Parse(step)).ShouldBe(isMultiple);

    [Fact]
    public void Number_WithAnExponentOfManyDigits_IsComparedInTimeOfItsLength()
    {
        string exponent = new('9', 100_000);
        ExactNumber.Parse("1e" + exponent).CompareTo(ExactNumber.Parse("2e" + exponent)).ShouldBeLessThan(0);
        ExactNumber.Parse("3e" + exponent).IsMultipleOf(ExactNumber.Parse("0.75")).ShouldBeTrue();
    }
}
