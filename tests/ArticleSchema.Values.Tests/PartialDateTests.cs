using System.Globalization;

namespace ArticleSchema.Values.Tests;

public sealed class PartialDateTests : TextValueTests<PartialDate>
{
    protected override string[][] Equal =>
    [
        ["2024"], ["2024-11"], ["2024-11-10"], ["2024-11-10~"], ["2024-11-10T22:15:00Z"], ["2024-11-10T22:15:00.0Z"], ["2024-11-10T23:15:00+01:00"], ["2024-11/.."], ["/2024"],
    ];

    protected override string[] Invalid => ["", "2023-02-29", "24", "Last Tuesday", "2024-11-10T24:00:00Z", "2024/2023", "..", "２０２４"];

    [Theory]
    [InlineData("2024", PartialDatePrecision.Year, false, false, false, false)]
    [InlineData("2024-11?", PartialDatePrecision.Month, true, false, false, false)]
    [InlineData("2024-11-10~", PartialDatePrecision.Day, false, true, false, false)]
    [InlineData("2024-11-10%", PartialDatePrecision.Day, true, true, false, false)]
    [InlineData("2024-11-10T22:15", PartialDatePrecision.Minute, false, false, false, false)]
    [InlineData("2024-11-10T22:15:00Z", PartialDatePrecision.Second, false, false, false, true)]
    [InlineData("2024-11/2025", PartialDatePrecision.Year, false, false, true, false)]
    public void Properties_OfADate_SayWhatIsWritten(string text, PartialDatePrecision precision, bool uncertain, bool approximate, bool interval, bool zone)
    {
        PartialDate date = PartialDate.Parse(text);
        (date.Precision, date.IsUncertain, date.IsApproximate, date.IsInterval, date.HasZone).ShouldBe((precision, uncertain, approximate, interval, zone));
    }

    [Theory]
    [InlineData("2024", "2024-01-01T00:00:00+14:00", "2024-12-31T23:59:59.9999999-12:00")]
    [InlineData("2024-11-10", "2024-11-10T00:00:00+14:00", "2024-11-10T23:59:59.9999999-12:00")]
    [InlineData("2024-11-10T22:15:00+01:00", "2024-11-10T21:15:00Z", "2024-11-10T21:15:00Z")]
    [InlineData("2024/..", "2024-01-01T00:00:00+14:00", null)]
    [InlineData("/2024", null, "2024-12-31T23:59:59.9999999-12:00")]
    [InlineData("0001", "0001-01-01T00:00:00Z", "0001-12-31T23:59:59.9999999-12:00")]
    [InlineData("9999-12-31", "9999-12-31T00:00:00+14:00", "9999-12-31T23:59:59.9999999Z")]
    public void EarliestAndLatest_OfADate_AreItsEnds(string text, string? earliest, string? latest)
    {
        PartialDate date = PartialDate.Parse(text);
        date.Earliest.ShouldBe(Moment(earliest));
        date.Latest.ShouldBe(Moment(latest));
    }

    [Fact]
    public void Comparison_WithWhatConverts_IsThreeValued()
    {
        PartialDate month = PartialDate.Parse("2024-11");
        month.IsBefore(new DateOnly(2024, 12, 1)).ShouldBe(true);
        month.IsAfter(new DateOnly(2024, 10, 31)).ShouldBe(true);
        month.IsBefore(new DateOnly(2024, 11, 10)).ShouldBeNull();
        month.IsAfterOrSame(PartialDate.Parse("2024-11-01T00:00:00")).ShouldBe(true);
        month.IsBeforeOrSame(PartialDate.Parse("2024-10")).ShouldBe(false);
        new PartialDate().IsBefore(month).ShouldBeNull();
        month.IsBefore(default).ShouldBeNull();
        PartialDate.Parse("2024-11-10").IsBefore(new DateTimeOffset(2024, 11, 11, 0, 20, 0, TimeSpan.Zero)).ShouldBeNull();
        month.Overlaps(PartialDate.Parse("2024")).ShouldBeTrue();
        month.Overlaps(PartialDate.Parse("2025")).ShouldBeFalse();
    }

    [Fact]
    public void Conversions_FromDatesAndMoments_ComeBack()
    {
        var day = new DateOnly(2024, 2, 29);
        PartialDate date = day;
        date.ToString().ShouldBe("2024-02-29");
        date.TryGetDate(out DateOnly back).ShouldBeTrue();
        back.ShouldBe(day);
        date.TryGetMoment(out _).ShouldBeFalse();

        var moment = new DateTimeOffset(2024, 11, 10, 22, 15, 0, 500, TimeSpan.FromHours(-5));
        date = moment;
        date.ToString().ShouldBe("2024-11-10T22:15:00.5-05:00");
        date.TryGetMoment(out DateTimeOffset same).ShouldBeTrue();
        same.EqualsExact(moment).ShouldBeTrue();
        PartialDate.Parse("2024-11-10T22:15:00.5-05").TryGetMoment(out same).ShouldBeTrue();
        same.EqualsExact(moment).ShouldBeTrue();
        date.TryGetDate(out _).ShouldBeFalse();

        PartialDate.Parse("2024-11").TryGetDate(out _).ShouldBeFalse();
        PartialDate.Parse("2024-11-10/..").TryGetDate(out _).ShouldBeFalse();
        PartialDate.Parse("2024-11-10T22:15Z").TryGetMoment(out _).ShouldBeFalse();
    }

    [Fact]
    public void Default_HasNothing()
    {
        PartialDate none = default;
        (none.Precision, none.Earliest, none.Latest, none.HasZone).ShouldBe((PartialDatePrecision.None, null, null, false));
        none.TryGetDate(out _).ShouldBeFalse();
        none.TryGetMoment(out _).ShouldBeFalse();
        none.Overlaps(none).ShouldBeFalse();
    }

    private static DateTimeOffset? Moment(string? text) => text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
