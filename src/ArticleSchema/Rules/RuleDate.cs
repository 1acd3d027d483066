using System.ComponentModel;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Rules;

namespace ArticleSchema.Generated;

/// <summary>A date, a timestamp or a partial date in a rule. The default is open: only the interpreter can tell.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct RuleDate
{
    private readonly Verdict _state;
    private readonly DateSpan _span;

    // Of what is no timestamp: the spelling, which is what equality goes by.
    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isTimestamp;

    private RuleDate(Verdict state, DateSpan span = default, ReadOnlySpan<byte> text = default, bool isTimestamp = false)
    {
        _state = state;
        _span = span;
        _text = text;
        _isTimestamp = isTimestamp;
    }

    public static RuleDate Unknown => new(Verdict.Unknown);

    public static Verdict operator ==(RuleDate left, RuleDate right) => left._state.Settle(right._state) ?? IsSame(left, right);

    public static Verdict operator !=(RuleDate left, RuleDate right) => !(left == right);

    public static Verdict operator <(RuleDate left, RuleDate right) => left._state.Settle(right._state) ?? Verdict.Of(DateSpan.IsBefore(left._span, right._span));

    public static Verdict operator <=(RuleDate left, RuleDate right) => left._state.Settle(right._state) ?? Verdict.Of(DateSpan.IsBeforeOrSame(left._span, right._span));

    public static Verdict operator >(RuleDate left, RuleDate right) => right < left;

    public static Verdict operator >=(RuleDate left, RuleDate right) => right <= left;

    public static RuleDate operator +(RuleDate date, RuleDuration by) => Move(date, by, isMinus: false);

    public static RuleDate operator +(RuleDuration by, RuleDate date) => Move(date, by, isMinus: false);

    public static RuleDate operator -(RuleDate date, RuleDuration by) => Move(date, by, isMinus: true);

    public static RuleDuration operator -(RuleDate left, RuleDate right)
    {
        if (left._state.Settle(right._state) is { } open)
        {
            return open.IsUnknown ? RuleDuration.Unknown : default;
        }
        long ticks = left.Ticks - right.Ticks;
        return left._isTimestamp && right._isTimestamp && ticks is >= -TimeArithmetic.GreatestTicks and <= TimeArithmetic.GreatestTicks
            ? RuleDuration.Of(0, ticks)
            : default;
    }

    public static RuleDate If(Verdict condition, RuleDate then, RuleDate otherwise) =>
        condition.IsTrue ? then : condition.IsFalse ? otherwise : new(condition);

    /// <summary><c>getFullYear</c> and its like, in UTC.</summary>
    public RuleNumber Part(string name)
    {
        if (!_state.IsTrue)
        {
            return _state.IsUnknown ? RuleNumber.Unknown : default;
        }
        if (_isTimestamp)
        {
            return TimeParts.OfTimestamp(name, Ticks);
        }
        return TimeParts.OfDate(name, _span) is { } part ? part : RuleNumber.Unknown;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => false;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;

    internal static RuleDate Timestamp(long utcTicks) => new(true, DateSpan.FromTimestamp(utcTicks), isTimestamp: true);

    internal static RuleDate Timestamp(ReadOnlySpan<byte> text) => TimestampFormat.TryParse(text, out long ticks, out _) ? Timestamp(ticks) : default;

    internal static RuleDate Date(ReadOnlySpan<byte> text) =>
        DateFormat.TryParse(text, out int year, out int month, out int day) ? new(true, DateSpan.FromDate(year, month, day), text) : default;

    internal static RuleDate PartialDate(ReadOnlySpan<byte> text) =>
        PartialDateFormat.TryParse(text, out PartialDateValue value) ? new(true, value.Span, text) : default;

    private long Ticks => _span.Earliest.Ticks;

    // As written; moments with a zone are the same at the same moment.
    private static Verdict IsSame(RuleDate left, RuleDate right)
    {
        if (left.TryMoment(out long a) && right.TryMoment(out long b))
        {
            return a == b;
        }
        return !left._isTimestamp && !right._isTimestamp && left._text.SequenceEqual(right._text);
    }

    private bool TryMoment(out long ticks)
    {
        ticks = Ticks;
        return _isTimestamp || TimestampFormat.TryParse(_text, out ticks, out _);
    }

    private static RuleDate Move(RuleDate date, RuleDuration by, bool isMinus)
    {
        if (date._state.Settle(by.State) is { } open)
        {
            return new(open);
        }
        if (!date._isTimestamp)
        {
            return default;
        }
        return TimeArithmetic.Move(date.Ticks, by.Value, isMinus) is not { } ticks ? Unknown : ticks < 0 ? default : Timestamp(ticks);
    }
}
