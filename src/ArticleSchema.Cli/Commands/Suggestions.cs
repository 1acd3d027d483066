using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace ArticleSchema.Cli.Commands;

/// <summary>What may come next, for shells: options only where one was begun, so that files are offered elsewhere; of their names the one that is documented.</summary>
internal sealed class Suggestions(SuggestDirective directive) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        string line = parseResult.Tokens.LastOrDefault(static t => t.Type != TokenType.Directive)?.Value ?? "";
        int position = int.TryParse(parseResult.GetResult(directive)?.Values.SingleOrDefault(), out int given) ? Math.Clamp(given, 0, line.Length) : line.Length;
        string word = line[..position].Split([' ', '\t'])[^1];
        IEnumerable<string> all = parseResult.RootCommandResult.Command.Parse(line).GetCompletions(position).Select(static c => c.Label);
        foreach (string label in all.Where(l => Fits(l, word)).Distinct(StringComparer.Ordinal))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(label);
        }

        return ExitCodes.Holds;
    }

    private static bool Fits(string label, string word) => label.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (word.StartsWith('-') ? label.StartsWith("--", StringComparison.Ordinal) : label[0] is not ('-' or '/'));
}
