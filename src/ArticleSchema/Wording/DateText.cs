using ArticleSchema.Language.Wording;
using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>
/// The date that a text names in words: <c>10 de noviembre, 2024</c>, <c>Sunday, November 10, 2024 at 3:05 p.m. EST</c>. Months, days and times are known in English,
/// German, Spanish, French, Italian, Portuguese, Swedish and Norwegian, ISO dates in every language.
/// </summary>
/// <remarks>
/// Every text can be read. There is no <see cref="Value"/> where the text names none, several, one without a year, or numbers that can be two
/// days (<c>3/4/2024</c> in English without a region). Immutable.
/// </remarks>
public sealed record DateText
{
    private DateText(string text, string language)
    {
        Text = text;
        _language = language;
    }

    private readonly string _language;

    /// <summary>The text as printed.</summary>
    public string Text { get; }

    /// <summary>The date, as exact as the text is; <see langword="null"/> where it cannot be told.</summary>
    public PartialDate? Value { get; private init; }

    /// <summary>The day of the week that the text names; nobody checks that it is the date's.</summary>
    public DayOfWeek? Weekday { get; private init; }

    /// <summary>The year, from 1500 to 2200, where it is named.</summary>
    public int? Year { get; private init; }

    /// <summary>The month, from 1 to 12, where it is named.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month, from 1 to 31, where it is named.</summary>
    public int? Day { get; private init; }

    /// <summary>Whether the numbers can be read as two days.</summary>
    public bool IsAmbiguous { get; private init; }

    /// <summary>From the first word of the date to the last; <see langword="null"/> where there is no date.</summary>
    public TextPart? Source { get; private init; }

    /// <summary>What is no part of the date, in the order of the text; beyond 1,024 characters nothing is read.</summary>
    public ValueList<TextPart> Leftovers { get; private init; } = [];

    /// <summary>Reads the date that a text names. Never fails on a text.</summary>
    public static DateText Parse(string text, LanguageTag language) => Parse(text, language.ToString());

    /// <summary>Reads the date that a text names. Never fails on a text; a language that is none is one of which no words are known.</summary>
    public static DateText Parse(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        DateReading reading = DateReader.Read(text, language);
        return new(text, language)
        {
            Value = reading.Value is { } value ? PartialDate.Parse(value) : null,
            Weekday = (DayOfWeek?)reading.Weekday,
            Year = reading.Year,
            Month = reading.Month,
            Day = reading.Day,
            IsAmbiguous = reading.IsAmbiguous,
            Source = reading.End > reading.Start ? new TextPart(text[reading.Start..reading.End], reading.Start) : null,
            Leftovers = [.. reading.Leftovers.Select(static l => new TextPart(l.Text, l.Start))],
        };
    }

    /// <summary>The date as an entry of the vocabulary, with the words it was read from; <see langword="null"/> without a <see cref="Value"/>.</summary>
    public DateAssertion? ToAssertion() => Value is not { } value || Source is not { } source ? null : new DateAssertion
    {
        Value = value,
        Precision = PrecisionOf(value.Precision),
        Zone = TimeZoneName.Parse(value.HasZone ? ZoneOf(value.ToString()) : "unknown"),
        Raw = source.Text,
        RawLanguage = LanguageTag.TryParse(_language, null, out LanguageTag tag) ? tag : null,
        Span = source.ToSpan(Text),
    };

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The offset behind the time, its minutes written out.</summary>
    private static string ZoneOf(string value)
    {
        int at = value.LastIndexOfAny(['Z', 'z', '+', '-']);
        string zone = value[at..].ToUpperInvariant();
        return zone.Length == 3 ? zone + ":00" : zone;
    }

    private static DatePrecision? PrecisionOf(PartialDatePrecision precision) => precision switch
    {
        PartialDatePrecision.Year => DatePrecision.Year,
        PartialDatePrecision.Month => DatePrecision.Month,
        PartialDatePrecision.Day => DatePrecision.Day,
        PartialDatePrecision.Minute => DatePrecision.Minute,
        PartialDatePrecision.Second => DatePrecision.Second,
        _ => null,
    };
}
