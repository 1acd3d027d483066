using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Takes whole documents through a lens: what is not valid on one side never comes out on the other.</summary>
internal static class LensMigration
{
    /// <param name="lens">The lens.</param>
    /// <param name="utf8">A document of one of its types.</param>
    /// <param name="isUp">From the older to the newer.</param>
    /// <param name="complement">What was set aside when the document came the other way.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    public static LensOutcome Run(Lens lens, byte[] utf8, bool isUp, IReadOnlyList<SetAside> complement, Func<CheckOptions> options) =>
        JsonTree.Parse(utf8, options(), out DataProblem? broken) is { } tree ? Run(lens, tree, isUp, complement, options(), wasChecked: null) : LensOutcome.Refused([broken!]);

    /// <param name="lens">The lens.</param>
    /// <param name="tree">A document of one of its types.</param>
    /// <param name="isUp">From the older to the newer.</param>
    /// <param name="complement">What was set aside when the document came the other way.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    /// <param name="wasChecked">The type that the document is known to be valid by.</param>
    public static LensOutcome Run(Lens lens, DataTree tree, bool isUp, IReadOnlyList<SetAside> complement, CheckOptions options, RecordModel? wasChecked)
    {
        (RecordModel from, RecordModel to) = isUp ? (lens.From, lens.To) : (lens.To, lens.From);
        bool hasUnknown = true;
        if (!ReferenceEquals(from, wasChecked) && !Interpreter.Holds(from, tree, options, out hasUnknown) && Errors(Interpreter.Report(from, tree, options)) is { Count: > 0 } errors)
        {
            return LensOutcome.Refused(errors);
        }

        var run = new LensRun(complement) { MayHaveUnknown = hasUnknown };
        LensNode document = LensReader.Read(from, tree);
        if (isUp)
        {
            lens.Up(document, run);
        }
        else
        {
            lens.Down(document, run);
        }

        return Written(to, LensWriter.Write(to, document, capacity: tree.Utf8.Length + (tree.Utf8.Length / 8)), run, options);
    }

    /// <summary>A document that stays what it is, as a reader of its type would write it.</summary>
    public static LensOutcome Rewrite(RecordModel type, DataTree tree, CheckOptions options)
    {
        List<DataProblem> errors = Errors(Interpreter.Check(type, tree, options));
        return errors.Count > 0 ? LensOutcome.Refused(errors) : new LensOutcome(LensWriter.Write(type, LensReader.Read(type, tree)).ToArray(), [], [], []);
    }

    private static LensOutcome Written(RecordModel type, LensOutput output, LensRun run, CheckOptions options)
    {
        DataTree tree = output.ToTree();
        if (!output.IsWithin(options) && JsonTree.Parse(tree.Utf8, options, out DataProblem? broken) is null)
        {
            return LensOutcome.Refused([broken!]);
        }

        List<DataProblem> errors = Errors(Interpreter.Check(type, tree, options));
        return errors.Count > 0 ? LensOutcome.Refused(errors) : new LensOutcome(tree.Utf8, [], run.Aside, run.Lost) { Tree = tree };
    }

    private static List<DataProblem> Errors(IReadOnlyList<DataProblem> problems) => problems.Count == 0 ? [] : problems.Where(static p => p.Severity == ProblemSeverity.Error).ToList();
}
