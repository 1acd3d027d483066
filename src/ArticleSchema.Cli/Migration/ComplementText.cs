using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>What documents could not take along, a line for each. Line and document stand at the same place of their files.</summary>
internal static class ComplementText
{
    public static void Write(IBufferWriter<byte> output, LensPath path, IReadOnlyList<IReadOnlyList<SetAside>> complement)
    {
        var text = new AsideText([.. path.Stations.Select(s => s.ToString())], [.. complement.SelectMany((ofLens, lens) => ofLens.Select(entry => (lens, entry)))]);
        Encoding.UTF8.GetBytes(text.ToString(), output);
        output.Write("\n"u8);
    }

    /// <summary>The way back and what was kept for it, by the lenses of that way.</summary>
    public static (LensPath Path, IReadOnlyList<IReadOnlyList<SetAside>> Kept) Read(byte[] line, LensGraph graph, VersionedType to)
    {
        AsideText text = AsideText.Read(line) ?? throw new JsonException("it is no JSON object with a path and what was set aside on it");
        List<VersionedType> stations = [.. text.Path.Select(s => VersionedType.Parse(s) ?? throw new JsonException($"'{s}' is no type at a version"))];
        if (graph.Back(stations, to) is not { } path)
        {
            throw new JsonException($"no lenses lead back along '{string.Join(" -> ", stations)}' to {to}");
        }

        // What was set aside last is wanted first.
        ILookup<int, SetAside> byLens = text.Entries.ToLookup(e => e.Lens, e => e.Value);
        return (path, [.. Enumerable.Range(0, Math.Max(0, stations.Count - 1)).Reverse().Select(lens => (IReadOnlyList<SetAside>)[.. byLens[lens]])]);
    }
}
