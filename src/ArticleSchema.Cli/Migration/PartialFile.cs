namespace ArticleSchema.Cli.Migration;

/// <summary>A file that is not there until it is finished: what is written so far stands beside it as <c>NAME.partial</c>.</summary>
internal sealed class PartialFile : IDisposable
{
    private readonly FileStream _stream;

    /// <param name="path">The file's name once it is finished.</param>
    /// <param name="length">How much of it is known to be written: what stands behind that is written again.</param>
    public PartialFile(string path, long length)
    {
        _stream = new FileStream(PathOf(path), FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 1);
        if (_stream.Length < length)
        {
            throw new UsageException($"'{PathOf(path)}' is shorter than its journal says; remove both to begin again");
        }

        if (_stream.Length > length)
        {
            _stream.SetLength(length);
        }

        _stream.Seek(0, SeekOrigin.End);
    }

    /// <summary>Where a file is written until it is finished.</summary>
    public static string PathOf(string path) => path + ".partial";

    public long Length => _stream.Length;

    public void Append(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    /// <summary>Returns when the bytes survive a loss of power.</summary>
    public void Flush() => _stream.Flush(flushToDisk: true);

    public void Dispose() => _stream.Dispose();

    public static void Discard(string path) => File.Delete(PathOf(path));

    /// <summary>Gives finished bytes their name; nothing that has it is ever overwritten.</summary>
    public static void Finish(string path, bool keepsEmpty)
    {
        if (!File.Exists(PathOf(path)))
        {
            return;
        }

        if (new FileInfo(PathOf(path)).Length == 0 && !keepsEmpty)
        {
            File.Delete(PathOf(path));
        }
        else
        {
            File.Move(PathOf(path), path, overwrite: false);
        }
    }
}
