namespace ArticleSchema.Language.Model;

/// <summary>Other forms in which a list may be read, and which of them is written.</summary>
internal sealed record ReadingForms
{
    public static readonly ReadingForms None = new();

    /// <summary><c>keyed-by</c>: the member that takes the key of <c>{ "a": {…} }</c>.</summary>
    public string? KeyedBy { get; init; }

    /// <summary><c>prefix</c>: members with this prefix are elements.</summary>
    public string? Prefix { get; init; }

    /// <summary>The element's member that takes what follows the prefix.</summary>
    public string? PrefixKey { get; init; }

    /// <summary>The element's member that takes the prefixed member's value.</summary>
    public string? PrefixValue { get; init; }

    public bool OneOrMany { get; init; }

    public WrittenForm Write { get; init; }
}
