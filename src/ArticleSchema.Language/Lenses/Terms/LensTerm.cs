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

    /// <summary>A token by a table; what the table would not bring back is in doubt.</summary>
    internal sealed record Tokens(LensTerm Value, Func<string, string> There, Func<string, string> Back, IReadOnlyList<string> Known) : LensTerm;

    /// <summary>A scalar as another; what would not come back is in doubt.</summary>
    internal sealed record Converted(LensTerm Value, Model.BuiltIn From, Model.BuiltIn To) : LensTerm;
}
