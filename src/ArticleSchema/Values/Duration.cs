using System.Text.Json.Serialization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema;

/// <summary>A duration of ISO 8601: <c>P1DT12H</c>, <c>PT0.5S</c>, <c>P2W</c>, <c>P1Y6M</c>.</summary>
/// <remarks>
/// The spelling is kept; two durations are equal if they last equally long (<c>PT60M</c> and <c>PT1H</c>; a day is 24 hours). How
/// long months are depends on when they begin, so durations with years or months equal each other only by months, and are neither
/// shorter nor longer than others. The default is no value.
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Duration>))]
public readonly partial struct Duration
{
    private readonly string? _text;

    private Duration(string text) => _text = text;

    /// <summary>Whether there is a duration; false only of the default.</summary>
    public bool HasValue => _text is not null;

    /// <summary>The years and months, in months; with a fraction where one is written.</summary>
    public decimal Months => Value.Months;

    /// <summary>The weeks, days, hours, minutes and seconds.</summary>
    public TimeSpan Time => new(Value.Ticks);

    /// <summary>Whether the duration has neither years nor months.</summary>
    public bool IsFixed => Value.IsFixed;

    internal DurationValue Value
    {
        get
        {
            Span<byte> utf8 = stackalloc byte[TextValue.MaxLength];
            TextValue.TryNarrow(_text, utf8, out int length);
            _ = DurationFormat.TryParse(utf8[..length], out DurationValue value);
            return value;
        }
    }

    /// <summary>Writes a time as a duration.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative: ISO 8601 has no such durations.</exception>
    public static Duration FromTimeSpan(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        Span<byte> utf8 = stackalloc byte[DurationFormat.MaxLength];
        return new(TextValue.Widen(utf8[..DurationFormat.Format(time.Ticks, utf8)]));
    }

    /// <summary>Less than zero, zero or more, as the left one is shorter, as long or longer; null where months leave it open.</summary>
    public static int? Compare(Duration left, Duration right) =>
        left.HasValue && right.HasValue ? DurationValue.Compare(left.Value, right.Value) : null;

    /// <summary>The duration as a time.</summary>
    /// <exception cref="InvalidOperationException">There is no value, or it has years or months.</exception>
    public TimeSpan ToTimeSpan()
    {
        if (!HasValue) throw TextValue.HasNone(nameof(Duration));
        DurationValue value = Value;
        return value.IsFixed ? new TimeSpan(value.Ticks) : throw new InvalidOperationException($"'{_text}' has years or months, whose length depends on when they begin");
    }

    /// <inheritdoc/>
    public bool Equals(Duration other) => HasValue == other.HasValue && Value.Equals(other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? Value.GetHashCode() : 0;
}
