using System.Globalization;
using ArticleSchema;
using ArticleSchema.News;
using Newsroom.Articles;

namespace Newsroom;

/// <summary>A story in a few lines, each from typed members.</summary>
internal sealed class StorySummary
{
    private const int LabelWidth = 14;

    private readonly Story _story;
    private readonly TextWriter _output;
    private readonly Dictionary<Key, Contributor> _contributors;
    private readonly Dictionary<Key, Place> _places;

    private StorySummary(Story story, TextWriter output)
    {
        _story = story;
        _output = output;
        _contributors = story.Contributors.ToDictionary(c => c.Key);
        _places = story.Places.ToDictionary(p => p.Key);
    }

    public static void Print(Story story, TextWriter output)
    {
        var summary = new StorySummary(story, output);
        summary.Print("story", [$"{story.Slug}, {NameOf(story.Desk)} desk, priority {story.Priority.ToString(CultureInfo.InvariantCulture)}"]);
        summary.Print("lead", [summary.Describe(story.Lead)]);
        summary.Print("byline", [summary.Byline()]);
        summary.Print("contributors", story.Contributors.Select(summary.Describe));
        summary.Print("dates", summary.Dates());
        summary.Print("translation", summary.Translation());
        summary.Print("notes", story.Notes.Select(n => $"{NameOf(n.Desk)}: {n.Text}"));
    }

    private void Print(string label, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            _output.WriteLine($"  {label.PadRight(LabelWidth)}{line}");
            label = "";
        }
    }

    // The compiler knows every token of a closed enum.
    private static string NameOf(Desk desk) => desk switch
    {
        Desk.World => "world",
        Desk.Politics => "politics",
        Desk.Culture => "culture",
        Desk.Data => "data",
        _ => throw new ArgumentOutOfRangeException(nameof(desk)),
    };

    // An open union may hold a branch of a later version: the last case is for that.
    private string Describe(Lead lead) => lead.Value switch
    {
        Assignment asked => $"asked for by {asked.Editor}, due {asked.Due.ToString("u", CultureInfo.InvariantCulture)}",
        Tip tip => $"a tip of {tip.Received:yyyy-MM-dd}{(tip.Anonymous ? ", anonymous" : "")}",
        Harvest { Retrieved: { } day } found => $"found at {NameOf(found.Outlet)} on {day:yyyy-MM-dd}",
        Harvest found => $"found at {NameOf(found.Outlet)}",
        Republication { Until: { } day } taken => $"taken over from {NameOf(taken.Partner)} until {day:yyyy-MM-dd}",
        Republication taken => $"taken over from {NameOf(taken.Partner)}",
        UnknownBranch unknown => $"{unknown.Tag}, whatever that is",
        _ => "none",
    };

    private string Byline()
    {
        if (_story.Byline is not { } byline) return "none";
        if (byline.Raw is { } printed) return printed;
        string names = string.Join(", ", byline.Lines.SelectMany(l => l.Parts).Select(p => NameOf(p.Contributor)));
        return byline.Absence is { } absence ? $"{names} (not printed: {absence.Reason})" : names;
    }

    private string Describe(Contributor contributor)
    {
        string line = $"{NameOf(contributor)}: {string.Join(", ", contributor.Roles.Select(Describe))}";
        if (contributor.Affiliations is [var first, ..])
        {
            line += first.Title is { } title ? $"; {title}, {NameOf(first.Org)}" : $"; {NameOf(first.Org)}";
        }

        return contributor.FilingLocations is [] ? line : $"{line}; from {string.Join(", ", contributor.FilingLocations.Select(k => _places[k].Name))}";
    }

    // The tokens of an open enum are constants, so that a switch can name them.
    private static string Describe(RoleAssignment assignment) => assignment.Role.Value switch
    {
        ContributorRole.Tokens.Other => $"“{assignment.Literal}”",
        ContributorRole.Tokens.MachineTranslator => "machine translation",
        var token => assignment.Role.IsKnown ? token : $"{token} (a role unknown here)",
    };

    private IEnumerable<string> Dates()
    {
        ArticleDates dates = _story.Dates ?? new ArticleDates();
        return
        [
            .. dates.Published.Select(d => Describe("published", d)),
            .. dates.Updated.Select(d => Describe("updated", d)),
            .. dates.Retrieved.Select(d => Describe("retrieved", d)),
            .. (_story.OriginalWork?.FirstPublished ?? []).Select(d => Describe("original published", d)),
        ];
    }

    private static string Describe(string kind, DateAssertion date)
    {
        string by = date.AssertedBy?.Value switch
        {
            null => "",
            DateSource.Tokens.DocumentText => ", says the text",
            DateSource.Tokens.Inferred => ", inferred",
            DateSource.Tokens.External => ", says somebody outside",
            var token => $", says the {token}",
        };
        string raw = date.Raw is { } words ? $" (“{words}”)" : "";
        return $"{kind} {date.Value}{by}{raw}";
    }

    private IEnumerable<string> Translation() => _story.Translation is not { } translation
        ? []
        :
        [
            $"{translation.State}",
            .. translation.Steps.Select(s => string.Create(
                CultureInfo.InvariantCulture, $"{s.Seq}. {s.From} to {s.To}, {s.Method}{Agents(s)}, {s.Basis}")),
        ];

    private string Agents(TranslationStep step) =>
        step.Agents is [] ? "" : $" by {string.Join(", ", step.Agents.Select(NameOf))}";

    private string NameOf(Key key) => _contributors.TryGetValue(key, out Contributor? contributor) ? NameOf(contributor) : key.Value;

    private static string NameOf(Contributor contributor) => contributor.Name?.Display ?? contributor.Key.Value;
}
