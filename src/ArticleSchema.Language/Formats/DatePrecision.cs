namespace ArticleSchema.Language.Formats;

/// <summary>How much of a date is written.</summary>
internal enum DatePrecision : byte
{
    None,
    Year,
    Month,
    Day,
    Minute,

    /// <summary>Seconds or fractions of them: a moment, as a timestamp is.</summary>
    Second,
}
