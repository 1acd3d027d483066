namespace ArticleSchema.Language.Lenses;

/// <summary>A member of the other side in terms of this side's: what an operation does, said without a document.</summary>
internal abstract record LensTerm
{
    /// <summary>A member of the record that a lens begins with.</summary>
    internal sealed record Member(string Name) : LensTerm;

    /// <summary>A member of a record; absent where the record is.</summary>
    internal sealed record Part(LensTerm Record, string Name) : LensTerm;

    /// <summary>A list of the one value; empty where it is absent.</summary>
    internal sealed record ListOf(LensTerm Item) : LensTerm;

    /// <summary>The only element of a list; absent where there is none.</summary>
    internal sealed record Only(LensTerm List) : LensTerm;

    /// <summary>A record of these; absent where all of them are.</summary>
    internal sealed record RecordOf(IReadOnlyList<KeyValuePair<string, LensTerm>> Members) : LensTerm;

    /// <summary>A list with something for each element of another.</summary>
    internal sealed record Each(LensTerm List, LensTerm Item) : LensTerm;

    /// <summary>The element of the list around it.</summary>
    internal sealed record Element : LensTerm;

    internal sealed record Constant(string Json) : LensTerm;

    /// <summary>What another is, where a third is there.</summary>
    internal sealed record Where(LensTerm There, LensTerm Value) : LensTerm;

    /// <summary>A record that has one of its members put in; absent where both are.</summary>
    internal sealed record With(LensTerm Record, string Name, LensTerm Value) : LensTerm;

    /// <summary>A record without one of its members; absent where it has nothing else.</summary>
    internal sealed record Without(LensTerm Record, string Name) : LensTerm;

    /// <summary>The one, and where it is absent the other.</summary>
    internal sealed record Or(LensTerm First, LensTerm Second) : LensTerm;

    /// <summary>A value that is not the same as another; absent where it is.</summary>
    internal sealed record Unless(LensTerm Value, LensTerm Same) : LensTerm;

    /// <summary>One list behind the other.</summary>
    internal sealed record Joined(LensTerm First, LensTerm Second) : LensTerm;

    /// <summary>The first element of a list if it is told by its members; absent where it is not.</summary>
    internal sealed record Told(ToldElement By) : LensTerm;

    /// <summary>The list without its first element, if that is told by its members.</summary>
    internal sealed record WithoutTold(ToldElement By) : LensTerm;

    /// <summary>The first element that is told by its members, wherever it stands; absent where there is none.</summary>
    internal sealed record Match(ToldElement By) : LensTerm;

    /// <summary>A list, if there is one, whose elements that are told so have members put in, each the first of its kind; a new one where there is none. Where none of the members is there, nothing is done.</summary>
    internal sealed record PutInto(LensTerm? List, IReadOnlyList<MatchedElement> In) : LensTerm;

    /// <summary>A list whose last element goes if it is one that members were taken out of, and has nothing else.</summary>
    internal sealed record TakenOut(LensTerm List, IReadOnlyList<MatchedElement> Out) : LensTerm;

    /// <summary>What is made of records that others are the same as by now.</summary>
    internal sealed record Held(LensTerm Value, int Key) : LensTerm;

    /// <summary>A member that an element gets from outside of it.</summary>
    internal sealed record Given(LensTerm Value) : LensTerm;

    /// <summary>The entries of a map as a list of records that know their key.</summary>
    internal sealed record Entries(LensTerm Map) : LensTerm;

    /// <summary>The key of the entry that a record of such a list was.</summary>
    internal sealed record EntryKey : LensTerm;

    /// <summary>A list of records as a map by one of their members; one without it, or a second with the same, is in doubt.</summary>
    internal sealed record ByKey(LensTerm List, string Key) : LensTerm;

    /// <summary>What an expression gives of the members that it reads; absent where it gives nothing, and where none of some others is there.</summary>
    internal sealed record Evaluated(LensExpression Expression, IReadOnlyList<KeyValuePair<string, LensTerm>> Reads, IReadOnlyList<LensTerm> Needs) : LensTerm;

    /// <summary>One of the parts that a user's C# takes a value apart into.</summary>
    internal sealed record CodePart(PartsByCode Code, LensTerm Whole, int Index) : LensTerm;

    /// <summary>What a user's C# makes of parts; absent where all of them are.</summary>
    internal sealed record CodeWhole(PartsByCode Code, IReadOnlyList<LensTerm> Parts) : LensTerm;

    /// <summary>A token by a table; what the table would not bring back is in doubt.</summary>
    internal sealed record Tokens(LensTerm Value, Func<string, string> There, Func<string, string> Back, IReadOnlyList<string> Known) : LensTerm;

    /// <summary>A scalar as another; what would not come back is in doubt.</summary>
    internal sealed record Converted(LensTerm Value, Model.BuiltIn From, Model.BuiltIn To) : LensTerm;
}
