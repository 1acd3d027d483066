using System.Globalization;
using System.Text;
using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class TimestampFormatTests
{
    private static readonly Check s_check = TimestampFormat.IsValid;

    [Fact]
    public void Timestamps_WithAnOffset_AreValid() => s_check.ShouldAcceptAll(
        "2024-11-10T22:15:00Z", "2024-11-10t22:15:00z", "2024-11-10T22:15:00+01:00", "2024-11-10T22:15:00-05:30",
        "2024-11-10T22:15:00+14:00", "2024-11-10T22:15:00-14:00", "2024-11-10T22:15:00-00:00", "2024-11-10T22:15:00.1Z",
        "2024-11-10T22:15:00.1234567Z", "2024-11-10T00:00:00Z", "2024-11-10T23:59:59.9999999+00:00", "2024-02-29T00:00:00Z",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T14:00:00+14:00");

    [Fact]
    public void Timestamps_OfAnotherForm_AreInvalid() => s_check.ShouldRejectAll(
        "", "2024-11-10", "2024-11-10T22:15:00", "2024-11-10 22:15:00Z", "2024-11-10T22:15Z", "2024-11-10T2:15:00Z",
        "2024-11-10T24:00:00Z", "2024-11-10T23:60:00Z", "2024-11-10T23:59:60Z", "2016-12-31T23:59:60Z", "2024-02-31T00:00:00Z",
        "2023-02-29T00:00:00Z", "2024-11-10T22:15:00+14:01", "2024-11-10T22:15:00-14:01", "2024-11-10T22:15:00+15:00",
        "2024-11-10T22:15:00+24:00", "2024-11-10T22:15:00+01:60", "2024-11-10T22:15:00+0100", "2024-11-10T22:15:00+01",
        "2024-11-10T22:15:00.Z", "2024-11-10T22:15:00.12345678Z", "2024-11-10T22:15:00,5Z", "2024-11-10T22:15:00ZZ",
        "2024-11-10T22:15:00Z ", "2024-11-10T22:15:00UTC", "2024-11-10T22:15:00+01:00[Europe/Berlin]", "2024-11-10T22:15:00−01:00",
        "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0000-12-31T23:59:59Z", "12024-11-10T22:15:00Z");

    [Fact]
    public void Timestamps_Whatever_GiveAVerdict() =>
        s_check.ShouldNeverThrow("2024-11-10T22:15:00Z", "2024-11-10T22:15:00.1234567+14:00", "0001-01-01T00:00:00+14:00");

    [Theory]
    [InlineData("2024-11-10T22:15:00Z", "2024-11-10T22:15:00Z")]
    [InlineData("2024-11-10t22:15:00z", "2024-11-10T22:15:00Z")]
    [InlineData("2024-11-10T22:15:00+00:00", "2024-11-10T22:15:00Z")]
    [InlineData("2024-11-10T22:15:00-00:00", "2024-11-10T22:15:00Z")]
    [InlineData("2024-11-10T22:15:00.500+01:00", "2024-11-10T22:15:00.5+01:00")]
    [InlineData("2024-11-10T22:15:00.0000000-05:30", "2024-11-10T22:15:00-05:30")]
    [InlineData("0001-01-01T14:00:00.0000001+14:00", "0001-01-01T14:00:00.0000001+14:00")]
    public void Format_OfAnyTimestamp_IsItsCanonicalForm(string text, string canonical)
    {
        TimestampFormat.TryParse(Bytes(text), out long ticks, out short offset).ShouldBeTrue();
        Span<byte> written = stackalloc byte[TimestampFormat.MaxLength];
        Encoding.ASCII.GetString(written[..TimestampFormat.Format(ticks, offset, written)]).ShouldBe(canonical);
        TimestampFormat.IsCanonical(Bytes(canonical)).ShouldBeTrue();
        TimestampFormat.IsCanonical(Bytes(text)).ShouldBe(text == canonical);
        new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offset))
            .ShouldBe(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Format_OfRandomMoments_ReadsBack()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        Span<byte> written = stackalloc byte[TimestampFormat.MaxLength];
        for (int i = 0; i < 20_000; i++)
        {
            long ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            short offset = (short)random.Next(-840, 841);
            int length = TimestampFormat.Format(ticks, offset, written);
            bool same = TimestampFormat.TryParse(written[..length], out long readTicks, out short readOffset) && (readTicks, readOffset) == (ticks, offset);
            same.ShouldBeTrue($"seed {seed}: {Encoding.ASCII.GetString(written[..length])}");
        }
    }
}
