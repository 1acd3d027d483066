namespace ArticleSchema.Language.Formats;

/// <summary>
/// One end of what a written date allows, in ticks since the year 1: of UTC where a zone is written, else of the calendar wherever
/// that hangs.
/// </summary>
internal readonly struct DateBound : IEquatable<DateBound>
{
    // West of everything else it is this much later in UTC, east of everything else this much earlier.
    private const long WestmostTicks = 12 * TimeSpan.TicksPerHour;
    private const long EastmostTicks = 14 * TimeSpan.TicksPerHour;

    public DateBound(long ticks, bool hasZone)
    {
        Ticks = ticks;
        HasZone = hasZone;
    }

    public static DateBound Beginning { get; } = new(long.MinValue, hasZone: false);

    public static DateBound Never { get; } = new(long.MaxValue, hasZone: false);

    public long Ticks { get; }

    public bool HasZone { get; }

    public bool IsOpen => Ticks is long.MinValue or long.MaxValue;

    /// <summary>The first moment, in UTC, that the bound can stand for.</summary>
    public long EarliestUtc => HasZone || IsOpen ? Ticks : Ticks - EastmostTicks;

    /// <summary>The last moment, in UTC, that the bound can stand for.</summary>
    public long LatestUtc => HasZone || IsOpen ? Ticks : Ticks + WestmostTicks;

    public bool Equals(DateBound other) => Ticks == other.Ticks && HasZone == other.HasZone;

    public override bool Equals(object? obj) => obj is DateBound other && Equals(other);

    public override int GetHashCode() => Ticks.GetHashCode();
}
