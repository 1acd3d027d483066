using ArticleSchema.News;

namespace ArticleSchema;

/// <summary>What a byline says of one role: the label, and whom it names.</summary>
public sealed record BylineCredit
{
    /// <summary>The role that the label stands for; without a label, the author's.</summary>
    public required ContributorRole Role { get; init; }

    /// <summary><see cref="Basis.Declared"/> by a label, or <see cref="Basis.Inferred"/>.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The words before the names, or behind them, as printed; <see langword="null"/> where there are none.</summary>
    public TextPart? Label { get; init; }

    /// <summary>Whether the label stands behind the names, as <c>contributed to this report</c>.</summary>
    public bool IsLabelAfter { get; init; }

    /// <summary>The names in their order; none where a label has nothing behind it, as <c>Verified by</c>.</summary>
    public ValueList<BylineName> Names { get; init; } = [];

    /// <summary>A title that several names share, as <c>AP Business Writers</c>.</summary>
    public string? Title { get; init; }

    /// <summary>A place that stands once, behind the last of several names: perhaps everybody's.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the sign © stands before a name.</summary>
    public bool HasCopyrightSign { get; init; }

    /// <summary>Label and names as printed.</summary>
    public required TextPart Raw { get; init; }
}
