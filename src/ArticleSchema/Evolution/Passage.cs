using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
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
        var path = new List<string>();
        var losses = new List<Loss>();
        var aside = new List<(string Lens, SetAside Value)>();
        foreach (int number in steps)
        {
            (LensTable table, bool isUp) = versions.Step(number);
            Lens lens = table.Lens;
            (string older, string newer) = (NameOf(lens.From), NameOf(lens.To));
            string name = older + " -> " + newer;
            if (path.Count == 0)
            {
                path.Add(isUp ? older : newer);
            }
            path.Add(isUp ? newer : older);
            LensOutcome outcome = LensMigration.Run(lens, utf8, isUp, complement.Of(name), () => ReportPass.ToCheckOptions(options, fromText: true));
            if (outcome.Json is null)
            {
                return new(null, ReportPass.ToReport(outcome.Problems, fromText: false), LossReport.None);
            }
            utf8 = Encoding.UTF8.GetBytes(outcome.Json);
            aside.AddRange(outcome.Complement.Select(entry => (name, entry)));
            losses.AddRange(outcome.Complement.Select(entry => ToLoss(name, lens, entry, isStale: false)));
            losses.AddRange(outcome.Lost.Select(entry => ToLoss(name, lens, entry, isStale: true)));
        }

        return new(utf8, ValidationReport.Valid, new(path, losses, Complement.Of(aside)));
    }

    private static string NameOf(RecordModel type) => $"{type.Schema.Id}@{type.Schema.Version}:{type.Name}";

    private static Loss ToLoss(string name, Lens lens, SetAside entry, bool isStale) => new(name, entry.Step, lens.PlaceOf(entry), entry.Value, isStale);
}
