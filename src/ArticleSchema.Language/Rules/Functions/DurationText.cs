using System.Globalization;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Durations as CEL writes them, <c>1h30m</c> and <c>5.5s</c>, beside ISO 8601's <c>PT1H30M</c>.</summary>
internal static class DurationText
{
    private static readonly (string Unit, decimal Ticks)[] s_units =
    [
        ("ns", 0.01m), ("us", 10m), ("\u00b5s", 10m), ("ms", TimeSpan.TicksPerMillisecond), ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute), ("s", TimeSpan.TicksPerSecond),
    ];

    public static RuleValue Parse(string text)
    {
        if (text.IndexOfAny(['P', 'T']) >= 0)
        {
            return DurationFormat.TryParse(Utf8Text.Encode(text), out DurationValue value) ? RuleValue.Of(value) : Invalid(text);
        }

        bool isNegative = text.Length > 0 && text[0] == '-';
        int at = isNegative || (text.Length > 0 && text[0] == '+') ? 1 : 0;
        if (text.Substring(at) == "0")
        {
            return RuleValue.Of(new DurationValue(0, 0));
        }

        decimal ticks = 0;
        bool isEmpty = true;
        while (at < text.Length)
        {
            if (!TryReadPart(text, ref at, out decimal part))
            {
                return Invalid(text);
            }

            ticks += part;
            isEmpty = false;
        }

        if (isEmpty)
        {
            return Invalid(text);
        }

        if (ticks > TimeArithmetic.GreatestTicks)
        {
            return Failures.Overflow;
        }

        return ticks == decimal.Truncate(ticks)
            ? RuleValue.Of(new DurationValue(0, isNegative ? -(long)ticks : (long)ticks))
            : RuleValue.Error($"'{text}' has a fraction below 100 ns, which is not kept");
    }

    /// <summary>As CEL writes it, in seconds; with months, as ISO 8601 does.</summary>
    public static string Format(DurationValue value)
    {
        if (value.IsFixed)
        {
            return (value.Ticks / (decimal)TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture) + "s";
        }

        string months = "P" + Math.Abs(value.Months).ToString(CultureInfo.InvariantCulture) + "M";
        string seconds = value.Ticks == 0 ? "" : "T" + Math.Abs(value.Ticks / (decimal)TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture) + "S";
        return (value.Months < 0 ? "-" : "") + months + seconds;
    }

    private static bool TryReadPart(string text, ref int at, out decimal ticks)
    {
        int start = at;
        while (at < text.Length && text[at] is (>= '0' and <= '9') or '.')
        {
            at++;
        }

        ticks = 0;
        string number = text.Substring(start, at - start);
        if (number.Length > 20 || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count))
        {
            return false;
        }

        foreach ((string unit, decimal length) in s_units)
        {
            if (string.CompareOrdinal(text, at, unit, 0, unit.Length) == 0)
            {
                at += unit.Length;
                ticks = Math.Min(count, 1e15m) * length;
                return true;
            }
        }

        return false;
    }

    private static RuleValue Invalid(string text) => RuleValue.Error($"'{MessageTable.Shorten(text)}' is no duration");
}
