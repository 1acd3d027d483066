using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Rules;

/// <summary>Timestamps and durations added and subtracted.</summary>
internal static class TimeArithmetic
{
    /// <summary>CEL counts durations in nanoseconds of 64 bits: about 292 years.</summary>
    public const long GreatestTicks = long.MaxValue / 100;

    public static RuleValue Apply(string symbol, RuleValue left, RuleValue right)
    {
        if (symbol is not ("+" or "-"))
        {
            return Failures.NoOverload(symbol, left, right);
        }

        bool isMinus = symbol == "-";
        if (left.Kind == RuleValueKind.Duration && right.Kind == RuleValueKind.Duration)
        {
            return Sum(left.Duration, right.Duration, isMinus);
        }

        if (left.Kind == RuleValueKind.Date && right.Kind == RuleValueKind.Duration)
        {
            return Move(symbol, left, right, isMinus);
        }

        if (left.Kind == RuleValueKind.Duration)
        {
            return isMinus ? Failures.NoOverload(symbol, left, right) : Move(symbol, right, left, isMinus: false);
        }

        return isMinus && left.Date.IsTimestamp && right.Date.IsTimestamp
            ? OfTicks(left.Date.Ticks - right.Date.Ticks)
            : Failures.NoOverload(symbol, left, right);
    }

    public static RuleValue OfTicks(long ticks) =>
        ticks is < -GreatestTicks or > GreatestTicks ? Failures.Overflow : RuleValue.Of(new DurationValue(0, ticks));

    /// <summary>False where it is longer than durations go.</summary>
    public static bool TrySum(DurationValue left, DurationValue right, bool isMinus, out DurationValue sum)
    {
        // Half of the range each cannot overflow: durations of documents may be longer than CEL's.
        decimal ticks = isMinus ? (decimal)left.Ticks - right.Ticks : (decimal)left.Ticks + right.Ticks;
        decimal months = isMinus ? left.Months - right.Months : left.Months + right.Months;
        bool isWithin = ticks is >= -GreatestTicks and <= GreatestTicks && Math.Abs(months) <= DurationValue.MaxMonths;
        sum = isWithin ? new DurationValue(months, (long)ticks) : default;
        return isWithin;
    }

    /// <summary>A moment later or earlier; null where part of a month leaves it open, below zero where no year of four digits holds it.</summary>
    public static long? Move(long ticks, DurationValue by, bool isMinus)
    {
        if (by.Months != decimal.Truncate(by.Months))
        {
            return null;
        }

        if (by.Months != 0)
        {
            int months = (int)by.Months * (isMinus ? -1 : 1);
            var local = new DateTime(ticks);
            long month = (local.Year * 12L) + local.Month - 1 + months;
            if (month is < 12 or >= 120_000)
            {
                return -1;
            }

            ticks = local.AddMonths(months).Ticks;
        }

        decimal moved = isMinus ? (decimal)ticks - by.Ticks : (decimal)ticks + by.Ticks;
        return moved < 0 || moved > DateTime.MaxValue.Ticks ? -1 : (long)moved;
    }

    private static RuleValue Sum(DurationValue left, DurationValue right, bool isMinus) =>
        TrySum(left, right, isMinus, out DurationValue sum) ? RuleValue.Of(sum) : Failures.Overflow;

    private static RuleValue Move(string symbol, RuleValue date, RuleValue duration, bool isMinus)
    {
        if (!date.Date.IsTimestamp)
        {
            return Failures.NoOverload(symbol, date, duration);
        }

        long? moved = Move(date.Date.Ticks, duration.Duration, isMinus);
        return moved is not { } ticks ? RuleValue.Unknown
            : ticks < 0 ? Failures.Overflow
            : RuleValue.Of(DateValue.FromTicks(ticks, FitOffset(date.Date.OffsetMinutes, ticks)));
    }

    /// <summary>The offset, unless the local time it makes has no year of four digits.</summary>
    private static short FitOffset(short offsetMinutes, long utcTicks)
    {
        long local = utcTicks + (offsetMinutes * TimeSpan.TicksPerMinute);
        return local >= 0 && local <= DateTime.MaxValue.Ticks ? offsetMinutes : (short)0;
    }
}
