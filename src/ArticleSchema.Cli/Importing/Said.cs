using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Importing;

/// <summary>What a JSON Schema says of one value, in the language's words.</summary>
internal sealed class Said
{
    /// <summary>One of a type, a list or a map; never optional.</summary>
    public required UseDraft Use { get; init; }

    public List<DraftFacet> Facets { get; init; } = [];

    public List<string> Comments { get; init; } = [];

    /// <summary>Whether <c>null</c> is taken besides.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How many elements or entries, where that is bounded.</summary>
    public long? Least { get; init; }

    public long? Most { get; init; }

    public bool IsAny => Use.Type == "any" && !Use.IsMany;

    public static Said Of(string type) => new() { Use = new UseDraft(type) };

    public Said OrNull() => Copy(Use, isNullable: true, Facets, Comments);

    public Said With(params DraftFacet[] facets) => Copy(Use, IsNullable, [.. Facets, .. facets], Comments);

    /// <summary>The same with more to say about it.</summary>
    public Said Noting(IEnumerable<string> comments) => Copy(Use, IsNullable, Facets, [.. Comments, .. comments]);

    /// <summary>The use where it must be there, and the facets that count.</summary>
    /// <param name="mustBe">Whether a list or map must not be absent.</param>
    public (UseDraft Use, List<DraftFacet> Facets) Counted(bool mustBe)
    {
        bool isFilled = mustBe && Least > 0;
        UseDraft use = isFilled ? Use with { Multiplicity = Use.Multiplicity == Multiplicity.List ? Multiplicity.NonEmptyList : Multiplicity.NonEmptyMap } : Use;
        long? least = isFilled && Least == 1 ? null : Least == 0 ? null : Least;
        return least is null && Most is null ? (use, Facets) : (use, [.. Facets, new DraftFacet("items", Range(least, Most))]);
    }

    public static string Range(long? least, long? most) => new CountRange(least, most).ToString();

    private Said Copy(UseDraft use, bool isNullable, List<DraftFacet> facets, List<string> comments) =>
        new() { Use = use, IsNullable = isNullable, Facets = facets, Comments = comments, Least = Least, Most = Most };
}
