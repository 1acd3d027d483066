using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Cli.Migration;

/// <summary>What documents could not take along, a line for each. Line and document stand at the same place of their files.</summary>
internal static class ComplementText
{
    public static void Write(IBufferWriter<byte> output, LensPath path, IReadOnlyList<IReadOnlyList<SetAside>> complement, IReadOnlyList<AsideInside> inside)
    {
        Encoding.UTF8.GetBytes(Of(path, complement, inside).ToString(), output);
        output.Write("\n"u8);
    }

    /// <summary>What a document set aside by the lenses of its path.</summary>
    public static AsideText Of(LensPath path, IReadOnlyList<IReadOnlyList<SetAside>> complement, IReadOnlyList<AsideInside> inside) =>
        new([.. path.Stations.Select(s => s.ToString())], [.. complement.SelectMany((ofLens, lens) => ofLens.Select(entry => (lens, entry)))]) { Inside = inside };

    /// <summary>The way back and what was kept for it.</summary>
    /// <exception cref="JsonException">The line says none.</exception>
    public static WayBack Read(byte[] line, LensGraph graph, VersionedType to) =>
        AsideText.TryRead(line, out AsideText? text, out string? problem) ? WayBack.Of(text, graph, to) : throw new JsonException(problem);
}
