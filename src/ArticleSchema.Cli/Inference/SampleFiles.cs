using System.Runtime.CompilerServices;
using ArticleSchema.Cli.Documents;
using ArticleSchema.Cli.Output;
using ArticleSchema.Language.Content;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Inference;

/// <summary>The samples of some files, to be gone through more than once. Standard input is kept beside for that, on the disk.</summary>
internal sealed class SampleFiles : IDisposable
{
    private static readonly string[] s_yaml = [".yaml", ".yml", ".md"];

    private readonly IReadOnlyList<string> _files;
    private readonly bool _areLines;
    private readonly string? _kept;

    private SampleFiles(IReadOnlyList<string> files, bool areLines, string? kept)
    {
        _files = files;
        _areLines = areLines;
        _kept = kept;
    }

    public static async Task<SampleFiles> OpenAsync(IReadOnlyList<string> files, bool areLines, CancellationToken cancellation)
    {
        if (!files.Contains(DocumentFiles.StandardInput))
        {
            return new SampleFiles(files, areLines, null);
        }

        string kept = Path.GetTempFileName();
        await using Stream input = DocumentFiles.Open(DocumentFiles.StandardInput);
        await using FileStream copy = File.Create(kept);
        await input.CopyToAsync(copy, cancellation).ConfigureAwait(false);
        return new SampleFiles(files, areLines, kept);
    }

    public async IAsyncEnumerable<Sample> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string file in _files)
        {
            if (s_yaml.Any(e => file.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            {
                yield return ReadYaml(file);
                continue;
            }

            await using Stream stream = DocumentFiles.Open(file == DocumentFiles.StandardInput ? _kept! : file);
            IAsyncEnumerable<LineBatch> batches = _areLines || DocumentFiles.HasLines(file)
                ? new LineReader(stream).ReadAsync(cancellation)
                : DocumentFiles.ReadDocumentAsync(stream, cancellation);
            await foreach (LineBatch batch in batches.ConfigureAwait(false))
            {
                for (int i = 0; i < batch.Count; i++)
                {
                    yield return ReadJson(DocumentFiles.NameOf(file), batch, i);
                }

                batch.Return();
            }
        }
    }

    public void Dispose()
    {
        if (_kept is not null)
        {
            File.Delete(_kept);
        }
    }

    private static Sample ReadJson(string file, LineBatch batch, int index)
    {
        DataProblem? problem = null;
        DataTree? tree = batch.IsWhole(index) ? JsonTree.Parse(batch.Bytes(index), CheckOptions.Default, out problem) : null;
        problem ??= tree is null ? DocumentLimits.TooLong(batch.LengthOf(index)) : Flaw(tree);
        return new Sample(file, batch.LineOf(index), problem is null ? tree : null, problem is null ? [] : [.. Findings.Of(file, batch, index, [problem])]);
    }

    private static Sample ReadYaml(string file)
    {
        ContentDocument document = ContentReader.Read(new SourceText(file, File.ReadAllText(file)));
        return document.Diagnostics.Count > 0 || document.Tree is null
            ? new Sample(file, 1, null, [.. document.Diagnostics.Select(Findings.Of)])
            : new Sample(file, 1, document.Tree, []);
    }

    private static DataProblem? Flaw(DataTree tree) => Observation.Flaw(tree) is not { } name
        ? null
        : new DataProblem(ProblemCodes.DuplicateMember, ProblemSeverity.Error, "", $"{name.GetString()} stands here a second time", []) { Position = tree.PositionOf(name) };
}
