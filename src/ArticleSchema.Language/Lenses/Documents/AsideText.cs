using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// What a document could not take along, as JSON: <c>{"path":[…],"aside":[{"step":0,"pointer":"/ticker","value":["X"]}]}</c>; an entry of another lens than the
/// first says which of the path it is. The documents inside it that were of another version, or said of which they are, follow as <c>inside</c>, each with a complement of its own.
/// </summary>
/// <param name="Path">The types that the document passed.</param>
/// <param name="Entries">What was set aside, and by which lens of the path.</param>
internal sealed record AsideText(IReadOnlyList<string> Path, IReadOnlyList<(int Lens, SetAside Value)> Entries)
{
    private const string NoComplement = "it is no JSON object with a path and what was set aside on it";
    private const string NoInside = "it says of a document inside no pointer, tag, anchor and path, or not what it set aside";

    // A value stands three levels deeper than it stood in its document, and a document inside may stand two levels deeper for each that it stood at.
    private static readonly CheckOptions s_options = new() { MaxDepth = (2 * CheckOptions.Default.MaxDepth) + 3 };

    /// <summary>The documents inside it that were brought along with it, an outer one before those in it.</summary>
    public IReadOnlyList<AsideInside> Inside { get; init; } = [];

    /// <summary>Whether there is nothing to be put back.</summary>
    public bool IsEmpty => Entries.Count == 0 && Inside.Count == 0;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="read">What it says.</param>
    /// <param name="problem">Of what is something else: what it lacks.</param>
    public static bool TryRead(byte[] utf8, [NotNullWhen(true)] out AsideText? read, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        read = JsonTree.Parse(utf8, s_options, out _) is { Root.IsObject: true } tree ? Of(LensReader.Any(tree.Root), ref problem) : null;
        problem = read is null ? problem ?? NoComplement : null;
        return read is not null;
    }

    public override string ToString() => AddTo(LensNode.Object()).ToString();

    private static AsideText? Of(LensNode node, ref string? problem)
    {
        List<string?>? path = node.Find("path")?.Items?.ConvertAll(static station => station.Text);
        List<(int Lens, SetAside Value)?>? entries = node.Find("aside")?.Items?.ConvertAll(Entry);
        if (path is null || path.Contains(null) || entries is null || !entries.TrueForAll(e => e is var (lens, _) && lens + 1 < path.Count))
        {
            return null;
        }

        var inside = new List<AsideInside>();
        foreach (LensNode document in node.Find("inside") is { } list ? list.Items ?? [list] : [])
        {
            if (Document(document, ref problem) is not { } read)
            {
                problem ??= NoInside;
                return null;
            }

            inside.Add(read);
        }

        return new AsideText(path!, [.. entries.Select(static e => e!.Value)]) { Inside = inside };
    }

    /// <summary>One that went nowhere has nothing aside, and what stands inside it is beside it.</summary>
    private static AsideInside? Document(LensNode node, ref string? problem) =>
        node.IsObject && node.Find("pointer")?.Text is { } pointer && node.Find("tag")?.Text is { } tag && node.Find("anchor")?.Text is { } anchor
        && Of(node, ref problem) is { Path.Count: > 0 } aside && (aside.Path.Count > 1 || aside.IsEmpty)
            ? new AsideInside(pointer, tag, anchor, aside)
            : null;

    private static (int Lens, SetAside Value)? Entry(LensNode node)
    {
        if (node.Members is null || node.Find("pointer")?.Text is not { } pointer || node.Find("value") is not { } value
            || !TryNumber(node.Find("step"), out int step) || step < -1 || !TryNumber(node.Find("lens") ?? LensNode.OfLiteral("0"), out int lens) || lens < 0)
        {
            return null;
        }

        return (lens, new SetAside(step, pointer, value.ToString()) { Anchor = node.Find("anchor")?.Text });
    }

    private static LensNode Node(int lens, SetAside entry)
    {
        var node = LensNode.Object();
        if (lens > 0)
        {
            node.Set("lens", Number(lens));
        }

        node.Set("step", Number(entry.Step));
        node.Set("pointer", LensNode.OfText(entry.Pointer));
        node.Set("value", LensReader.Any(JsonTree.Parse(entry.Value)!.Root));
        if (entry.Anchor is { } anchor)
        {
            node.Set("anchor", LensNode.OfText(anchor));
        }

        return node;
    }

    private static LensNode Node(AsideInside document)
    {
        var node = LensNode.Object();
        node.Set("pointer", LensNode.OfText(document.Pointer));
        node.Set("tag", LensNode.OfText(document.Tag));
        node.Set("anchor", LensNode.OfText(document.Anchor));
        return document.Aside.AddTo(node);
    }

    private static LensNode Number(int number) => LensNode.OfLiteral(number.ToString(CultureInfo.InvariantCulture));

    private static bool TryNumber(LensNode? node, out int number) =>
        int.TryParse(node?.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private LensNode AddTo(LensNode node)
    {
        node.Set("path", LensNode.Array(Path.Select(LensNode.OfText)));
        node.Set("aside", LensNode.Array(Entries.Select(static entry => Node(entry.Lens, entry.Value))));
        if (Inside.Count > 0)
        {
            node.Set("inside", LensNode.Array(Inside.Select(Node)));
        }

        return node;
    }
}
