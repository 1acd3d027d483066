using System.Text;
using System.Threading;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>Looks for the smallest document that a writer of one version makes and a reader of another does not read as it was meant.</summary>
internal sealed class WitnessSearch
{
    private const int MostCandidates = 4000;

    private readonly SchemaModel _writer;
    private readonly SchemaModel _reader;
    private readonly Candidates _candidates;
    private readonly CancellationToken _cancellation;

    public WitnessSearch(SchemaModel writer, SchemaModel reader, CancellationToken cancellation)
    {
        _writer = writer;
        _reader = reader;
        _cancellation = cancellation;
        _candidates = new Candidates(static (type, json) => Errors(type, json).Count == 0);
    }

    /// <summary>A witness for a change; <see langword="null"/> where none was found.</summary>
    /// <param name="change">The change.</param>
    /// <param name="types">Its types, the writer's first.</param>
    public Witness? Find(Change change, TypePair types)
    {
        if (Smallest(change, types) is not { } witness)
        {
            return null;
        }

        return types.Old is RecordModel { Document: not null } ? witness : Embedding.Find(_writer, _reader, types, witness, _candidates, Run) ?? witness;
    }

    private Witness? Smallest(Change change, TypePair types)
    {
        IEnumerable<string> documents = _candidates.Of(types.Old, types.New, change).Distinct(StringComparer.Ordinal).Take(MostCandidates).OrderBy(d => d.Length).ThenBy(d => d, StringComparer.Ordinal);
        foreach (string document in documents)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Run(types, document, change) is { } outcome)
            {
                return new Witness(types.Old.Name, document, outcome);
            }
        }

        return null;
    }

    /// <summary>What the reader makes of a document that the writer makes; <see langword="null"/> where it is well, or no document of the writer's.</summary>
    /// <param name="types">The writer's type and the reader's.</param>
    /// <param name="document">The document.</param>
    /// <param name="change">The change that must be the cause; null for any.</param>
    public static string? Run(TypePair types, string document, Change? change)
    {
        if (JsonTree.Parse(document) is not { } tree || !IsMade(types.Old, tree, change))
        {
            return null;
        }

        foreach (DataProblem problem in Check(types.New, tree))
        {
            if (problem.Severity == ProblemSeverity.Error && IsBecauseOf(change, problem.Pointer, problem.Code))
            {
                return $"{problem.Code} at '{problem.Pointer}': {problem.Message}";
            }
        }

        return ReadingDifference.Find(types.Old, types.New, tree) is { } difference && IsBecauseOf(change, difference.Pointer, null)
            ? $"reads otherwise at '{difference.Pointer}': {difference.Text}"
            : null;
    }

    // Writers make declared members, tokens and branches, in their own form, unless the change is about anything else.
    private static bool IsMade(TypeModel writer, DataTree tree, Change? change) => Check(writer, tree).All(p =>
        p.Severity != ProblemSeverity.Error
        && (p.Code is not (ProblemCodes.UnknownToken or ProblemCodes.UnknownTag) || change?.NeedsUndeclared == true)
        && (p.Code != ProblemCodes.AlsoRead || change?.NeedsReadForm == true || IsSecondName(writer, p.Pointer)));

    private static bool IsSecondName(TypeModel writer, string pointer)
    {
        string name = JsonPointer.Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));
        return writer.Schema.Types.Append(writer).OfType<RecordModel>().Any(r => r.Fields.Any(f => f.AlsoWrite == name));
    }

    private static bool IsBecauseOf(Change? change, string pointer, string? code)
    {
        if (change is null)
        {
            return true;
        }

        if (change.WireNames.Count == 0)
        {
            return change.Codes.Count == 0 || code is null || change.Codes.Contains(code);
        }

        string first = pointer.Length == 0 ? "" : JsonPointer.Unescape(pointer.Substring(1).Split('/')[0]);
        return change.WireNames.Any(n => n == first || (n.EndsWith("*", StringComparison.Ordinal) && first.StartsWith(n.Substring(0, n.Length - 1), StringComparison.Ordinal))) || (code is not null && pointer.Length == 0 && change.Codes.Contains(code));
    }

    private static IReadOnlyList<DataProblem> Errors(TypeModel type, string json) =>
        [.. Check(type, JsonTree.Parse(json)!).Where(p => p.Severity == ProblemSeverity.Error)];

    private static IReadOnlyList<DataProblem> Check(TypeModel type, DataTree tree) =>
        Interpreter.Check(type, tree, new CheckOptions { IsContent = true, Rules = new RuleRunner(RuleEnvironment.Empty) });
}
