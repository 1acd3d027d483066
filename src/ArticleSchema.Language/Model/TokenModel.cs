using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>One token of an enum.</summary>
internal sealed record TokenModel(string Token, string CSharpName)
{
    public IReadOnlyList<string> AlsoRead { get; init; } = [];

    /// <summary>The date since which it should not be used; set makes it retired.</summary>
    public string? Retired { get; init; }

    /// <summary>The token to use instead of a retired one.</summary>
    public string? Use { get; init; }

    /// <summary>The token that means more, and this among it.</summary>
    public string? Broader { get; init; }

    public string? Description { get; init; }

    public string? Term { get; init; }

    /// <summary>Labels for people, by language tag.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Labels { get; init; } = [];
}
