namespace ArticleSchema.Language.Lenses;

/// <summary>What must hold for terms to say all: where it does not, something has to be set aside, and the documents decide.</summary>
internal abstract record LensDoubt
{
    /// <summary>The member must not be there.</summary>
    internal sealed record Absent(LensTerm Term) : LensDoubt;

    /// <summary>The member, where it is there, must be this.</summary>
    internal sealed record Is(LensTerm Term, string Json) : LensDoubt;

    /// <summary>The list must not have more than one element.</summary>
    internal sealed record AtMostOne(LensTerm List) : LensDoubt;

    /// <summary>The record, where it is there, must have one of these, and nothing else.</summary>
    internal sealed record Only(LensTerm Record, IReadOnlyList<string> Members) : LensDoubt;

    /// <summary>Each element must have this, and nothing else.</summary>
    internal sealed record EachOnly(LensTerm List, string Member) : LensDoubt;
}
