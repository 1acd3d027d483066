using System.Globalization;
using System.Text;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary><c>int()</c>, <c>string()</c> and the others.</summary>
internal static class Conversions
{
    private const long UnixTicks = 621_355_968_000_000_000;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static RuleValue ToInt(RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Int:
                return value;
            case RuleValueKind.UInt:
                return value.UInt <= long.MaxValue ? RuleValue.Of((long)value.UInt) : Failures.Overflow;
            case RuleValueKind.Double:
                return Numbers.IsLong(value.Double) ? RuleValue.Of((long)value.Double) : Failures.Overflow;
            case RuleValueKind.Decimal:
                decimal whole = decimal.Truncate(value.Decimal);
                return whole is < long.MinValue or > long.MaxValue ? Failures.Overflow : RuleValue.Of((long)whole);
            case RuleValueKind.String:
                return long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? RuleValue.Of(number) : NotA("integer", value);
            case RuleValueKind.Date when value.Date.IsTimestamp:
                long ticks = value.Date.Ticks - UnixTicks;
                return RuleValue.Of((ticks / TimeSpan.TicksPerSecond) - (ticks % TimeSpan.TicksPerSecond < 0 ? 1 : 0));
            default:
                return Failures.NoOverload("int", value);
        }
    }

    public static RuleValue ToUInt(RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.UInt:
                return value;
            case RuleValueKind.Int:
                return value.Int >= 0 ? RuleValue.Of((ulong)value.Int) : Failures.Overflow;
            case RuleValueKind.Double:
                return Numbers.IsULong(value.Double) ? RuleValue.Of((ulong)value.Double) : Failures.Overflow;
            case RuleValueKind.Decimal:
                decimal whole = decimal.Truncate(value.Decimal);
                return whole is < 0 or > ulong.MaxValue ? Failures.Overflow : RuleValue.Of((ulong)whole);
            case RuleValueKind.String:
                return ulong.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? RuleValue.Of(number) : NotA("unsigned integer", value);
            default:
                return Failures.NoOverload("uint", value);
        }
    }

    public static RuleValue ToDouble(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Double => value,
        RuleValueKind.Int => RuleValue.Of((double)value.Int),
        RuleValueKind.UInt => RuleValue.Of((double)value.UInt),
        RuleValueKind.Decimal => RuleValue.Of((double)value.Decimal),
        RuleValueKind.String => ParseDouble(value),
        _ => Failures.NoOverload("double", value),
    };

    public static RuleValue ToBool(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Bool => value,
        RuleValueKind.String => value.Text switch
        {
            "1" or "t" or "true" or "TRUE" or "True" => RuleValue.True,
            "0" or "f" or "false" or "FALSE" or "False" => RuleValue.False,
            _ => NotA("boolean", value),
        },
        _ => Failures.NoOverload("bool", value),
    };

    public static RuleValue ToBytes(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Bytes => value,
        RuleValueKind.String => RuleValue.Of(Utf8Text.Encode(value.Text)),
        _ => Failures.NoOverload("bytes", value),
    };

    public static RuleValue ToText(RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.String:
                return RuleValue.Of(value.Text);
            case RuleValueKind.Bool:
                return RuleValue.Of(value.IsTrue ? "true" : "false");
            case RuleValueKind.Int:
                return RuleValue.Of(value.Int.ToString(CultureInfo.InvariantCulture));
            case RuleValueKind.UInt:
                return RuleValue.Of(value.UInt.ToString(CultureInfo.InvariantCulture));
            case RuleValueKind.Double:
                return RuleValue.Of(value.Double.ToString("R", CultureInfo.InvariantCulture));
            case RuleValueKind.Decimal:
                return RuleValue.Of(value.Decimal.ToString(CultureInfo.InvariantCulture));
            case RuleValueKind.Date:
                return RuleValue.Of(value.Date.Text);
            case RuleValueKind.Duration:
                return RuleValue.Of(DurationText.Format(value.Duration));
            case RuleValueKind.Bytes:
                try
                {
                    return RuleValue.Of(s_strict.GetString(value.Bytes));
                }
                catch (ArgumentException)
                {
                    return RuleValue.Error("the bytes are no UTF-8");
                }

            default:
                return Failures.NoOverload("string", value);
        }
    }

    public static RuleValue ToTimestamp(RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Date when value.Date.IsTimestamp:
                return value;
            case RuleValueKind.Int:
                decimal ticks = ((decimal)value.Int * TimeSpan.TicksPerSecond) + UnixTicks;
                return ticks < 0 || ticks > DateTime.MaxValue.Ticks ? Failures.Overflow : RuleValue.Of(DateValue.FromTicks((long)ticks));
            case RuleValueKind.String:
                return ToDate(value, BuiltIn.Timestamp);
            default:
                return Failures.NoOverload("timestamp", value);
        }
    }

    public static RuleValue ToDuration(RuleValue value) => value.Kind switch
    {
        RuleValueKind.Duration => value,
        RuleValueKind.String => DurationText.Parse(value.Text),
        RuleValueKind.Int => Math.Abs((decimal)value.Int) * TimeSpan.TicksPerSecond > TimeArithmetic.GreatestTicks
            ? Failures.Overflow
            : RuleValue.Of(new DurationValue(0, value.Int * TimeSpan.TicksPerSecond)),
        _ => Failures.NoOverload("duration", value),
    };

    /// <summary><c>date('…')</c>, <c>partialDate('…')</c> and <c>timestamp('…')</c>.</summary>
    public static RuleValue ToDate(RuleValue value, BuiltIn type)
    {
        if (value.Kind == RuleValueKind.Date && (value.Date.Type == type || type == BuiltIn.PartialDate))
        {
            return value;
        }

        if (value.Kind != RuleValueKind.String)
        {
            return Failures.NoOverload(type == BuiltIn.PartialDate ? "partialDate" : type.Name(), value);
        }

        return DateValue.Parse(type, value.Text) is { } date ? RuleValue.Of(date) : NotA(type.Name(), value);
    }

    private static RuleValue ParseDouble(RuleValue value)
    {
        switch (value.Text)
        {
            case "NaN":
                return RuleValue.Of(double.NaN);
            case "Infinity" or "Inf" or "+Infinity":
                return RuleValue.Of(double.PositiveInfinity);
            case "-Infinity" or "-Inf":
                return RuleValue.Of(double.NegativeInfinity);
            default:
                const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
                return double.TryParse(value.Text, Styles, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && !double.IsNaN(number)
                    ? RuleValue.Of(number == 0 && value.Text[0] == '-' ? -0.0 : number)
                    : NotA("number", value);
        }
    }

    private static RuleValue NotA(string type, RuleValue value) =>
        RuleValue.Error($"'{MessageTable.Shorten(value.Text)}' is no {type}");
}
