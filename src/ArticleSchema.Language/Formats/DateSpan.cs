namespace ArticleSchema.Language.Formats;

/// <summary>
/// The moments that a date, a timestamp or a partial date allows, and their comparison: true if it holds for every pair of moments,
/// false if for none, else null. Without a zone on either side the calendar decides; with a zone on one side only, the other spans
/// +14:00 to -12:00.
/// </summary>
internal readonly struct DateSpan : IEquatable<DateSpan>
{
    private readonly bool _isDate;

    private DateSpan(DateBound earliest, DateBound latest, bool isDate)
    {
        Earliest = earliest;
        Latest = latest;
        _isDate = isDate;
    }

    public DateSpan(DateBound earliest, DateBound latest)
        : this(earliest, latest, isDate: false)
    {
    }

    /// <summary>The first moment.</summary>
    public DateBound Earliest { get; }

    /// <summary>The last moment, itself allowed.</summary>
    public DateBound Latest { get; }

    /// <summary>Whether a zone is written, at one end of an interval at least.</summary>
    public bool HasZone => Earliest.HasZone || Latest.HasZone;

    /// <summary>A value of the type <c>date</c>. Two of them compare as days, and never leave it open.</summary>
    public static DateSpan FromDate(int year, int month, int day)
    {
        long ticks = new DateTime(year, month, day).Ticks;
        return new DateSpan(new DateBound(ticks, hasZone: false), new DateBound(ticks + TimeSpan.TicksPerDay - 1, hasZone: false), isDate: true);
    }

    /// <summary>A value of the type <c>timestamp</c>: one moment.</summary>
    public static DateSpan FromTimestamp(long utcTicks)
    {
        var moment = new DateBound(utcTicks, hasZone: true);
        return new DateSpan(moment, moment);
    }

    public static bool? IsBefore(DateSpan left, DateSpan right)
    {
        if (left._isDate && right._isDate) return left.Earliest.Ticks < right.Earliest.Ticks;
        Limits a = LimitsOf(left, right);
        Limits b = LimitsOf(right, left);
        if (a.Last < b.First) return true;
        return a.First >= b.Last ? false : null;
    }

    public static bool? IsBeforeOrSame(DateSpan left, DateSpan right)
    {
        if (left._isDate && right._isDate) return left.Earliest.Ticks <= right.Earliest.Ticks;
        Limits a = LimitsOf(left, right);
        Limits b = LimitsOf(right, left);
        if (a.Last <= b.First) return true;
        return a.First > b.Last ? false : null;
    }

    public static bool? IsAfter(DateSpan left, DateSpan right) => IsBefore(right, left);

    public static bool? IsAfterOrSame(DateSpan left, DateSpan right) => IsBeforeOrSame(right, left);

    /// <summary>Whether some moment is allowed by both.</summary>
    public static bool Overlaps(DateSpan left, DateSpan right) =>
        IsBefore(left, right) != true && IsBefore(right, left) != true;

    public bool Equals(DateSpan other) => Earliest.Equals(other.Earliest) && Latest.Equals(other.Latest) && _isDate == other._isDate;

    public override bool Equals(object? obj) => obj is DateSpan other && Equals(other);

    public override int GetHashCode() => Earliest.GetHashCode() * 397 ^ Latest.GetHashCode();

    private static Limits LimitsOf(DateSpan span, DateSpan other) => span.HasZone || other.HasZone
        ? new Limits(span.Earliest.EarliestUtc, span.Latest.LatestUtc)
        : new Limits(span.Earliest.Ticks, span.Latest.Ticks);

    private readonly struct Limits
    {
        public Limits(long first, long last)
        {
            First = first;
            Last = last;
        }

        public long First { get; }

        public long Last { get; }
    }
}
