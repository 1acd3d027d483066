using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A range of numbers, dates or durations. Only a value that is provably outside breaks it.</summary>
internal sealed class RangeCheck
{
    private readonly BuiltIn _builtIn;
    private readonly Bound? _min;
    private readonly Bound? _max;

    private RangeCheck(BuiltIn builtIn, Bound? min, Bound? max)
    {
        _builtIn = builtIn;
        _min = min;
        _max = max;
    }

    public static RangeCheck Create(ValueRange range, BuiltIn builtIn) => new(
        builtIn,
        range.Min is null ? null : new Bound(range.Min, range.MinExclusive, builtIn),
        range.Max is null ? null : new Bound(range.Max, range.MaxExclusive, builtIn));

    /// <param name="text">The value's text; a number by JSON's grammar.</param>
    public bool IsBroken(ReadOnlySpan<byte> text) => _builtIn switch
    {
        BuiltIn.Number => Breaks(ParseDouble(text)),
        BuiltIn.Integer or BuiltIn.Decimal => Breaks(ExactNumber.Parse(text)),
        _ => BreaksInTime(text),
    };

    /// <summary>Whether a number is inside; <see langword="null"/> where that takes more digits than few.</summary>
    public bool? Holds(SmallNumber value)
    {
        int? low = _min is null ? 1 : _min.Small is { } min ? value.CompareTo(min) : null;
        int? high = _max is null ? -1 : _max.Small is { } max ? value.CompareTo(max) : null;
        return low is null || high is null ? null : low >= (_min is { IsExclusive: true } ? 1 : 0) && high <= (_max is { IsExclusive: true } ? -1 : 0);
    }

    private static double ParseDouble(ReadOnlySpan<byte> text) =>
        double.TryParse(Utf8Text.Decode(text), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    // Numbers are compared as what they are read into: two texts of one double are one number.
    private bool Breaks(double value) =>
        (_min is not null && (_min.IsExclusive ? value <= _min.Double : value < _min.Double))
        || (_max is not null && (_max.IsExclusive ? value >= _max.Double : value > _max.Double));

    private bool Breaks(ExactNumber value) =>
        (_min is not null && value.CompareTo(_min.Exact) < (_min.IsExclusive ? 1 : 0))
        || (_max is not null && value.CompareTo(_max.Exact) > (_max.IsExclusive ? -1 : 0));

    private bool BreaksInTime(ReadOnlySpan<byte> text) =>
        (_min is not null && FormatCalls.IsProvablyBefore(text, _min.Utf8, orEqual: _min.IsExclusive))
        || (_max is not null && FormatCalls.IsProvablyBefore(_max.Utf8, text, orEqual: _max.IsExclusive));

    private sealed class Bound
    {
        public Bound(string text, bool isExclusive, BuiltIn builtIn)
        {
            IsExclusive = isExclusive;
            Utf8 = Utf8Text.Encode(text);
            if (builtIn.IsNumber() && PlainScalar.TryNumber(Utf8, out string json))
            {
                Exact = ExactNumber.Parse(json);
                Double = ParseDouble(Utf8Text.Encode(json));
                Small = SmallNumber.TryParse(Utf8Text.Encode(json), out SmallNumber small) ? small : null;
            }
        }

        public bool IsExclusive { get; }

        public byte[] Utf8 { get; }

        public ExactNumber Exact { get; }

        public double Double { get; }

        public SmallNumber? Small { get; }
    }
}
