namespace ArticleSchema.Language.Formats;

/// <summary>What a partial date says.</summary>
internal readonly struct PartialDateValue
{
    public PartialDateValue(DateSpan span, DatePrecision precision, bool isUncertain, bool isApproximate, bool isInterval)
    {
        Span = span;
        Precision = precision;
        IsUncertain = isUncertain;
        IsApproximate = isApproximate;
        IsInterval = isInterval;
    }

    /// <summary>The moments it allows. Qualifiers do not widen it: EDTF gives them no measure.</summary>
    public DateSpan Span { get; }

    /// <summary>Of an interval, the lesser precision of its ends.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Marked <c>?</c> or <c>%</c>; of an interval, at one end at least.</summary>
    public bool IsUncertain { get; }

    /// <summary>Marked <c>~</c> or <c>%</c>; of an interval, at one end at least.</summary>
    public bool IsApproximate { get; }

    public bool IsInterval { get; }

    public bool HasZone => Span.HasZone;
}
