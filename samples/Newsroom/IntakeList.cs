using ArticleSchema;
using ArticleSchema.News;

namespace Newsroom;

/// <summary>What is known of the harvested articles before anybody has looked at them.</summary>
internal static class IntakeList
{
    private static readonly LanguageTag s_english = LanguageTag.Parse("en");

    // The lines of the harvested texts that are kept here: those around the article, not the article.
    private static readonly (string File, int[] Lines)[] s_texts =
    [
        ("000_dd306845dcd00731.txt", [1]),
        ("002_1763d393177bde2a.txt", [43, 48, 49]),
    ];

    /// <summary>The lines of a text, taken in.</summary>
    public static Intake Read(string folder, string file) =>
        Intake.Read(s_texts.Single(t => t.File == file).Lines.Zip(File.ReadAllLines(Path.Combine(folder, file))), s_english);

    public static void Print(string folder, TextWriter output)
    {
        foreach ((string file, _) in s_texts)
        {
            Intake intake = Read(folder, file);
            output.WriteLine($"intake/{file}");
            foreach (Contributor contributor in intake.Contributors)
            {
                string roles = string.Join(", ", contributor.Roles.Select(r => $"{r.Literal ?? r.Role.Value}{(r.Basis == Basis.Inferred ? " (inferred)" : "")}"));
                string places = string.Join(", ", contributor.FilingLocations.Select(k => intake.Places.First(p => p.Key == k).Name));
                output.WriteLine($"  {contributor.Span} {contributor.Name?.Display}: {roles}{(places.Length > 0 ? $", from {places}" : "")}");
            }

            if (intake.Verification is { } verification)
            {
                output.WriteLine($"  {verification.Span} {verification.LabelRaw}: {verification.State}");
            }

            foreach (DateAssertion date in intake.Dates)
            {
                output.WriteLine($"  {date.Span} {date.Value} (“{date.Raw}”, {date.RawLanguage})");
            }

            foreach (string leftover in intake.Leftovers)
            {
                output.WriteLine($"  not read: “{leftover}”");
            }

            output.WriteLine();
        }
    }
}
