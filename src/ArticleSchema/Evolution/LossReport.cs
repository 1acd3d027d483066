using ArticleSchema.Generated;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema;

/// <summary>What became of a document on its way to another version: which way it went, and what had no place there, entry by entry. Immutable.</summary>
public sealed class LossReport
{
    internal LossReport(IReadOnlyList<string> path, IReadOnlyList<Loss> losses, Complement complement)
    {
        Path = path;
        Losses = losses;
        Complement = complement;
    }

    /// <summary>Of a document that went nowhere.</summary>
    public static LossReport None { get; } = new([], [], Complement.Empty);

    /// <summary>Whether nothing was lost.</summary>
    public bool IsEmpty => Losses.Count == 0;

    /// <summary>What the document no longer says.</summary>
    public IReadOnlyList<Loss> Losses { get; }

    /// <summary>The same to be kept beside the document: with it the way back gives the document that was. What is stale is not in it.</summary>
    public Complement Complement { get; }

    /// <summary>The types that it passed, both ends included: <c>newsroom/article@1.2:Article</c>, …; empty where it went nowhere.</summary>
    public IReadOnlyList<string> Path { get; }

    /// <summary>The same with what became of the documents inside before the whole went anywhere. Only once that was found valid.</summary>
    /// <param name="brought">Those documents.</param>
    internal LossReport With(SubDocuments brought) => brought.Utf8Json is null
        ? this
        : new(Path, [.. brought.Losses, .. Losses], new(new AsideText(Path.Count == 0 ? [brought.Whole] : Path, Complement.Text.Entries) { Inside = brought.Keep() }));

    /// <summary>The same with what was lost besides.</summary>
    internal LossReport With(IReadOnlyList<Loss> more) => more.Count == 0 ? this : new(Path, [.. Losses, .. more], Complement);

    /// <summary>What is kept, with the path, where there is nothing to keep, too.</summary>
    internal AsideText ToAside() => Complement.Text with { Path = Path };

    /// <summary><c>nothing lost</c>, or one loss a line.</summary>
    public override string ToString() => IsEmpty ? "nothing lost" : string.Join('\n', Losses);
}
