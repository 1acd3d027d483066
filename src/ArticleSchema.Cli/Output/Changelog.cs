using System.Globalization;
using System.Text;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Output;

/// <summary>A comparison as a list in Markdown, for those whom it concerns: each audience gets what changes for it, in its own words.</summary>
internal static class Changelog
{
    public static string Write(Comparison comparison, string audience)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {comparison.New.Id} {comparison.New.Version}, since {comparison.Old.Version}\n");
        IEnumerable<(string Section, string Line)> lines = comparison.Changes.Select(c => audience switch
        {
            "developers" => ForDevelopers(c),
            "editors" => ForEditors(c),
            _ => ForDataOwners(c),
        }).OfType<(string, string)>();
        var sections = lines.GroupBy(l => l.Section).ToList();
        foreach (IGrouping<string, (string Section, string Line)> section in sections.OrderBy(s => Order(s.Key)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Key}\n\n");
            foreach (string line in section.Select(l => l.Line).Distinct(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
            }
        }

        return sections.Count == 0 ? text.Append("\nNothing changes for you.\n").ToString() : text.ToString();
    }

    private static int Order(string section) => section switch { "Does not compile any more" or "Not read any more" or "Asked of you" => 0, "Look at" or "Changed in JSON" => 1, _ => 2 };

    private static (string Section, string Line)? ForDevelopers(Change change) => change.Rule.Source switch
    {
        _ when change.IsDocumentation && change.Rule != DocumentationChanges.Deprecated => null,
        "yes" => ("Compiles", $"`{change.Fingerprint}`: {change.Rule.Change}"),
        "new warnings" or "yes, new warnings" => ("Look at", $"`{change.Fingerprint}`: {change.Rule.Change} (new warnings)"),
        var source => ("Does not compile any more", $"`{change.Fingerprint}`: {change.Rule.Change}{(source == "no" ? "" : " (binary only)")}"),
    };

    private static (string Section, string Line)? ForEditors(Change change)
    {
        FieldModel? field = (change.Place.Type as RecordModel)?.Fields.FirstOrDefault(f => f.Name == change.Place.Member);
        string name = $"**{change.Place.Member ?? change.Place.Name}**";
        string what = field?.Description is { } description ? $"{name} ({description.TrimEnd('.', ' ')})" : name;
        return change.Rule.Id switch
        {
            "field-added-required" or "field-required" => ("Asked of you", $"{what} must be filled in"),
            "list-non-empty" => ("Asked of you", $"{what} needs at least one entry"),
            "field-added-optional" or "field-added-default" => ("New", $"{what} can be filled in"),
            "field-optional" or "list-maybe-empty" => ("Easier", $"{what} may be left out"),
            "deprecated" => ("Look at", $"{what} should no longer be used"),
            "token-added" or "branch-added" or "untagged-branch-added" => ("New", $"{name} can be chosen for {change.Place.Type!.Name}"),
            "constraint-tightened" or "rule-added" or "clock-rule-added" => ("Asked of you", $"{what}: stricter, {change.Fingerprint}"),
            "constraint-loosened" or "rule-removed" or "clock-rule-removed" => ("Easier", $"{what}: less strict, {change.Fingerprint}"),
            var id when id.StartsWith("field-removed", StringComparison.Ordinal) => ("Gone", $"{what} is gone"),
            "token-removed" or "branch-removed" or "untagged-branch-removed" => ("Gone", $"{name} can no longer be chosen for {change.Place.Type!.Name}"),
            _ => null,
        };
    }

    private static (string Section, string Line)? ForDataOwners(Change change)
    {
        if (change.Backward != Verdict.Yes)
        {
            string shown = change.BackwardWitness is { } witness ? $", as `{witness.Json}`" : "";
            return ("Not read any more", $"`{change.Fingerprint}`: documents written before{shown} ({Verdicts.Text(change.Backward)})");
        }

        return change.Rule.Raw == "yes" ? null : ("Changed in JSON", $"`{change.Fingerprint}`: {change.Rule.Change} (who reads only the JSON: {change.Rule.Raw})");
    }
}
