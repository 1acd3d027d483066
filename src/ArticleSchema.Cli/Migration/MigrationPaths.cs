using ArticleSchema.Cli.Documents;

namespace ArticleSchema.Cli.Migration;

/// <summary>The files of a run: each has one purpose, and what is written was not there before.</summary>
internal static class MigrationPaths
{
    /// <param name="inputs">The documents.</param>
    /// <param name="kept">The complement of an earlier run, which is read.</param>
    /// <param name="output">What is written, and what of it is there until it is finished.</param>
    /// <param name="others">What is written besides.</param>
    /// <exception cref="UsageException">A file has two purposes, is there already, or cannot be there.</exception>
    public static void Require(IReadOnlyList<string> inputs, string? kept, string output, params IEnumerable<string> others)
    {
        string journal = MigrationJournal.PathOf(output);
        string[] written = [output, .. others];
        string[] partial = [.. written.Select(PartialFile.PathOf)];
        if (written.Contains(DocumentFiles.StandardInput))
        {
            throw new UsageException("'-' is standard input alone; what is written needs a file, or a run that was broken off could not be gone on with");
        }

        if (inputs.Concat(kept is null ? [] : [kept]).Concat(written).Concat(partial).Append(journal).Select(Path.GetFullPath).GroupBy(p => p, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"'{twice.Key}' is named twice; every file has one purpose");
        }

        if (Array.Find(written, Directory.Exists) is { } directory)
        {
            throw new UsageException($"'{directory}' is a folder");
        }

        if (Array.Find(written, w => !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(w)))) is { } lost)
        {
            throw new UsageException($"there is no folder for '{lost}'");
        }

        // A run that was killed while it gave its files their names has some of them already.
        if (!File.Exists(journal) && Array.Find([.. written, .. partial], File.Exists) is { } existing)
        {
            throw new UsageException($"'{existing}' exists, and nothing that exists is overwritten");
        }

        if (inputs.Contains(DocumentFiles.StandardInput) && File.Exists(journal))
        {
            throw new UsageException($"a run over standard input cannot be gone on with; remove '{journal}' and the .partial files beside it");
        }
    }
}
