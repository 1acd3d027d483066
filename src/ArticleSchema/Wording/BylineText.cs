using ArticleSchema.Language.Wording;
using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>
/// A byline taken apart: <c>By A, B and C</c>, <c>Von A und B, dpa</c>, <c>A in X and B in Y contributed to this report</c>. Labels are known in English, German,
/// Spanish, French, Italian, Portuguese, Swedish and Norwegian; in other languages names are found without them.
/// </summary>
/// <remarks>Every text can be read: what is not understood is left over, and what is guessed says so. Immutable.</remarks>
public sealed record BylineText
{
    private BylineText(string text, string language)
    {
        Text = text;
        _language = language;
    }

    private readonly string _language;

    /// <summary>The byline as printed.</summary>
    public string Text { get; }

    /// <summary>Who did what, in the order of the text.</summary>
    public ValueList<BylineCredit> Credits { get; private init; } = [];

    /// <summary>What was not understood, in the order of the text; beyond 4,096 characters nothing is read.</summary>
    public ValueList<TextPart> Leftovers { get; private init; } = [];

    /// <summary>Whether nothing is left over.</summary>
    public bool IsComplete => Leftovers is [];

    /// <summary>The names, in the order of the text.</summary>
    public IEnumerable<string> Names => Credits.SelectMany(static c => c.Names).Select(static n => n.Display);

    /// <summary>Takes a byline apart. Never fails on a text.</summary>
    public static BylineText Parse(string text, LanguageTag language) => Parse(text, language.ToString());

    /// <summary>Takes a byline apart. Never fails on a text; a language that is none is one of which no words are known.</summary>
    public static BylineText Parse(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        BylineReading reading = BylineReader.Read(text, language);
        return new(text, language)
        {
            Credits = [.. reading.Credits.Select(c => ToCredit(text, c))],
            Leftovers = [.. reading.Leftovers.Select(static l => new TextPart(l.Text, l.Start))],
        };
    }

    /// <summary>Names as a byline, with the language's first label and conjunction: <c>By A, B and C</c>. Without names, empty.</summary>
    public static string Format(IEnumerable<string> names, LanguageTag language) => BylineWriter.Write(names, language.ToString());

    /// <summary>The byline written anew, with its labels, in its language: <c>BY A&amp;B</c> becomes <c>BY A and B</c>. What was left over is left out.</summary>
    public string Format() => string.Join("; ", Credits.Select(c => BylineWriter.Write(c, _language)));

    /// <summary>The same as entries of the vocabulary: contributors with keys, places, byline and verification.</summary>
    public BylineEntries ToEntries() => BylineEntries.Of(this);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static BylineCredit ToCredit(string text, CreditText credit) => new()
    {
        Role = ContributorRole.Parse(credit.Role),
        Basis = credit.Label is null ? Basis.Inferred : Basis.Declared,
        Label = credit.Label is { } label ? new TextPart(label.Text, label.Start) : null,
        IsLabelAfter = credit.IsLabelAfter,
        Names = [.. credit.Names.Select(ToName)],
        Title = credit.Title,
        Place = credit.Place,
        HasCopyrightSign = credit.HasCopyrightSign,
        Raw = new TextPart(text[credit.Start..credit.End], credit.Start),
    };

    private static BylineName ToName(NameText name) => new()
    {
        Raw = new TextPart(name.Raw.Text, name.Raw.Start),
        Display = name.Display,
        Given = name.Given,
        Family = name.Family,
        Prefix = name.Prefix,
        Suffix = name.Suffix,
        Kind = ContributorKind.Parse(name.Kind),
        Title = name.Title,
        Organization = name.Organization,
        Place = name.Place,
    };
}
