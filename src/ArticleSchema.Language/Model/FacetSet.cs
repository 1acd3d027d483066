using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>The value constraints that stand on a field, a scalar or a named list.</summary>
internal sealed record FacetSet
{
    public static readonly FacetSet None = new();

    /// <summary>In code points.</summary>
    public CountRange? Length { get; init; }

    /// <summary>In the language's regex subset; the whole value must match.</summary>
    public string? Pattern { get; init; }

    public ValueRange? Range { get; init; }

    /// <summary>A positive decimal number, as text.</summary>
    public string? MultipleOf { get; init; }

    public CountRange? Items { get; init; }

    public bool Unique { get; init; }

    /// <summary>With <see cref="Unique"/>: the members that make the key; <see langword="null"/> for the whole element.</summary>
    public IReadOnlyList<string>? UniqueKey { get; init; }

    public bool HasScalarFacets => Length is not null || Pattern is not null || Range is not null || MultipleOf is not null;
}
