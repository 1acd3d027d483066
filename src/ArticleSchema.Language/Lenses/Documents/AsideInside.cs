using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A document inside another that said of which version it is, as it is kept for the way back.</summary>
/// <param name="Pointer">Where it stood in the other, by the names of fields, before that went its own way.</param>
/// <param name="Tag">What its tag said, which was taken off.</param>
/// <param name="Anchor">What it was then, so that nothing is ever given to another: a digest, since the document itself is there, and one inside it would be told once more.</param>
/// <param name="Aside">The types that it passed, the one that was needed there last and alone where it was of that already; and what it set aside.</param>
internal sealed record AsideInside(string Pointer, string Tag, string Anchor, AsideText Aside)
{
    /// <summary>The type that it was, as <see cref="TypeModel.VersionedKey"/> has it.</summary>
    public string From => Aside.Path[0];

    /// <summary>The type that was needed of it.</summary>
    public string To => Aside.Path[Aside.Path.Count - 1];

    /// <summary>
    /// Whether two types, as <see cref="TypeModel.VersionedKey"/> has them, are one but for the minor of their version: a document of one is read as it stands by the other, and what it holds is told
    /// by its anchor.
    /// </summary>
    public static bool AreMinors(string one, string other) => WithoutMinor(one) == WithoutMinor(other);

    /// <summary>The same for the same document, however it is spelled and ordered.</summary>
    /// <param name="type">What the document is.</param>
    /// <param name="json">One that is valid, by itself.</param>
    public static string AnchorOf(RecordModel type, byte[] json) => TextDigest.Of(LensReader.Read(type, JsonTree.Parse(json, CheckOptions.Unlimited, out _)!).ToKey());

    private static string WithoutMinor(string key)
    {
        var dot = key.IndexOf('.', key.IndexOf('@') + 1);
        var colon = key.LastIndexOf(':');
        return dot < 0 || colon < dot ? key : key.Remove(dot, colon - dot);
    }
}
