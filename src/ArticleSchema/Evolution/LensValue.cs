using System.ComponentModel;
using System.Globalization;
using System.Text;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>Single values of compiled lenses, as texts, as JSON and in C#.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LensValue
{
    /// <summary>A string; <see langword="null"/> for anything else.</summary>
    public static string? ToText(string? json) => Parse(json, DataKind.String)?.GetString();

    /// <summary>A number without a fraction; <see langword="null"/> for anything else.</summary>
    public static long? ToInteger(string? json) =>
        long.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>A number; <see langword="null"/> for anything else.</summary>
    public static double? ToNumber(string? json) =>
        double.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    /// <summary>A number with its digits; <see langword="null"/> for anything else.</summary>
    public static decimal? ToDecimal(string? json) =>
        decimal.TryParse(Parse(json, DataKind.Number)?.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    /// <summary>A boolean; <see langword="null"/> for anything else.</summary>
    public static bool? ToBoolean(string? json) => json switch { "true" => true, "false" => false, _ => null };

    /// <summary>Any value; <see langword="null"/> where there is none.</summary>
    public static RawJson? ToRaw(string? json) => json is null ? null : RawJson.Parse(json);

    /// <summary>A value that is there; in doubt where there is none.</summary>
    public static RawJson Raw(string? json, Doubt doubt) => json is null ? Raise<RawJson>(doubt) : RawJson.Parse(json);

    /// <summary>A number's text.</summary>
    public static string TextOf(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day's text.</summary>
    public static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment's text.</summary>
    public static string TextOf(DateTimeOffset moment)
    {
        Span<byte> text = stackalloc byte[TimestampFormat.MaxLength];
        return Encoding.ASCII.GetString(text[..TimestampFormat.Format(moment.UtcTicks, (short)moment.TotalOffsetMinutes, text)]);
    }

    /// <summary>A number's text.</summary>
    public static string TextOf(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number's text; in doubt where it has none.</summary>
    public static string TextOf(double number, Doubt doubt) => Of(number) ?? Raise<string>(doubt);

    /// <summary>A boolean's text.</summary>
    public static string TextOf(bool fact) => fact ? "true" : "false";

    /// <summary>A text as the address that it is.</summary>
    public static Uri UriOf(string text, Doubt doubt) => Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.OriginalString == text ? address : Raise<Uri>(doubt);

    /// <summary>A text as the value that has no other.</summary>
    public static T Of<T>(string text, Doubt doubt)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && value.ToString() == text ? value : Raise<T>(doubt);

    /// <summary>A text as the number that has no other text.</summary>
    public static double NumberOf(string text, Doubt doubt) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Of(number) == text ? number : Raise<double>(doubt);

    /// <summary>A text as the number that is written so.</summary>
    public static decimal DecimalOf(string text, Doubt doubt) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && TextOf(number) == text ? number : Raise<decimal>(doubt);

    /// <summary>A text as the boolean that it is.</summary>
    public static bool BooleanOf(string text, Doubt doubt) => ToBoolean(text) ?? Raise<bool>(doubt);

    /// <summary>A text as the number that has no other text.</summary>
    public static long IntegerOf(string text, Doubt doubt) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && TextOf(number) == text ? number : Raise<long>(doubt);

    /// <summary>A text as the day that it is.</summary>
    public static DateOnly DateOf(string text, Doubt doubt) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && TextOf(day) == text ? day : Raise<DateOnly>(doubt);

    /// <summary>A text as the moment that is written so.</summary>
    public static DateTimeOffset TimestampOf(string text, Doubt doubt) =>
        TimestampFormat.TryParse(Encoding.UTF8.GetBytes(text), out long ticks, out short offset)
        && new DateTimeOffset(ticks, TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(offset)) is var moment && TextOf(moment) == text ? moment : Raise<DateTimeOffset>(doubt);

    /// <summary>A text as the date that it is.</summary>
    public static PartialDate PartialDateOf(string text, Doubt doubt) => PartialDate.TryParse(text, null, out PartialDate date) && date.ToString() == text ? date : Raise<PartialDate>(doubt);

    /// <summary>A string that was made, where something was; in doubt where that is no string.</summary>
    public static string? Text(string? json, Doubt doubt) => json is null ? null : ToText(json) ?? Raise<string>(doubt);

    /// <summary>A number that was made; in doubt where it is another value, or is spelled otherwise than a writer would.</summary>
    public static long? Integer(string? json, Doubt doubt) => json is null ? null : ToInteger(json) is { } value && Of(value) == json ? value : Raise<long?>(doubt);

    /// <summary>A boolean that was made; in doubt where it is another value.</summary>
    public static bool? Boolean(string? json, Doubt doubt) => json is null ? null : ToBoolean(json) ?? Raise<bool?>(doubt);

    /// <summary>The JSON of a text.</summary>
    public static string? Of(string? value) => value is null ? null : Language.Text.JsonString.Of(value);

    /// <summary>The JSON of a number.</summary>
    public static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON of a number; none for what JSON cannot hold.</summary>
    public static string? Of(double? value) => value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null;

    /// <summary>The JSON of a number.</summary>
    public static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The JSON of a boolean.</summary>
    public static string? Of(bool? value) => value is { } fact ? (fact ? "true" : "false") : null;

    /// <summary>The JSON of a day.</summary>
    public static string? Of(DateOnly? value) => value is { } day ? Of(TextOf(day)) : null;

    /// <summary>The JSON of a moment.</summary>
    public static string? Of(DateTimeOffset? value) => value is { } moment ? Of(TextOf(moment)) : null;

    /// <summary>The JSON itself.</summary>
    public static string? Of(RawJson? value) => value is { HasValue: true } raw ? raw.ToString() : null;

    private static T Raise<T>(Doubt doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return doubt.Raise<T>();
    }

    private static DataNode? Parse(string? json, DataKind kind) => json is not null && JsonTree.Parse(json) is { } tree && tree.Root.Kind == kind ? tree.Root : null;
}
