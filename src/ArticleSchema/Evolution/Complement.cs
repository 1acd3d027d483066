using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Validation;

namespace ArticleSchema;

/// <summary>
/// What a document had to leave behind on its way to another version, kept beside it for the way back. Belongs to one document; an entry that no
/// longer fits it is reported as a loss, never given to something else. Immutable.
/// </summary>
public sealed class Complement
{
    private readonly IReadOnlyList<string> _path;
    private readonly IReadOnlyList<Entry> _entries;

    internal Complement(IReadOnlyList<string> path, IReadOnlyList<Entry> entries)
    {
        _path = path;
        _entries = entries;
    }

    /// <summary>Nothing.</summary>
    public static Complement Empty { get; } = new([], []);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static Complement Read(ReadOnlySpan<byte> utf8Json) => TryRead(utf8Json, out Complement? complement)
        ? complement
        : throw new FormatException("This is no complement: a JSON object with a path and what was set aside on it.");

    /// <summary>Reads what <see cref="ToUtf8Json"/> wrote, or a line that the tool kept; false where it is something else.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Complement? complement)
    {
        complement = null;
        if (JsonTree.Parse(utf8Json.ToArray(), CheckOptions.Default, out _) is not { Root.IsObject: true } tree)
        {
            return false;
        }
        LensNode root = LensReader.Any(tree.Root);
        List<string?>? path = root.Find("path")?.Items?.ConvertAll(static station => station.Text);
        List<Entry?>? entries = root.Find("aside")?.Items?.ConvertAll(Entry.Of);
        if (path is null || path.Contains(null) || entries is null || !entries.TrueForAll(entry => entry is not null && entry.Lens + 1 < path.Count))
        {
            return false;
        }
        complement = new(path!, entries!);
        return true;
    }

    /// <summary>As JSON in UTF-8: the path that the document went, and a list of step, pointer and value.</summary>
    public byte[] ToUtf8Json() => Encoding.UTF8.GetBytes(ToString());

    /// <summary>As JSON.</summary>
    public override string ToString()
    {
        var root = LensNode.Object();
        root.Set("path", LensNode.Array(_path.Select(LensNode.OfText)));
        root.Set("aside", LensNode.Array(_entries.Select(static entry => entry.ToNode())));
        return root.ToString();
    }

    /// <summary>What was set aside on the way from one type to a neighbour, for the way back.</summary>
    internal IReadOnlyList<SetAside> Of(string from, string to) =>
        [.. _entries.Where(entry => _path[entry.Lens] == from && _path[entry.Lens + 1] == to).Select(static entry => entry.Value)];

    /// <param name="Lens">Which lens of the path it was, from 0.</param>
    /// <param name="Value">What was set aside there.</param>
    internal sealed record Entry(int Lens, SetAside Value)
    {
        public static Entry? Of(LensNode node)
        {
            if (node.Members is null || node.Find("pointer")?.Text is not { } pointer || node.Find("value") is not { } value
                || !TryNumber(node.Find("step"), out int step) || step < -1 || !TryNumber(node.Find("lens") ?? LensNode.OfLiteral("0"), out int lens) || lens < 0)
            {
                return null;
            }
            return new(lens, new SetAside(step, pointer, value.ToString()) { Anchor = node.Find("anchor")?.Text });
        }

        public LensNode ToNode()
        {
            var node = LensNode.Object();
            if (Lens > 0)
            {
                node.Set("lens", Number(Lens));
            }
            node.Set("step", Number(Value.Step));
            node.Set("pointer", LensNode.OfText(Value.Pointer));
            node.Set("value", LensReader.Any(JsonTree.Parse(Value.Value)!.Root));
            if (Value.Anchor is { } anchor)
            {
                node.Set("anchor", LensNode.OfText(anchor));
            }
            return node;
        }

        private static LensNode Number(int number) => LensNode.OfLiteral(number.ToString(CultureInfo.InvariantCulture));

        private static bool TryNumber(LensNode? node, out int number) =>
            int.TryParse(node?.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }
}
