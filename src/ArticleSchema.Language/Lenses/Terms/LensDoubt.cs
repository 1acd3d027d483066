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

    /// <summary>Where the value is there, the record, if it is there, must have a member.</summary>
    internal sealed record NotBare(LensTerm Record, LensTerm Value) : LensDoubt;

    /// <summary>The two must be the same value, or both absent.</summary>
    internal sealed record Same(LensTerm First, LensTerm Second) : LensDoubt;

    /// <summary>The member, where it is there, must be the same value as the other.</summary>
    internal sealed record SameWhereThere(LensTerm Term, LensTerm Value) : LensDoubt;

    /// <summary>Where the other is there, the first must be.</summary>
    internal sealed record ThereWith(LensTerm First, LensTerm Second) : LensDoubt;

    /// <summary>The two must not be the same value.</summary>
    internal sealed record Other(LensTerm First, LensTerm Second) : LensDoubt;

    /// <summary>Where the value is absent, no element of the list may be told so.</summary>
    internal sealed record NoneTold(ToldElement Element, LensTerm UnlessThere) : LensDoubt;

    /// <summary>Each element must be told so, and have nothing else.</summary>
    internal sealed record EachTold(ToldElement Element) : LensDoubt;

    /// <summary>Each element must have both members and nothing else, a key that no other has, and the known keys must come first, in their order.</summary>
    internal sealed record EachKeyed(LensTerm List, string Key, string Value, IReadOnlyList<string> Known, bool TakesMore) : LensDoubt;

    /// <summary>No entry of the map may have a key that begins so.</summary>
    internal sealed record NonePrefixed(LensTerm Map, string Prefix) : LensDoubt;

    /// <summary>Where the value is there, the element that is told so must have more than that.</summary>
    internal sealed record MatchNotBare(ToldElement Element, LensTerm Value) : LensDoubt;

    /// <summary>No other element may have the member.</summary>
    internal sealed record OnlyMatchHas(ToldElement Element, string Member) : LensDoubt;

    /// <summary>Of the list nothing may be left.</summary>
    internal sealed record NoneLeft(LensTerm.TakenOut List) : LensDoubt;

    /// <summary>What has nothing left must be the last element.</summary>
    internal sealed record LastIfTaken(LensTerm.TakenOut List) : LensDoubt;

    /// <summary>The two must not be the same element.</summary>
    internal sealed record OtherMatch(ToldElement First, ToldElement Second) : LensDoubt;

    /// <summary>The element that is told so must be the first, and have nothing else.</summary>
    internal sealed record FirstTold(ToldElement Element) : LensDoubt;
}
