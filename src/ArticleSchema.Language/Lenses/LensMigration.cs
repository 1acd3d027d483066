using System.Text;
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
    public static LensOutcome Run(Lens lens, byte[] utf8, bool isUp, IReadOnlyList<SetAside> complement, Func<CheckOptions> options)
    {
        (RecordModel from, RecordModel to) = isUp ? (lens.From, lens.To) : (lens.To, lens.From);
        if (JsonTree.Parse(utf8, options(), out DataProblem? broken) is not { } tree)
        {
            return new LensOutcome(null, [broken!], [], []);
        }

        List<DataProblem> errors = Errors(Interpreter.Check(from, tree, options()));
        if (errors.Count > 0)
        {
            return new LensOutcome(null, errors, [], []);
        }

        var run = new LensRun(complement);
        LensNode document = LensReader.Read(from, tree);
        if (isUp)
        {
            lens.Up(document, run);
        }
        else
        {
            lens.Down(document, run);
        }

        string json = LensWriter.Write(to, document);
        errors = Errors(Interpreter.Check(to, Encoding.UTF8.GetBytes(json), options()));
        return errors.Count > 0 ? new LensOutcome(null, errors, [], []) : new LensOutcome(json, [], run.Aside, run.Lost);
    }

    /// <summary>A document that stays what it is, as a reader of its type would write it.</summary>
    public static LensOutcome Rewrite(RecordModel type, byte[] utf8, Func<CheckOptions> options)
    {
        if (JsonTree.Parse(utf8, options(), out DataProblem? broken) is not { } tree)
        {
            return new LensOutcome(null, [broken!], [], []);
        }

        List<DataProblem> errors = Errors(Interpreter.Check(type, tree, options()));
        return errors.Count > 0 ? new LensOutcome(null, errors, [], []) : new LensOutcome(LensWriter.Write(type, LensReader.Read(type, tree)), [], [], []);
    }

    private static List<DataProblem> Errors(IEnumerable<DataProblem> problems) => problems.Where(static p => p.Severity == ProblemSeverity.Error).ToList();
}
