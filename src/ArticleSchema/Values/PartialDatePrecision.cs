namespace ArticleSchema;

/// <summary>How much of a <see cref="PartialDate"/> is written.</summary>
public enum PartialDatePrecision
{
    /// <summary>There is no value.</summary>
    None = 0,

    /// <summary>A year.</summary>
    Year = 1,

    /// <summary>A month of a year.</summary>
    Month = 2,

    /// <summary>A day.</summary>
    Day = 3,

    /// <summary>A day and a time to the minute.</summary>
    Minute = 4,

    /// <summary>A day and a time to the second or finer: a moment.</summary>
    Second = 5,
}
