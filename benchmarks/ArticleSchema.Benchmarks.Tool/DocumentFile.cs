using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleSchema.Benchmarks.Corpus;

namespace ArticleSchema.Benchmarks.Tool;

/// <summary>Articles of about 4 KB, one a line, the same on every machine: 20,000 different ones, and these over and over.</summary>
internal static class DocumentFile
{
    private const int Seed = 20261121;
    private const int Different = 20_000;
    private const int LeastBytes = 3600;
    private const int MostBytes = 5500;

    private static readonly JsonSerializerOptions s_compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Make(string path, int lines)
    {
        var maker = new ArticleMaker(Seed);
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        int written = 0;
        for (int number = 0; written < Math.Min(lines, Different); number++)
        {
            JsonObject article = maker.Make(number);
            byte[] utf8 = JsonSerializer.SerializeToUtf8Bytes(article, s_compact);
            if (utf8.Length is >= LeastBytes and <= MostBytes)
            {
                file.Write(utf8);
                file.WriteByte((byte)'\n');
                written++;
            }
        }

        Repeat(file, lines - written);
    }

    /// <summary>Appends the file's lines to it, from the first one on.</summary>
    private static void Repeat(FileStream file, int lines)
    {
        file.Flush();
        using var again = new StreamReader(file.Name, new FileStreamOptions { Share = FileShare.ReadWrite });
        for (; lines > 0 && again.ReadLine() is { } line; lines--)
        {
            file.Write(System.Text.Encoding.UTF8.GetBytes(line));
            file.WriteByte((byte)'\n');
        }
    }
}
