using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>A document taken through lenses, one behind the other.</summary>
/// <param name="Utf8Json">What it is at the end; <see langword="null"/> if it was refused.</param>
/// <param name="Report">Why.</param>
/// <param name="Losses">What it lost on the way.</param>
internal sealed record Passage(byte[]? Utf8Json, ValidationReport Report, LossReport Losses)
{
    /// <param name="versions">The lenses.</param>
    /// <param name="steps">Those of the way, by number.</param>
    /// <param name="utf8">The document, of the type that the first one takes.</param>
    /// <param name="complement">What was kept when it came the other way.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    public static Passage Go(VersionTable versions, ReadOnlySpan<int> steps, byte[] utf8, Complement complement, ValidationOptions options)
    {
        var losses = new List<Loss>();
        var aside = new List<(int Lens, SetAside Value)>();
        for (var i = 0; i < steps.Length; i++)
        {
            (LensTable table, bool isUp) = versions.Step(steps[i]);
            Lens lens = table.Lens;
            (string from, string to) = isUp ? (lens.From.VersionedKey, lens.To.VersionedKey) : (lens.To.VersionedKey, lens.From.VersionedKey);
            LensOutcome outcome = LensMigration.Run(lens, utf8, isUp, complement.Of(to, from), () => ReportPass.ToCheckOptions(options, fromText: true));
            if (outcome.Utf8 is null)
            {
                return new(null, ReportPass.ToReport(outcome.Problems, fromText: false), LossReport.None);
            }
            utf8 = outcome.Utf8;
            aside.AddRange(outcome.Complement.Select(entry => (i, entry)));
            losses.AddRange(outcome.Complement.Select(entry => ToLoss(lens, entry, isStale: false)));
            losses.AddRange(outcome.Lost.Select(entry => ToLoss(lens, entry, isStale: true)));
        }

        IReadOnlyList<string> path = PathOf(versions, steps);
        return new(utf8, ValidationReport.Valid, new(path, losses, aside.Count == 0 ? Complement.Empty : new(new AsideText(path, aside))));
    }

    /// <summary>The types that a way passes.</summary>
    public static IReadOnlyList<string> PathOf(VersionTable versions, ReadOnlySpan<int> steps)
    {
        var path = new List<string>();
        foreach (int number in steps)
        {
            (LensTable table, bool isUp) = versions.Step(number);
            (string older, string newer) = (table.Lens.From.VersionedKey, table.Lens.To.VersionedKey);
            path.AddRange((path.Count, isUp) switch
            {
                (0, true) => [older, newer],
                (0, false) => [newer, older],
                (_, true) => [newer],
                _ => [older],
            });
        }

        return path;
    }

    public static Loss ToLoss(Lens lens, SetAside entry, bool isStale) =>
        new($"{lens.From.VersionedKey} -> {lens.To.VersionedKey}", entry.Step, lens.PlaceOf(entry), entry.Value, isStale);
}
