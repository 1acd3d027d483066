using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Generated;

/// <summary>
/// What the generated rules of one value read: places in the text that has just been checked. A place is 0 where nothing stands and
/// negative where only the interpreter can tell.
/// </summary>
/// <remarks>
/// The text behind the record may not be JSON yet: then what is found means nothing, and the reading that follows fails. Whatever is
/// left open, and whatever does not hold, the interpreter decides; so a rule may leave much open, but must never hold where it does not.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct RuleReader
{
    private const int NotTold = -1;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Span<int> _places;
    private readonly Workspace _memory;
    private readonly ValidationOptions _options;

    internal RuleReader(ReadOnlySpan<byte> utf8, Span<int> places, Workspace memory, ValidationOptions options)
    {
        _utf8 = utf8;
        _places = places;
        _memory = memory;
        _options = options;
    }

    /// <summary>A member of the record, or a macro's variable.</summary>
    public int this[int index] => _places[index];

    /// <summary>The outermost value.</summary>
    public int Root => 1;

    /// <summary>The moment of the validation; unknown without a clock.</summary>
    public RuleDate Now => _options.Time is { } time ? RuleDate.Timestamp(time.GetUtcNow().UtcTicks) : RuleDate.Unknown;

    private JsonScanner Look => new(_utf8, _memory);

    /// <summary>How many of some conditions hold.</summary>
    public RuleNumber Number(params ReadOnlySpan<Verdict> conditions)
    {
        var count = 0;
        foreach (Verdict condition in conditions)
        {
            if (!condition.IsTrue && !condition.IsFalse)
            {
                return default;
            }
            count += condition.IsTrue ? 1 : 0;
        }
        return count;
    }

    public Verdict Has(int place) => place < 0 ? Verdict.Open : place > 0;

    /// <summary>Whether a list or map is there and not empty.</summary>
    public Verdict HasItems(int place)
    {
        if (place <= 0)
        {
            return Has(place);
        }
        var walk = new JsonWalk(Look, place - 1);
        return walk.Next();
    }

    public Verdict Bool(int place) => At(place) switch
    {
        (byte)'t' => true,
        (byte)'f' => false,
        _ => Verdict.Open,
    };

    public Verdict Bool(int place, bool @default) => place == 0 ? @default : Bool(place);

    public RuleText Text(int place)
    {
        if (place <= 0)
        {
            return default;
        }
        JsonScanner look = Look;
        return look.TextAt(look.SkipWhitespace(place - 1), out JsonText text) ? text.Utf8 : default(RuleText);
    }

    public RuleText Text(int place, ReadOnlySpan<byte> @default) => place == 0 ? @default : Text(place);

    public RuleText Of(ReadOnlySpan<byte> text) => text;

    public RuleNumber Of(long value) => value;

    public RuleNumber Of(double value) => value;

    public RuleNumber Of(decimal value) => value;

    public Verdict Of(bool value) => value;

    public RuleNumber Int(int place) => ToInt(NumberText(place));

    public RuleNumber Int(int place, long @default) => place == 0 ? @default : Int(place);

    public RuleNumber Double(int place) => ToDouble(NumberText(place));

    public RuleNumber Double(int place, double @default) => place == 0 ? @default : Double(place);

    public RuleNumber Decimal(int place) => ToDecimal(NumberText(place));

    public RuleNumber Decimal(int place, decimal @default) => place == 0 ? @default : Decimal(place);

    public RuleNumber ToInt(RuleText text) =>
        Utf8Parser.TryParse(text.Utf8, out long value, out int length) && length == text.Utf8.Length && length > 0 ? value : default(RuleNumber);

    public RuleNumber ToDouble(RuleText text) =>
        double.TryParse(text.Utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : default(RuleNumber);

    public RuleNumber ToDecimal(RuleText text) =>
        decimal.TryParse(text.Utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : default(RuleNumber);

    public Verdict ToBool(RuleText text) => text.Utf8.SequenceEqual("true"u8) ? true : text.Utf8.SequenceEqual("false"u8) ? false : Verdict.Open;

    public RuleDate ToDate(RuleText text) => RuleDate.Date(text.Utf8);

    public RuleDate ToTimestamp(RuleText text) => RuleDate.Timestamp(text.Utf8);

    public RuleDate ToPartialDate(RuleText text) => RuleDate.PartialDate(text.Utf8);

    public RuleDuration ToDuration(RuleText text) => DurationFormat.TryParse(text.Utf8, out DurationValue value) ? RuleDuration.Of(value) : default;

    /// <summary>A duration that the schema gives.</summary>
    public RuleDuration Of(decimal months, long ticks) => RuleDuration.Of(months, ticks);

    /// <summary>The text of a parameter, as the options or the schema give it.</summary>
    public RuleText Parameter(string name, ReadOnlySpan<byte> @default) =>
        RuleEnvironments.TryParameter(_options, name, out ReadOnlySpan<byte> text) ? text : @default;

    private byte At(int place)
    {
        int position = place <= 0 ? _utf8.Length : Look.SkipWhitespace(place - 1);
        return position < _utf8.Length ? _utf8[position] : (byte)0;
    }

    private ReadOnlySpan<byte> NumberText(int place) => place <= 0 ? [] : Look.NumberAt(place - 1);
}
