using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema;

/// <summary>
/// What a document had to leave behind on its way to another version, kept beside it for the way back. Belongs to one document; an entry that no
/// longer fits it is reported as a loss, never given to something else. Immutable.
/// </summary>
public sealed class Complement
{
    private readonly IReadOnlyList<Entry> _entries;

    private Complement(IReadOnlyList<Entry> entries) => _entries = entries;

    /// <summary>Nothing.</summary>
    public static Complement Empty { get; } = new([]);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Complement Read(ReadOnlySpan<byte> utf8Json) =>
        TryRead(utf8Json, out Complement? complement) ? complement : throw new FormatException("This is no complement: a JSON array of objects with lens, step, pointer and value.");

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote; false where it is something else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Complement? complement)
    {
        complement = null;
        if (JsonTree.Parse(utf8Json.ToArray(), CheckOptions.Default, out _) is not { Root.IsArray: true } tree)
        {
            return false;
        }
        var entries = new List<Entry>();
        foreach (DataNode node in tree.Root.Elements)
        {
            if (Entry.Of(LensReader.Any(node)) is not { } entry)
            {
                return false;
            }
            entries.Add(entry);
        }
        complement = new(entries);
        return true;
    }

    /// <summary>As JSON in UTF-8: an array of objects with <c>lens</c>, <c>step</c>, <c>pointer</c> and <c>value</c>.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>As JSON.</summary>
    public override string ToString() => LensNode.Array(_entries.Select(static entry => entry.ToNode())).ToString();

    internal static Complement Of(IEnumerable<(string Lens, SetAside Value)> entries)
    {
        Entry[] kept = [.. entries.Select(static entry => new Entry(entry.Lens, entry.Value))];
        return kept.Length == 0 ? Empty : new(kept);
    }

    /// <summary>What was set aside on the way through a lens.</summary>
    internal IReadOnlyList<SetAside> Of(string lens) => [.. _entries.Where(entry => entry.Lens == lens).Select(static entry => entry.Value)];

    private sealed record Entry(string Lens, SetAside Value)
    {
        public static Entry? Of(LensNode node)
        {
            if (node.Members is null || node.Find("lens")?.Text is not { } lens || node.Find("pointer")?.Text is not { } pointer || node.Find("value") is not { } value
                || !int.TryParse(node.Find("step")?.Literal, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int step))
            {
                return null;
            }
            return new(lens, new SetAside(step, pointer, value.ToString()) { Anchor = node.Find("anchor")?.Text });
        }

        public LensNode ToNode()
        {
            var node = LensNode.Object();
            node.Set("lens", LensNode.OfText(Lens));
            node.Set("step", LensNode.OfLiteral(Value.Step.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            node.Set("pointer", LensNode.OfText(Value.Pointer));
            node.Set("value", LensReader.Any(JsonTree.Parse(Value.Value)!.Root));
            if (Value.Anchor is { } anchor)
            {
                node.Set("anchor", LensNode.OfText(anchor));
            }
            return node;
        }
    }
}
