namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>Files that the program carries with it.</summary>
internal static class Resource
{
    internal static byte[] Bytes(string name)
    {
        using Stream stream = typeof(Resource).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    internal static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));
}
