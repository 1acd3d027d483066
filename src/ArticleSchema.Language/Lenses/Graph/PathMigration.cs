using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>Takes whole documents along a path, lens by lens.</summary>
internal static class PathMigration
{
    /// <param name="path">The path.</param>
    /// <param name="utf8">A document of the type at its beginning.</param>
    /// <param name="complement">What was set aside when the document came the other way, by the lenses of this way; there may be fewer.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    /// <returns>The document at the path's end, and what each lens set aside.</returns>
    public static PathOutcome Run(LensPath path, byte[] utf8, IReadOnlyList<IReadOnlyList<SetAside>> complement, Func<CheckOptions> options) =>
        JsonTree.Parse(utf8, options(), out DataProblem? broken) is { } tree ? Run(path, tree, complement, options()) : Refused([broken!], path.From);

    /// <summary>The same of a document that was parsed. Each document on the way is parsed once, and checked once by each type that it is of.</summary>
    public static PathOutcome Run(LensPath path, DataTree tree, IReadOnlyList<IReadOnlyList<SetAside>> complement, CheckOptions options)
    {
        if (path.Steps.Count == 0)
        {
            var canonical = LensMigration.Rewrite(path.Start, tree, options);
            return canonical.Utf8 is null ? Refused(canonical.Problems, path.From) : new PathOutcome(Written(path, canonical.Utf8, null), [], [], []);
        }

        var aside = new List<IReadOnlyList<SetAside>>(path.Steps.Count);
        var lost = new List<IReadOnlyList<SetAside>>(path.Steps.Count);
        RecordModel? wasChecked = null;
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var outcome = LensMigration.Run(path.Steps[i].Lens, tree, path.Steps[i].IsUp, i < complement.Count ? complement[i] : [], options, wasChecked);
            if (outcome.Tree is null)
            {
                return Refused(outcome.Problems, path.Stations[i]);
            }

            aside.Add(outcome.Complement);
            lost.Add(outcome.Lost);
            (tree, wasChecked) = (outcome.Tree, path.Steps[i].To);
        }

        return new PathOutcome(Written(path, tree.Utf8, tree), [], aside, lost);
    }

    private static PathOutcome Refused(IReadOnlyList<DataProblem> problems, VersionedType station) => new(null, problems, [], []) { Station = station };

    /// <summary>As the writer of the path's end would have it, which does not write every list as an array.</summary>
    private static byte[] Written(LensPath path, byte[] utf8, DataTree? tree) => path.EndsInForms && (tree ?? JsonTree.Parse(utf8, CheckOptions.Unlimited, out _)) is { } document
        ? LensWriter.Write(path.End, LensReader.Read(path.End, document), isInForms: true).ToArray()
        : utf8;
}
