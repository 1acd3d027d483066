namespace ArticleSchema.Language.Wording;

/// <summary>What a byline says of one role: the label, and whom it names. Nobody, where a label has nothing behind it.</summary>
internal sealed class CreditText
{
    public required string Role { get; init; }

    /// <summary>The label as printed; <see langword="null"/> where there is none and the role is inferred.</summary>
    public TextPiece? Label { get; init; }

    /// <summary>Whether the label stands behind the names.</summary>
    public bool IsLabelAfter { get; init; }

    public List<NameText> Names { get; } = [];

    /// <summary>A title for all the names, as <c>Business Writers</c>.</summary>
    public string? Title { get; set; }

    /// <summary>A place that stands once, behind the last of several names.</summary>
    public string? Place { get; set; }

    public bool HasCopyrightSign { get; set; }

    /// <summary>From the first character of label or names to the last.</summary>
    public int Start { get; set; }

    public int End { get; set; }
}
