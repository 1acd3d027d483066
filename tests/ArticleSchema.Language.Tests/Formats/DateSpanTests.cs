using ArticleSchema.Language.Formats;
using static ArticleSchema.Language.Tests.Formats.FormatCases;

namespace ArticleSchema.Language.Tests.Formats;

public sealed class DateSpanTests
{
    /// <summary>Rows: left, right, then whether it is before, before or the same. A <c>d:</c> in front makes a <c>date</c> of it.</summary>
    public static TheoryData<string, string, bool?, bool?> Rows => new()
    {
        // Both on the calendar.
        { "2024", "2025", true, true },
        { "2025", "2024", false, false },
        { "2024", "2024", null, null },
        { "2024", "2024-11", null, null },
        { "2024-11-09", "2024-11-10", true, true },
        { "2024-11-10", "2024-11-10", null, null },
        { "2024-11-10T22:15:00", "2024-11-10T22:15:00", false, true },
        { "2024-11-10T22:15:00", "2024-11-10T22:15:01", true, true },
        { "2024-11-10", "2024-11-11T00:00:00", true, true },
        { "2024-11-10", "2024-11-10T23:59:59.9999999", null, true },
        { "2024-11-10T00:00:00", "2024-11-10", null, true },
        { "2024-11-10T22:15", "2024-11-10T22:15:30", null, null },
        { "2024~", "2025?", true, true },

        // Two dates are days.
        { "d:2024-11-10", "d:2024-11-10", false, true },
        { "d:2024-11-10", "d:2024-11-11", true, true },
        { "d:2024-11-11", "d:2024-11-10", false, false },
        { "d:2024-11-10", "2024-11-10", null, null },
        { "d:2024-11-10", "2024-11-11", true, true },

        // Both moments.
        { "2024-11-10T22:15:00Z", "2024-11-10T23:15:00+01:00", false, true },
        { "2024-11-10T22:15:00Z", "2024-11-10T23:14:59+01:00", false, false },
        { "2024-11-10T22:15:00Z", "2024-11-10T22:15Z", null, true },

        // A zone on one side: the other hangs between +14:00 and -12:00.
        { "2024-11-10", "2024-11-11T00:20:00Z", null, null },
        { "2024-11-10", "2024-11-11T12:00:00Z", true, true },
        { "2024-11-10", "2024-11-11T11:59:59.9999999Z", null, true },
        { "2024-11-10", "2024-11-11T11:59:59.9999998Z", null, null },
        { "2024-11-10T10:00:00Z", "2024-11-11", null, true },
        { "2024-11-10T09:59:59.9999999Z", "2024-11-11", true, true },
        { "2024-11-10T10:00:00.0000001Z", "2024-11-11", null, null },
        { "d:2024-11-10", "2024-11-11T12:00:00Z", true, true },
        { "d:2024-11-10", "2024-11-10T12:00:00Z", null, null },
        { "2024-11-10T00:00:00", "2024-11-10T12:00:00Z", null, true },
        { "2024-11-10T00:00:00", "2024-11-09T10:00:00Z", false, null },

        // Intervals, open and mixed.
        { "2024/2025", "2026", true, true },
        { "2024/..", "2030", null, null },
        { "2030", "2024/..", null, null },
        { "2023", "2024/..", true, true },
        { "2024/..", "2023", false, false },
        { "../2024", "2025", true, true },
        { "/2024", "2025-01-02T00:00:00Z", true, true },
        { "2024/..", "../2020", false, false },
        { "2024-11-10T00:00:00Z/2024-11-12", "2024-11-13T12:00:00Z", true, true },
        { "2024-11-10T00:00:00Z/2024-11-12", "2024-11-13T11:00:00Z", null, null },

        // The ends of time.
        { "0001", "0001-01-02T00:00:00Z", null, null },
        { "9999-12-31", "9999-12-31T23:59:59Z", null, null },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Comparison_OfTwoSpans_IsThreeValued(string left, string right, bool? before, bool? beforeOrSame)
    {
        DateSpan a = Span(left);
        DateSpan b = Span(right);
        DateSpan.IsBefore(a, b).ShouldBe(before);
        DateSpan.IsBeforeOrSame(a, b).ShouldBe(beforeOrSame);
        DateSpan.IsAfter(b, a).ShouldBe(before);
        DateSpan.IsAfterOrSame(b, a).ShouldBe(beforeOrSame);
    }

    [Fact]
    public void Comparison_OfRandomDates_AgreesWithTryingMoments()
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++)
        {
            string left = RandomDate(random);
            string right = RandomDate(random);
            DateSpan a = Span(left);
            DateSpan b = Span(right);
            bool calendar = !a.HasZone && !b.HasZone;
            bool? before = DateSpan.IsBefore(a, b);
            foreach (long x in Moments(a, calendar))
            {
                foreach (long y in Moments(b, calendar))
                {
                    if (before is bool verdict) (x < y).ShouldBe(verdict, $"seed {seed}: {left} < {right}");
                    if (DateSpan.IsBeforeOrSame(a, b) is bool orSame) (x <= y).ShouldBe(orSame, $"seed {seed}: {left} <= {right}");
                }
            }
        }
    }

    private static long[] Moments(DateSpan span, bool calendar) => calendar
        ? [span.Earliest.Ticks, span.Latest.Ticks]
        : [span.Earliest.EarliestUtc, span.Latest.LatestUtc];

    private static string RandomDate(Random random)
    {
        string day = $"2024-11-{random.Next(8, 13):00}";
        string time = $"T{random.Next(24):00}:{random.Next(2) * 30:00}";
        return random.Next(7) switch
        {
            0 => "2024-11",
            1 or 2 => day,
            3 => day + time,
            4 => day + time + "Z",
            5 => day + time + ":00+14:00",
            _ => day + "/2024-11-13",
        };
    }

    private static DateSpan Span(string text)
    {
        if (!text.StartsWith("d:", StringComparison.Ordinal))
        {
            return TimestampFormat.TryParse(Bytes(text), out long ticks, out _) ? DateSpan.FromTimestamp(ticks) : PartialDateFormatTests.Parse(text).Span;
        }
        DateFormat.TryParse(Bytes(text[2..]), out int year, out int month, out int day).ShouldBeTrue();
        return DateSpan.FromDate(year, month, day);
    }
}
