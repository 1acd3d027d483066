using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Validation;

/// <summary>
/// Validates files one after the other. Of a file with a document a line, batches of lines are read, checked side by side, and reported in order:
/// no more than a few batches are ever held.
/// </summary>
internal sealed class ValidationRun(TypeModel type, string? body, RuleEnvironment environment, FindingWriter writer, CancellationToken cancellation)
{
    private readonly CheckOptions _options = new() { Rules = new RuleRunner(environment) };
    private long _documents;
    private long _invalid;

    /// <summary>Whether the file could be read.</summary>
    public async Task<bool> ReadAsync(string file, bool isLines)
    {
        try
        {
            if (!isLines && ContentValidation.Takes(file))
            {
                IReadOnlyList<Finding> findings = await new ContentValidation(type, body, environment).CheckAsync(file, cancellation).ConfigureAwait(false);
                Count(findings.Any(f => f.Severity == FindingSeverity.Error));
                writer.Write(findings);
                return true;
            }

            await using Stream stream = DocumentFiles.Open(file);
            IAsyncEnumerable<LineBatch> batches = isLines || DocumentFiles.HasLines(file)
                ? new LineReader(stream).ReadAsync(cancellation)
                : DocumentFiles.ReadDocumentAsync(stream, cancellation);
            IAsyncEnumerable<Func<CheckedBatch>> work = batches.Select(batch => new Func<CheckedBatch>(() => new(batch, Check(batch))));
            await foreach ((LineBatch batch, IReadOnlyList<DataProblem>[] problems) in OrderedWork.RunAsync(work, cancellation).ConfigureAwait(false))
            {
                for (int i = 0; i < batch.Count; i++)
                {
                    Report(DocumentFiles.NameOf(file), batch, i, problems[i]);
                }

                batch.Return();
                if (Terminal.ShowsProgress)
                {
                    Console.Error.Write($"\r{_documents:N0} documents");
                }
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

    private IReadOnlyList<DataProblem>[] Check(LineBatch batch)
    {
        var problems = new IReadOnlyList<DataProblem>[batch.Count];
        for (int i = 0; i < problems.Length; i++)
        {
            problems[i] = batch.IsWhole(i)
                ? Interpreter.Check(type, batch.Bytes(i), _options)
                : [DocumentLimits.TooLong(batch.LengthOf(i))];
        }

        return problems;
    }

    private void Report(string name, LineBatch batch, int index, IReadOnlyList<DataProblem> problems)
    {
        Count(problems.Any(p => p.Severity == ProblemSeverity.Error));
        writer.Write(Findings.Of(name, batch, index, problems));
    }

    private void Count(bool isInvalid)
    {
        _documents++;
        _invalid += isInvalid ? 1 : 0;
    }

    private sealed record CheckedBatch(LineBatch Batch, IReadOnlyList<DataProblem>[] Problems);
}
