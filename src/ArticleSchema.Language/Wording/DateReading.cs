namespace ArticleSchema.Language.Wording;

/// <summary>What a text says of one date.</summary>
internal sealed class DateReading
{
    /// <summary>The date in EDTF; <see langword="null"/> where there is none, more than one, or one without its year.</summary>
    public string? Value { get; set; }

    /// <summary>From Sunday, 0, to Saturday, 6.</summary>
    public int? Weekday { get; set; }

    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    /// <summary>Whether the numbers can be read as two days: <c>3/4/2024</c> in English.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>From the first character of the date to the last.</summary>
    public int Start { get; set; }

    public int End { get; set; }

    public List<TextPiece> Leftovers { get; } = [];
}
