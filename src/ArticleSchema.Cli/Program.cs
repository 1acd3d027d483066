using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArticleSchema.Cli.Commands;

namespace ArticleSchema.Cli;

/// <summary>The tool <c>articleschema</c>.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        ParseResult parsed = CreateRoot().Parse(args);
        if (parsed.Action is ParseErrorAction mistake)
        {
            mistake.ShowHelp = false;
        }

        int exit;
        try
        {
            exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or UsageException)
        {
            await Console.Error.WriteLineAsync("articleschema: " + failure.Message).ConfigureAwait(false);
            return ExitCodes.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.CouldNotRun;
        }

        // A command line that makes no sense is not a finding.
        return parsed.Action is ParseErrorAction ? ExitCodes.CouldNotRun : exit;
    }

    internal static RootCommand CreateRoot()
    {
        var root = new RootCommand(
            """
            Works with ArticleSchema's YAML schemas: checks them, says what a change breaks, keeps releases, validates and migrates documents.

            Exit codes: 0 nothing of severity error was found, 1 something was, 2 the command could not run.
            """)
        {
            InitCommand.Create(),
            CheckCommand.Create(),
            DiffCommand.Create(),
            ReleaseCommand.Create(),
            ValidateCommand.Create(),
            MigrateCommand.Create(),
            ExplainCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            InferCommand.Create(),
            CompletionCommand.Create(),
        };
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            option.Action = new ExampleHelp((HelpAction)option.Action!);
        }

        foreach (SuggestDirective directive in root.Directives.OfType<SuggestDirective>())
        {
            directive.Action = new Suggestions(directive);
        }

        return root;
    }
}
