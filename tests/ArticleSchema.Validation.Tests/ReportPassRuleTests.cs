using ArticleSchema.Generated;

namespace ArticleSchema.Validation.Tests;

/// <summary>Rules through the package's public face: over text and over objects, with a clock and with parameters.</summary>
public sealed class ReportPassRuleTests
{
    private static readonly byte[] s_at = """{"headline":"a","at":"2024-11-10T10:04:00Z"}"""u8.ToArray();

    [Fact]
    public void Rule_OverText_IsReported() =>
        SchemaType.Validate<RuledDocument>("""{"headline":"Stop!"}"""u8).ToString()
            .ShouldBe("(1,13): warning no-shouting at /headline: 'Stop!' shouts");

    [Fact]
    public void Rule_OverAnObject_IsReported()
    {
        SchemaType.Validate(new RuledDocument { Headline = "Stop!" }).Problems.Single().Code.ShouldBe("no-shouting");
        SchemaType.Validate(new RuledDocument { Headline = "Stop" }).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Rule_WithAClock_Compares()
    {
        SchemaType.Validate<RuledDocument>(s_at).IsValid.ShouldBeTrue();
        Options("2024-11-10T10:00:00Z", null).IsValid.ShouldBeTrue();
        Options("2024-11-10T09:00:00Z", null).Problems.Single().Code.ShouldBe("not-in-future");
    }

    [Theory]
    [InlineData("00:01:00", false)]
    [InlineData("01:00:00", true)]
    public void Rule_WithParameters_TakesThem(string skew, bool isValid) =>
        Options("2024-11-10T10:00:00Z", TimeSpan.Parse(skew, System.Globalization.CultureInfo.InvariantCulture)).IsValid.ShouldBe(isValid);

    private static ValidationReport Options(string now, object? skew) => SchemaType.Validate<RuledDocument>(s_at, new ValidationOptions
    {
        Time = new FixedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)),
        Parameters = skew is null ? new Dictionary<string, object?>() : new Dictionary<string, object?> { ["skew"] = skew },
    });

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
