using System.CommandLine;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;

namespace ArticleSchema.Cli.Commands;

/// <summary><c>explain</c>: the page of a diagnostic, or the row of a rule.</summary>
internal static class ExplainCommand
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "diagnostics");

    public static Command Create()
    {
        var name = new Argument<string>("ARTnnnn") { HelpName = "ARTnnnn", Description = "A diagnostic's id, or the name of a rule that diff shows." };
        name.CompletionSources.Add(_ => Names());
        var command = new ExampleCommand("explain",
            "Explains a diagnostic: its cause, an example, how to mend it.",
            ["articleschema explain ART4001", "articleschema explain field-removed-optional"]) { name };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Text(parsed.GetValue(name)!));
            return ExitCodes.Holds;
        });
        return command;
    }

    private static string Text(string name)
    {
        string? page = Ids().FirstOrDefault(id => string.Equals(id, name, StringComparison.OrdinalIgnoreCase));
        if (page is not null)
        {
            return File.ReadAllText(Path.Combine(Folder, page + ".md"));
        }

        if (ChangeRules.All.FirstOrDefault(r => r.Id == name) is { } rule)
        {
            return $"# {rule.Id}: {rule.Change}\n\nbackward: {rule.Backward}\nforward: {rule.Forward}\nsource: {rule.Source}\nraw: {rule.Raw}\n";
        }

        throw new UsageException($"there is no '{name}'{Spelling.DidYouMean(name, Names())}");
    }

    private static IEnumerable<string> Names() => Ids().Concat(ChangeRules.All.Select(r => r.Id));

    private static IEnumerable<string> Ids() =>
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "ART*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal) : [];
}
