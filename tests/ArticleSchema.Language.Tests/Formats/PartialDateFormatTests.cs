using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class PartialDateFormatTests
{
    private static readonly Check s_check = PartialDateFormat.IsValid;

    [Fact]
    public void Dates_OfTheForm_AreValid() => s_check.ShouldAcceptAll(
        "2024", "2024-11", "2024-11-10", "0001", "9999-12", "2024-02-29", "2024?", "2024-11~", "2024-11-10%", "2024-11-10T22:15:00Z", "2024-11-10T22:15:00",
        "2024-11-10T22:15:00.1234567+01:00", "2024-11-10T22:15:00-04", "2024-11-10T22:15Z", "2024-11-10T22:15", "2024-11-10t22:15:00z", "2024-11-10T22:15:00-00:00",
        "2024/2025", "2024-11/2024-12-24", "2024/..", "../2024", "2024/", "/2024", "2024?/2025~", "2024-11-10T22:15:00Z/2024-11-10T23:00:00Z", "2024-11-10/2024-11-10", "2024-11-10/2024-11",
        "2024-11-10T22:15:00+01:00/..", "2024-11-10/2024-11-11T12:00:00Z", "2024-11-10T12:00:00Z/2024-11-10");

    [Fact]
    public void Dates_OfAnotherForm_AreInvalid() => s_check.ShouldRejectAll(
        "", "0000", "24", "202", "20245", "-2024", "+2024", "Y12024", "2024-", "2024-1", "2024-13", "2024-00", "2024-21", "2024-11-", "2024-11-1", "2024-11-31", "2024-02-31", "2023-02-29",
        "2023-02-29?", "2024??", "2024?~", "?2024", "2024-?11", "2024?-11", "202X", "201?", "20XX-11", "2024-XX", "2024 ", " 2024", "2024/11", "2024/2023", "2024-12/2024-11", "2024-11-11/2024-11-10",
        "2024/2025/2026", "/", "..", "../..", "/..", "../", "2024/...", "2024/.", "2024-11-10T", "2024-11-10T22", "2024-11-10T24:00:00Z", "2024-11-10T22:60Z", "2024-11-10T22:15:60Z",
        "2024-11-10T22:15:00+14:01", "2024-11-10T22:15:00+15", "2024-11-10T22:15:00Z?", "2024-11-10T22:15:00~", "2024-11-10T22:15:00.12345678Z", "2024-11-10 22:15:00Z", "2024-11-10T22:15:00+1",
        "2024-02-31T00:00:00Z", "2024-W45", "2024-315", "Last Tuesday", "20241110", "2024-11-10T22:15:00Z/2024-11-10T22:14:59Z", "２０２４", "2024-11-10T22:15:00 Z", "{2023,2024}", "[2023..2024]");

    [Fact]
    public void Dates_Whatever_GiveAVerdict() => s_check.ShouldNeverThrow(
        "2024", "2024-11-10%", "2024-11-10T22:15:00.1234567+01:00", "2024-11-10/..", "2024-11-10T22:15Z/2024-11-11");

    [Theory]
    [InlineData("2024", "2024-01-01T00:00:00.0000000", "2024-12-31T23:59:59.9999999", false)]
    [InlineData("2024-02", "2024-02-01T00:00:00.0000000", "2024-02-29T23:59:59.9999999", false)]
    [InlineData("9999", "9999-01-01T00:00:00.0000000", "9999-12-31T23:59:59.9999999", false)]
    [InlineData("2024-11-10~", "2024-11-10T00:00:00.0000000", "2024-11-10T23:59:59.9999999", false)]
    [InlineData("2024-11-10T22:15", "2024-11-10T22:15:00.0000000", "2024-11-10T22:15:59.9999999", false)]
    [InlineData("2024-11-10T22:15:01", "2024-11-10T22:15:01.0000000", "2024-11-10T22:15:01.0000000", false)]
    [InlineData("2024-11-10T22:15:01.5+01:00", "2024-11-10T21:15:01.5000000", "2024-11-10T21:15:01.5000000", true)]
    [InlineData("2024-11-10T22:15:01-05", "2024-11-11T03:15:01.0000000", "2024-11-11T03:15:01.0000000", true)]
    [InlineData("2024-11-10/2024-12", "2024-11-10T00:00:00.0000000", "2024-12-31T23:59:59.9999999", false)]
    [InlineData("2024-11-10T12:00Z/2024-12", "2024-11-10T12:00:00.0000000", "2024-12-31T23:59:59.9999999", true)]
    public void Span_OfADate_IsWhatItAllows(string text, string earliest, string latest, bool hasZone)
    {
        PartialDateValue value = Parse(text);
        new DateTime(value.Span.Earliest.Ticks).ToString("yyyy-MM-ddTHH:mm:ss.fffffff").ShouldBe(earliest);
        new DateTime(value.Span.Latest.Ticks).ToString("yyyy-MM-ddTHH:mm:ss.fffffff").ShouldBe(latest);
        value.HasZone.ShouldBe(hasZone);
    }

    [Theory]
    [InlineData("2024", "Year", "")]
    [InlineData("2024-11?", "Month", "?")]
    [InlineData("2024-11-10~", "Day", "~")]
    [InlineData("2024-11-10%", "Day", "%")]
    [InlineData("2024-11-10T22:15Z", "Minute", "")]
    [InlineData("2024-11-10T22:15:00Z", "Second", "")]
    [InlineData("2024-11-10/2025", "Year", "/")]
    [InlineData("2024?/2025-01-01~", "Year", "%/")]
    [InlineData("2024-11-10/..", "Day", "/")]
    [InlineData("/2024-11~", "Month", "~/")]
    public void Value_OfADate_KeepsPrecisionAndQualifiers(string text, string precision, string marks)
    {
        PartialDateValue value = Parse(text);
        value.Precision.ToString().ShouldBe(precision);
        string qualifier = value.IsUncertain ? value.IsApproximate ? "%" : "?" : value.IsApproximate ? "~" : "";
        (qualifier + (value.IsInterval ? "/" : "")).ShouldBe(marks);
    }

    internal static PartialDateValue Parse(string text)
    {
        PartialDateFormat.TryParse(Bytes(text), out PartialDateValue value).ShouldBeTrue(text);
        return value;
    }
}
