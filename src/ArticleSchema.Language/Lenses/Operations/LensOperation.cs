using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Lenses;

/// <summary>One operation of a lens. It changes the shape once, when the lens is checked, and documents both ways.</summary>
internal abstract class LensOperation
{
    /// <summary>Where it stands.</summary>
    public required SyntaxText Key { get; init; }

    /// <summary>The member without which it has nothing to do; <see langword="null"/> for all records.</summary>
    public string? Subject { get; init; }

    /// <summary>On which way a document may lose something that only a complement brings back. Known once it is bound.</summary>
    public virtual LossyWays Lossy => LossyWays.None;

    /// <summary>Whether it may give a record members that no field knows.</summary>
    public virtual bool MakesUnknown => false;

    /// <summary>What it does, in terms of members; false where only documents tell.</summary>
    /// <param name="record">The record, so far.</param>
    /// <param name="shape">Its shape, on this side of the operation.</param>
    /// <param name="isUp">The way.</param>
    public virtual bool Trace(RecordTerms record, RecordShape shape, bool isUp) => false;

    /// <summary>Changes the shape of a record that it is for.</summary>
    public abstract void Bind(RecordShape record, LensBinder binder);

    /// <summary>From the older side to the newer.</summary>
    public abstract void Up(LensNode record, LensRun run);

    public abstract void Down(LensNode record, LensRun run);
}
