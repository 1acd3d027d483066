using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema;

/// <summary>
/// What a document had to leave behind on its way to another version, kept beside it for the way back. Belongs to one document; an entry that no
/// longer fits it is reported as a loss, never given to something else. Immutable.
/// </summary>
public sealed class Complement
{
    internal Complement(AsideText text) => Text = text;

    /// <summary>Nothing.</summary>
    public static Complement Empty { get; } = new(new AsideText([], []));

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Text.IsEmpty;

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Complement Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json, out Complement? complement)
        ? complement
        : throw new FormatException("This is no complement: a JSON object with a path and what was set aside on it.");

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept; false where it is something else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Complement? complement)
    {
        complement = AsideText.TryRead(utf8Json.ToArray(), out AsideText? text, out _) ? new(text) : null;
        return complement is not null;
    }

    /// <summary>As JSON in UTF-8: the path that the document went, a list of step, pointer and value, and the same of each document inside it that was brought along.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>As JSON.</summary>
    public override string ToString() => Text.ToString();

    internal AsideText Text { get; }

    /// <summary>What was set aside on the way from one type to a neighbour, for the way back.</summary>
    internal IReadOnlyList<SetAside> Of(string from, string to) =>
        [.. Text.Entries.Where(entry => Text.Path[entry.Lens] == from && Text.Path[entry.Lens + 1] == to).Select(static entry => entry.Value)];
}
