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
    private readonly AsideText _text;

    internal Complement(IReadOnlyList<string> path, IReadOnlyList<(int Lens, SetAside Value)> entries)
        : this(new AsideText(path, entries))
    {
    }

    private Complement(AsideText text) => _text = text;

    /// <summary>Nothing.</summary>
    public static Complement Empty { get; } = new([], []);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _text.Entries.Count == 0;

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Complement Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json, out Complement? complement)
        ? complement
        : throw new FormatException("This is no complement: a JSON object with a path and what was set aside on it.");

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept; false where it is something else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Complement? complement)
    {
        complement = AsideText.Read(utf8Json.ToArray()) is { } text ? new(text) : null;
        return complement is not null;
    }

    /// <summary>As JSON in UTF-8: the path that the document went, and a list of step, pointer and value.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>As JSON.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>What was set aside on the way from one type to a neighbour, for the way back.</summary>
    internal IReadOnlyList<SetAside> Of(string from, string to) =>
        [.. _text.Entries.Where(entry => _text.Path[entry.Lens] == from && _text.Path[entry.Lens + 1] == to).Select(static entry => entry.Value)];
}
