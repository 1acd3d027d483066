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

    /// <summary>Changes the shape of a record that it is for.</summary>
    public abstract void Bind(RecordShape record, LensBinder binder);

    /// <summary>From the older side to the newer.</summary>
    public abstract void Up(LensNode record, LensRun run);

    public abstract void Down(LensNode record, LensRun run);
}
