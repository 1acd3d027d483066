namespace ArticleSchema.Values.Tests;

public sealed class DurationTests : TextValueTests<Duration>
{
    protected override string[][] Equal =>
    [
        ["PT1H", "PT60M", "PT3600S", "PT1.0H"], ["P1D", "PT24H"], ["P1W", "P7D"], ["P1Y", "P12M"], ["P1M"], ["PT0S", "P0D", "P0Y"], ["P1MT1H"],
    ];

    protected override string[] Invalid => ["", "P", "PT", "1D", "-P1D", "P1H", "P1W1D", "PT0.00000001S"];

    [Theory]
    [InlineData("00:00:00", "PT0S")]
    [InlineData("1.00:00:00", "P1D")]
    [InlineData("1.02:03:04.5", "P1DT2H3M4.5S")]
    [InlineData("00:05:00", "PT5M")]
    [InlineData("00:00:00.0000001", "PT0.0000001S")]
    [InlineData("10675199.02:48:05.4775807", "P10675199DT2H48M5.4775807S")]
    public void FromTimeSpan_OfATime_WritesItShortly(string time, string expected)
    {
        TimeSpan span = TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
        Duration duration = Duration.FromTimeSpan(span);
        duration.ToString().ShouldBe(expected);
        duration.ToTimeSpan().ShouldBe(span);
        duration.IsFixed.ShouldBeTrue();
    }

    [Fact]
    public void FromTimeSpan_OfANegativeTime_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Duration.FromTimeSpan(TimeSpan.FromTicks(-1)));

    [Fact]
    public void Months_HaveNoLength()
    {
        Duration month = Duration.Parse("P1Y2MT1H");
        (month.Months, month.Time, month.IsFixed).ShouldBe((14m, TimeSpan.FromHours(1), false));
        Should.Throw<InvalidOperationException>(() => month.ToTimeSpan());
        Should.Throw<InvalidOperationException>(() => default(Duration).ToTimeSpan());
        Duration.Compare(month, Duration.Parse("P1D")).ShouldBeNull();
        Duration.Compare(default, Duration.Parse("P1D")).ShouldBeNull();
        Duration.Compare(Duration.Parse("PT24H"), Duration.Parse("P1D")).ShouldBe(0);
        Duration.Compare(Duration.Parse("PT23H"), Duration.Parse("P1D")).ShouldBe(-1);
    }
}
