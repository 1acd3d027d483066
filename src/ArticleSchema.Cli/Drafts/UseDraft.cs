using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Drafts;

/// <summary>A type expression whose names are not looked up.</summary>
/// <param name="Type">A built-in, or a type of the draft.</param>
/// <param name="Multiplicity">How many.</param>
/// <param name="Key">The type of a map's keys.</param>
internal sealed record UseDraft(string Type, Multiplicity Multiplicity = Multiplicity.One, string? Key = null)
{
    public bool IsMany => Multiplicity is not (Multiplicity.One or Multiplicity.Optional);

    public bool IsBuiltIn => BuiltIns.TryGet(Type, out _);

    /// <summary>The same, where it may be absent; a list and a map always may, unless they must not be empty.</summary>
    public UseDraft OrAbsent => Multiplicity == Multiplicity.One ? this with { Multiplicity = Multiplicity.Optional } : this;

    public override string ToString() => Multiplicity switch
    {
        Multiplicity.Optional => Type + "?",
        Multiplicity.List => Type + "*",
        Multiplicity.NonEmptyList => Type + "+",
        Multiplicity.Map => $"{Type} by {Key}*",
        Multiplicity.NonEmptyMap => $"{Type} by {Key}+",
        _ => Type,
    };
}
