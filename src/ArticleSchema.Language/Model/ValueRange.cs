namespace ArticleSchema.Language.Model;

/// <summary>
/// Bounds of a number or a date, in their spelling; <see langword="null"/> is without bound. Their meaning follows the type they bound.
/// </summary>
internal sealed record ValueRange(string? Min, bool MinExclusive, string? Max, bool MaxExclusive)
{
    /// <summary>As a schema writes it.</summary>
    public override string ToString() => Min is not null && Min == Max
        ? Min
        : Min + (MinExclusive ? "<" : "") + ".." + (MaxExclusive ? "<" : "") + Max;
}
