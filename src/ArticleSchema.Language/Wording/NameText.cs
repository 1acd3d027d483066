namespace ArticleSchema.Language.Wording;

/// <summary>One name in a byline, and what stands beside it.</summary>
internal sealed class NameText
{
    public required TextPiece Raw { get; init; }

    /// <summary>As one writes it: without honorifics, and not in capitals.</summary>
    public required string Display { get; set; }

    public string? Given { get; set; }

    public string? Family { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary><c>person</c>, <c>organization</c> or <c>group</c>, by the look of the name.</summary>
    public string Kind { get; set; } = "person";

    public string? Title { get; set; }

    public string? Organization { get; set; }

    public string? Place { get; set; }
}
