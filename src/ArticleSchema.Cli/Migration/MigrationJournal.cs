using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArticleSchema.Cli.Output;

namespace ArticleSchema.Cli.Migration;

/// <summary>
/// What of a run is durably written, beside its output: the first line says which run it is, each further one how far it came. A line that a kill cut short does not count.
/// </summary>
internal sealed class MigrationJournal : IDisposable
{
    private readonly FileStream _stream;

    private MigrationJournal(FileStream stream, MigrationState? last)
    {
        _stream = stream;
        Last = last;
    }

    /// <summary>How far an earlier run of the same came; <see langword="null"/> where there was none.</summary>
    public MigrationState? Last { get; }

    public static string PathOf(string output) => output + ".journal";

    /// <summary>The moment that an earlier run went by.</summary>
    public static string? MomentOf(string output) => File.Exists(PathOf(output)) && Lines(File.ReadAllBytes(PathOf(output))) is [var first, ..]
        ? Read(first, MigrationJson.Default.MigrationRunDescription, output)?.Moment
        : null;

    /// <summary>Begins a run, or goes on with one that was broken off.</summary>
    public static MigrationJournal Open(string output, MigrationRunDescription run)
    {
        var stream = new FileStream(PathOf(output), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1);
        try
        {
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            List<string> lines = Lines(bytes);
            string first = JsonSerializer.Serialize(run, MigrationJson.Default.MigrationRunDescription);
            if (lines.Count > 0 && lines[0] != first)
            {
                throw new UsageException($"'{PathOf(output)}' is of another run: other documents, schemas, lenses or options; remove it and the .partial files beside it to begin again");
            }

            // Whatever was cut short is written anew.
            stream.SetLength(lines.Sum(l => Encoding.UTF8.GetByteCount(l) + 1L));
            stream.Seek(0, SeekOrigin.End);
            var journal = new MigrationJournal(stream, lines.Count > 1 ? Read(lines[^1], MigrationJson.Default.MigrationState, output) : null);
            if (lines.Count == 0)
            {
                journal.Append(first);
            }

            return journal;
        }
        catch (Exception failure) when (failure is UsageException or IOException)
        {
            stream.Dispose();
            throw;
        }
    }

    public void Append(MigrationState state) => Append(JsonSerializer.Serialize(state, MigrationJson.Default.MigrationState));

    public void Dispose() => _stream.Dispose();

    private static T? Read<T>(string line, JsonTypeInfo<T> type, string output)
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException failure)
        {
            throw new UsageException($"'{PathOf(output)}' is no journal: {failure.Message}");
        }
    }

    private static List<string> Lines(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.LastIndexOf((byte)'\n');
        return end < 0 ? [] : [.. Encoding.UTF8.GetString(bytes[..end]).Split('\n')];
    }

    private void Append(string line)
    {
        _stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _stream.Flush(flushToDisk: true);
    }
}
