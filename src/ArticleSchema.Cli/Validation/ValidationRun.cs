using System.Text;
using System.Threading.Channels;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Validation;

/// <summary>
/// Validates files one after the other. Of a file with a document a line, batches of lines are read, checked side by side, and reported in order:
/// no more than a few batches are ever held.
/// </summary>
internal sealed class ValidationRun(TypeModel type, RuleEnvironment environment, FindingWriter writer, CancellationToken cancellation)
{
    private readonly int _workers = Math.Max(1, Environment.ProcessorCount);
    private long _documents;
    private long _invalid;

    /// <summary>Whether the file could be read.</summary>
    public async Task<bool> ReadAsync(string file, bool isLines)
    {
        bool isInput = file == "-";
        string name = isInput ? "stdin" : file;
        try
        {
            await using Stream stream = isInput ? Console.OpenStandardInput() : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            if (isLines || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            {
                await ReadLinesAsync(name, stream).ConfigureAwait(false);
            }
            else
            {
                await ReadDocumentAsync(name, stream).ConfigureAwait(false);
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"articleschema: {file}: {failure.Message}").ConfigureAwait(false);
            return false;
        }
    }

    /// <summary>Counts, to standard error, where somebody looks on.</summary>
    public void Finish()
    {
        if (Terminal.ShowsProgress)
        {
            Console.Error.WriteLine($"\r{_documents:N0} documents, {_invalid:N0} of them not valid");
        }
    }

    private async Task ReadDocumentAsync(string name, Stream stream)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellation).ConfigureAwait(false);
        byte[] text = memory.ToArray();
        byte[] utf8 = text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text[3..] : text;
        IReadOnlyList<DataProblem> problems = Check(utf8);
        string[] lines = problems.Count == 0 ? [] : Encoding.UTF8.GetString(utf8).ReplaceLineEndings("\n").Split('\n');
        Report(name, problems, 1, p => p.Position.Line <= lines.Length ? lines[p.Position.Line - 1] : null);
    }

    private async Task ReadLinesAsync(string name, Stream stream)
    {
        Channel<Task<LineBatch>> batches = Channel.CreateBounded<Task<LineBatch>>(new BoundedChannelOptions(_workers * 2) { SingleReader = true, SingleWriter = true });
        Task reading = Task.Run(
            async () =>
            {
                try
                {
                    await foreach (LineBatch batch in LineBatch.ReadAsync(stream, cancellation).ConfigureAwait(false))
                    {
                        await batches.Writer.WriteAsync(Task.Run(() => Check(batch), cancellation), cancellation).ConfigureAwait(false);
                    }

                    batches.Writer.Complete();
                }
                catch (Exception failure)
                {
                    batches.Writer.Complete(failure);
                }
            },
            cancellation);
        await foreach (Task<LineBatch> task in batches.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
        {
            LineBatch batch = await task.ConfigureAwait(false);
            for (int i = 0; i < batch.Count; i++)
            {
                Report(name, batch.Problems[i], batch.FirstLine + batch.LineOffsets[i], _ => batch.Text(i));
            }

            batch.Return();
            if (Terminal.ShowsProgress)
            {
                Console.Error.Write($"\r{_documents:N0} documents");
            }
        }

        await reading.ConfigureAwait(false);
    }

    private LineBatch Check(LineBatch batch)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            batch.Problems[i] = Check(batch.Line(i));
        }

        return batch;
    }

    private IReadOnlyList<DataProblem> Check(byte[] utf8) =>
        Interpreter.Check(type, utf8, new CheckOptions { Rules = new RuleRunner(environment) });

    private void Report(string name, IReadOnlyList<DataProblem> problems, int line, Func<DataProblem, string?> text)
    {
        _documents++;
        bool isInvalid = false;
        foreach (DataProblem problem in problems)
        {
            isInvalid |= problem.Severity == ProblemSeverity.Error;
            writer.Write(Findings.Of(name, problem, line, text(problem)));
        }

        _invalid += isInvalid ? 1 : 0;
    }
}
