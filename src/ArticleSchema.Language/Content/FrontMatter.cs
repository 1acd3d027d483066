using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Content;

/// <summary>The YAML between two lines <c>---</c> at the start of a Markdown file, and the text below.</summary>
/// <param name="Yaml">The file up to the line that closes it, so that places stay what they are.</param>
/// <param name="BodyStart">Where the text below begins.</param>
internal sealed record FrontMatter(SourceText Yaml, int BodyStart)
{
    private const string Fence = "---";

    /// <summary><see langword="null"/> where the file has none; then the reason says why.</summary>
    public static FrontMatter? Find(SourceText source, out string reason)
    {
        reason = "its first line must be ---";
        string text = source.Text;
        if (LineAt(text, 0, out int next) != Fence)
        {
            return null;
        }

        reason = "no line --- or ... closes what the first line opens";
        for (int at = next; at < text.Length; at = next)
        {
            if (LineAt(text, at, out next) is Fence or "...")
            {
                return new FrontMatter(new SourceText(source.Path, text.Substring(0, at)), next);
            }
        }

        return null;
    }

    /// <summary>The text below without the empty lines around it, its lines ended by <c>\n</c> on every machine.</summary>
    public string BodyOf(SourceText source) => source.Text.Substring(BodyStart).Replace("\r\n", "\n").Trim('\n');

    private static string LineAt(string text, int start, out int next)
    {
        int end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd();
    }
}
