using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class DateFormatTests
{
    private static readonly Check s_check = DateFormat.IsValid;

    [Fact]
    public void Dates_OfTheCalendar_AreValid() => s_check.ShouldAcceptAll(
        "2024-11-10", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2024-04-30", "1900-02-28");

    [Fact]
    public void Dates_OutsideTheCalendar_AreInvalid() => s_check.ShouldRejectAll(
        "", "2024", "2024-11", "2024-11-1", "2024-11-100", "0000-01-01", "2024-02-30", "2024-02-31", "2023-02-29", "1900-02-29",
        "2024-04-31", "2024-00-10", "2024-13-01", "2024-11-00", "2024-11-32", "2024/11/10", "20241110", " 2024-11-10", "2024-11-10 ",
        "2024-11-10T", "+2024-11-1", "-2024-11-10", "2O24-11-10", "٢٠٢٤-11-10", "２０２４-11-10", "2024-11‐10", "10-11-2024", "Last Tuesday");

    [Fact]
    public void Dates_Whatever_GiveAVerdict() => s_check.ShouldNeverThrow("2024-11-10", "2024-02-29");

    [Fact]
    public void Dates_OfFourCenturies_AgreeWithTheFramework()
    {
        Span<byte> text = stackalloc byte[DateFormat.Length];
        for (int year = 1800; year < 2201; year++)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    DateFormat.Format(year, month, day, text);
                    bool expected = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    if (DateFormat.TryParse(text, out int y, out int m, out int d) != expected) throw new InvalidOperationException($"{year}-{month}-{day}");
                    if (expected) (y, m, d).ShouldBe((year, month, day));
                }
            }
        }
    }
}
