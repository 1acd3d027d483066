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
    public static PathOutcome Run(LensPath path, byte[] utf8, IReadOnlyList<IReadOnlyList<SetAside>> complement, Func<CheckOptions> options)
    {
        if (path.Steps.Count == 0)
        {
            var canonical = LensMigration.Rewrite(path.Start, utf8, options);
            return new PathOutcome(canonical.Json is null ? null : Written(path, Utf8Text.Encode(canonical.Json)), canonical.Problems, [], []) { Station = path.From };
        }

        var aside = new List<IReadOnlyList<SetAside>>();
        var lost = new List<IReadOnlyList<SetAside>>();
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var outcome = LensMigration.Run(path.Steps[i].Lens, utf8, path.Steps[i].IsUp, i < complement.Count ? complement[i] : [], options);
            if (outcome.Json is null)
            {
                return new PathOutcome(null, outcome.Problems, [], []) { Station = path.Stations[i] };
            }

            aside.Add(outcome.Complement);
            lost.Add(outcome.Lost);
            utf8 = Utf8Text.Encode(outcome.Json);
        }

        return new PathOutcome(Written(path, utf8), [], aside, lost);
    }

    /// <summary>As the writer of the path's end would have it, which does not write every list as an array.</summary>
    private static byte[] Written(LensPath path, byte[] utf8) => path.EndsInForms && JsonTree.Parse(utf8, CheckOptions.Unlimited, out _) is { } tree
        ? Utf8Text.Encode(LensWriter.Write(path.End, LensReader.Read(path.End, tree), isInForms: true))
        : utf8;
}
