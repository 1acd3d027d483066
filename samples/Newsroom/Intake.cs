using ArticleSchema;
using ArticleSchema.News;

namespace Newsroom;

/// <summary>What the lines around a harvested article say of it: who made it, when, and what nobody could read.</summary>
internal sealed record Intake(ValueList<Contributor> Contributors, ValueList<Place> Places, ValueList<Byline> Bylines, Verification? Verification, ValueList<DateAssertion> Dates, ValueList<string> Leftovers)
{
    // Sites mix languages: a date is tried in the article's first.
    private static readonly string[] s_otherLanguages = ["en", "de", "es", "fr", "it", "pt", "sv", "no"];

    /// <summary>Reads lines as they stand in the source, each with its number there.</summary>
    public static Intake Read(IEnumerable<(int Number, string Text)> lines, LanguageTag language)
    {
        var intake = new Intake([], [], [], null, [], []);
        foreach ((int number, string text) in lines)
        {
            BylineText byline = BylineText.Parse(text, language);
            if (byline.Credits is not [])
            {
                BylineEntries entries = byline.ToEntries();
                intake = intake with
                {
                    Contributors = [.. intake.Contributors, .. entries.Contributors.Select(c => c with { Span = Move(c.Span, number) })],
                    Places = [.. intake.Places, .. entries.Places],
                    Bylines = [.. intake.Bylines, entries.Byline with { Span = Move(entries.Byline.Span, number) }],
                    Verification = intake.Verification ?? entries.Verification,
                };
            }

            foreach (TextPart left in byline.Leftovers)
            {
                intake = ReadDate(text, left, number, language) is { } date
                    ? intake with { Dates = [.. intake.Dates, date] }
                    : intake with { Leftovers = [.. intake.Leftovers, left.Text] };
            }
        }

        return intake;
    }

    private static DateAssertion? ReadDate(string line, TextPart part, int number, LanguageTag language)
    {
        foreach (string tried in s_otherLanguages.Prepend(language.ToString()))
        {
            if (DateText.Parse(part.Text, tried) is { Source: { } source } date && date.ToAssertion() is { } assertion)
            {
                return assertion with { Span = new TextPart(source.Text, part.Start + source.Start).ToSpan(line, number) };
            }
        }

        return null;
    }

    /// <summary>A place in the one line that was read, as the place in the source.</summary>
    private static Span? Move(Span? span, int number) => span is { } place ? Span.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture) + place.Value[1..]) : null;
}
