using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>The first line of a release: which one it is, and the digest of its resolved model.</summary>
internal sealed record ReleaseHeader(string Name, string Digest)
{
    /// <summary>How the line begins.</summary>
    public const string Start = "# release ";

    private const string Algorithm = " sha256:";
    private static readonly char[] s_ends = ['\r', '\n'];

    /// <summary>The line, without its end.</summary>
    public override string ToString() => Start + Name + Algorithm + Digest;

    /// <summary>The header of a file; <see langword="null"/> where the first line is none.</summary>
    public static ReleaseHeader? Read(SourceText source) => Read(source.Text);

    /// <summary>The header of a file's text.</summary>
    public static ReleaseHeader? Read(string text)
    {
        int end = text.IndexOfAny(s_ends);
        string line = end < 0 ? text : text.Substring(0, end);
        int digest = line.IndexOf(Algorithm, StringComparison.Ordinal);
        return line.StartsWith(Start, StringComparison.Ordinal) && digest > Start.Length
            ? new ReleaseHeader(line.Substring(Start.Length, digest - Start.Length), line.Substring(digest + Algorithm.Length))
            : null;
    }
}
