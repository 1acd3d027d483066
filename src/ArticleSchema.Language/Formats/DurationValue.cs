namespace ArticleSchema.Language.Formats;

/// <summary>What a duration amounts to: calendar months, and time of a fixed length (a day is 24 hours).</summary>
internal readonly struct DurationValue : IEquatable<DurationValue>
{
    /// <summary>As many months as the calendar has.</summary>
    public const int MaxMonths = 9999 * 12;

    public DurationValue(decimal months, long ticks)
    {
        Months = months;
        Ticks = ticks;
    }

    /// <summary>Years and months; a fraction where the text has one.</summary>
    public decimal Months { get; }

    /// <summary>Weeks, days, hours, minutes and seconds, in units of 100 ns.</summary>
    public long Ticks { get; }

    /// <summary>Whether the length is the same wherever the duration begins.</summary>
    public bool IsFixed => Months == 0;

    public bool Equals(DurationValue other) => Months == other.Months && Ticks == other.Ticks;

    public override bool Equals(object? obj) => obj is DurationValue other && Equals(other);

    public override int GetHashCode() => Months.GetHashCode() * 397 ^ Ticks.GetHashCode();

    /// <summary>Less than zero, zero or more; null where the lengths of months leave it open.</summary>
    public static int? Compare(DurationValue left, DurationValue right) =>
        left.IsFixed && right.IsFixed ? left.Ticks.CompareTo(right.Ticks) : null;
}
