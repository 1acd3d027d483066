using System.Globalization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Rules;

/// <summary><c>getFullYear()</c> and the others.</summary>
internal static class TimeParts
{
    private static readonly string[] s_ofDates = ["getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear"];
    private static readonly string[] s_ofDurations = ["getHours", "getMinutes", "getSeconds", "getMilliseconds"];

    private static readonly HashSet<string> s_names = new([.. s_ofDates, .. s_ofDurations], StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = [.. s_ofDates, .. s_ofDurations];

    public static bool Has(string name) => s_names.Contains(name);

    public static bool IsOfDates(string name) => Array.IndexOf(s_ofDates, name) >= 0;

    public static bool IsOfDurations(string name) => Array.IndexOf(s_ofDurations, name) >= 0;

    public static RuleValue Get(string name, RuleValue value, RuleValue? zone)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Duration when zone is null && IsOfDurations(name):
                return OfDuration(name, value.Duration) is { } length ? RuleValue.Of(length) : RuleValue.Unknown;
            case RuleValueKind.Date when value.Date.IsTimestamp:
                RuleValue local = Shift(value.Date, zone);
                return local.IsOpen ? local : RuleValue.Of(OfTimestamp(name, local.Int));
            case RuleValueKind.Date when zone is null && IsOfDates(name):
                return OfDate(name, value.Date.Span) is { } part ? RuleValue.Of(part) : RuleValue.Unknown;
            default:
                return Failures.NoOverload(name, value);
        }
    }

    /// <summary>Of a timestamp in UTC.</summary>
    public static long OfTimestamp(string name, long utcTicks) => Part(name, new DateTime(utcTicks));

    /// <summary>
    /// Of a date or a partial date. What one leaves open is known all the same where its first and last moment agree; else null.
    /// </summary>
    public static long? OfDate(string name, DateSpan span)
    {
        if (span.Earliest.IsOpen || span.Latest.IsOpen)
        {
            return null;
        }

        (DateTime first, DateTime last) = (new(span.Earliest.Ticks), new(span.Latest.Ticks));
        long part = Part(name, first);
        bool isKnown = name is "getFullYear" ? part == Part(name, last) : IsWithin(name, first, last);
        return isKnown ? part : null;
    }

    private static bool IsWithin(string name, DateTime first, DateTime last) =>
        first.Year == last.Year && first.Month == last.Month && (name == "getMonth" || first.Day == last.Day);

    /// <summary>Null where the lengths of months leave it open.</summary>
    public static long? OfDuration(string name, DurationValue value) => !value.IsFixed ? null : name switch
    {
        "getHours" => value.Ticks / TimeSpan.TicksPerHour,
        "getMinutes" => value.Ticks / TimeSpan.TicksPerMinute,
        "getSeconds" => value.Ticks / TimeSpan.TicksPerSecond,
        _ => value.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMillisecond,
    };

    private static long Part(string name, DateTime at) => name switch
    {
        "getFullYear" => at.Year,
        "getMonth" => at.Month - 1,
        "getDate" => at.Day,
        "getDayOfMonth" => at.Day - 1,
        "getDayOfWeek" => (long)at.DayOfWeek,
        "getDayOfYear" => at.DayOfYear - 1,
        "getHours" => at.Hour,
        "getMinutes" => at.Minute,
        "getSeconds" => at.Second,
        _ => at.Millisecond,
    };

    /// <summary>The local ticks in a zone, UTC without one.</summary>
    private static RuleValue Shift(DateValue date, RuleValue? zone)
    {
        if (zone is null)
        {
            return RuleValue.Of(date.Ticks);
        }

        if (zone.Value.IsOpen || zone.Value.Kind != RuleValueKind.String)
        {
            return zone.Value.IsOpen ? zone.Value : Failures.NoOverload("getHours", zone.Value);
        }

        if (!TryOffset(zone.Value.Text, new DateTime(date.Ticks, DateTimeKind.Utc), out TimeSpan offset))
        {
            return RuleValue.Error($"'{zone.Value.Text}' is no time zone");
        }

        long ticks = date.Ticks + offset.Ticks;
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? Failures.Overflow : RuleValue.Of(ticks);
    }

    private static bool TryOffset(string zone, DateTime utc, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (zone == "UTC")
        {
            return true;
        }

        int at = zone.Length > 0 && zone[0] is '+' or '-' ? 1 : 0;
        string[] parts = zone.Length == at + 5 && zone[at + 2] == ':' ? [zone.Substring(at, 2), zone.Substring(at + 3)] : ["", ""];
        if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int hours)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes))
        {
            offset = new TimeSpan(hours, minutes, 0);
            offset = zone[0] == '-' ? -offset : offset;
            return hours < 24 && minutes < 60;
        }

        try
        {
            offset = TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(utc);
            return true;
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException or ArgumentException)
        {
            return false;
        }
    }
}
