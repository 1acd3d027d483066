using System.Globalization;
using System.Text;
using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class DurationFormatTests
{
    private static readonly Check s_check = DurationFormat.IsValid;

    [Theory]
    [InlineData("PT0S", "0", "00:00:00")]
    [InlineData("P1D", "0", "1.00:00:00")]
    [InlineData("P1DT12H", "0", "1.12:00:00")]
    [InlineData("PT36H", "0", "1.12:00:00")]
    [InlineData("PT5M", "0", "00:05:00")]
    [InlineData("P5M", "5", "00:00:00")]
    [InlineData("P2W", "0", "14.00:00:00")]
    [InlineData("P0.5W", "0", "3.12:00:00")]
    [InlineData("PT0.5S", "0", "00:00:00.5")]
    [InlineData("PT0,5S", "0", "00:00:00.5")]
    [InlineData("PT1.0000001S", "0", "00:00:01.0000001")]
    [InlineData("PT1.50000000000000000000000S", "0", "00:00:01.5")]
    [InlineData("PT0.5H", "0", "00:30:00")]
    [InlineData("P0.5D", "0", "12:00:00")]
    [InlineData("PT0.3333333H", "0", "00:19:59.9998800")]
    [InlineData("P1Y", "12", "00:00:00")]
    [InlineData("P0.5Y", "6", "00:00:00")]
    [InlineData("P0.1M", "0.1", "00:00:00")]
    [InlineData("P1Y2D", "12", "2.00:00:00")]
    [InlineData("P1Y2M3DT4H5M6.7S", "14", "3.04:05:06.7")]
    [InlineData("P0001DT00M", "0", "1.00:00:00")]
    [InlineData("PT900000S", "0", "10.10:00:00")]
    [InlineData("P10675199D", "0", "10675199.00:00:00")]
    public void Durations_OfTheForm_HaveTheirValue(string text, string months, string time)
    {
        s_check.ShouldAcceptAll(text);
        DurationFormat.TryParse(Bytes(text), out DurationValue value).ShouldBeTrue();
        value.Months.ShouldBe(decimal.Parse(months, CultureInfo.InvariantCulture));
        value.Ticks.ShouldBe(TimeSpan.Parse(time, CultureInfo.InvariantCulture).Ticks);
    }

    [Fact]
    public void Durations_OfAnotherForm_AreInvalid() => s_check.ShouldRejectAll(
        "", "P", "PT", "P1DT", "1D", "D1", "P1", "PT1", "P-1D", "-P1D", "+P1D", "P+1D", "p1d", "P1d", "P 1D", "P1D ", "P1H", "PT1D", "PT1Y", "P1S", "PT1H1D", "P1D1Y",
        "P1M1Y", "P1D1D", "PT1S1M", "PT1M1H", "P1W1D", "P1Y1W", "P1WT1H", "P1DT1W", "P1.D", "P.5D", "P1.5DT1H", "PT1.5H30M", "P1.5Y1M", "PT1.5.5S", "PT1,5,5S", "P1e3D",
        "PT0.00000001S", "PT0.12345678S", "PT0.0000000000000001H", "P1DT1H1M1S1S", "PTT1S", "P1TT1S", "PT1ST1S", "P10675200D", "P999999999999999999D", "P10000Y", "P１D", "P1D\0",
        "P1DT12", "2024-01-01/P1D", "P0001-02-03T04:05:06");

    [Fact]
    public void Durations_Whatever_GiveAVerdict() =>
        s_check.ShouldNeverThrow("P1Y2M3DT4H5M6.7S", "P2W", "PT0.5S", "P999999999999999D", "P0.123456789012345Y");

    [Fact]
    public void Format_OfRandomTimes_ReadsBack()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        Span<byte> text = stackalloc byte[DurationFormat.MaxLength];
        for (int i = 0; i < 20_000; i++)
        {
            long ticks = random.NextInt64(long.MaxValue) >> random.Next(63);
            if (random.Next(2) == 0) ticks -= ticks % TimeSpan.TicksPerSecond;
            if (random.Next(4) == 0) ticks -= ticks % TimeSpan.TicksPerDay;
            int length = DurationFormat.Format(ticks, text);
            bool same = DurationFormat.TryParse(text[..length], out DurationValue value) && value.Ticks == ticks && value.IsFixed;
            same.ShouldBeTrue($"seed {seed}: {ticks} {Encoding.ASCII.GetString(text[..length])}");
        }
    }

    [Theory]
    [InlineData("P1D", "PT24H", 0)]
    [InlineData("P1D", "PT25H", -1)]
    [InlineData("P2W", "P13D", 1)]
    [InlineData("P1M", "P1D", null)]
    [InlineData("P1M", "P1M", null)]
    public void Compare_WithMonths_IsLeftOpen(string left, string right, int? expected)
    {
        DurationFormat.TryParse(Bytes(left), out DurationValue a).ShouldBeTrue();
        DurationFormat.TryParse(Bytes(right), out DurationValue b).ShouldBeTrue();
        DurationValue.Compare(a, b).ShouldBe(expected);
    }
}
