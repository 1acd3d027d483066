using System.Globalization;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// What a document could not take along, as JSON: <c>{"path":[…],"aside":[{"step":0,"pointer":"/ticker","value":["X"]}]}</c>; an entry of another lens than the
/// first says which of the path it is.
/// </summary>
/// <param name="Path">The types that the document passed.</param>
/// <param name="Entries">What was set aside, and by which lens of the path.</param>
internal sealed record AsideText(IReadOnlyList<string> Path, IReadOnlyList<(int Lens, SetAside Value)> Entries)
{
    // A value stands three levels deeper than it stood in its document.
    private static readonly CheckOptions s_options = new() { MaxDepth = CheckOptions.Default.MaxDepth + 3 };

    /// <summary><see langword="null"/> for what is something else.</summary>
    public static AsideText? Read(byte[] utf8)
    {
        if (JsonTree.Parse(utf8, s_options, out _) is not { Root.IsObject: true } tree)
        {
            return null;
        }

        LensNode root = LensReader.Any(tree.Root);
        List<string?>? path = root.Find("path")?.Items?.ConvertAll(static station => station.Text);
        List<(int Lens, SetAside Value)?>? entries = root.Find("aside")?.Items?.ConvertAll(Entry);
        return path is null || path.Contains(null) || entries is null || !entries.TrueForAll(e => e is var (lens, _) && lens + 1 < path.Count)
            ? null
            : new AsideText(path!, [.. entries.Select(static e => e!.Value)]);
    }

    public override string ToString()
    {
        var root = LensNode.Object();
        root.Set("path", LensNode.Array(Path.Select(LensNode.OfText)));
        root.Set("aside", LensNode.Array(Entries.Select(static entry => Node(entry.Lens, entry.Value))));
        return root.ToString();
    }

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

    private static LensNode Number(int number) => LensNode.OfLiteral(number.ToString(CultureInfo.InvariantCulture));

    private static bool TryNumber(LensNode? node, out int number) =>
        int.TryParse(node?.Literal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
