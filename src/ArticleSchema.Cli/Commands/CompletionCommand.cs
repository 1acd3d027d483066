using System.CommandLine;

namespace ArticleSchema.Cli.Commands;

/// <summary>
/// <c>completion</c>: a script that lets a shell ask the tool what may come next. What may is known in one place, the commands as they are parsed and described, so a script
/// says nothing of them.
/// </summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { HelpName = "bash|fish|pwsh|zsh", Description = "The shell: bash, fish, pwsh or zsh." };
        shell.AcceptOnlyFromAmong("bash", "fish", "pwsh", "zsh");
        var command = new ExampleCommand("completion",
            "Writes a script by which a shell completes commands, options and their values, types of schemas and ids of diagnostics; file names where nothing of these fits.",
            [
                "source <(articleschema completion bash)                  # in ~/.bashrc",
                "source <(articleschema completion zsh)                   # in ~/.zshrc, behind compinit",
                "articleschema completion fish | source                   # in ~/.config/fish/config.fish",
                "articleschema completion pwsh | Out-String | iex         # in $PROFILE",
            ]) { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Script(parsed.GetValue(shell)!).ReplaceLineEndings("\n"));
            return ExitCodes.Holds;
        });
        return command;
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => Bash,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => Zsh,
    };

    // A word for bash ends at a colon, so of a type only what stands behind is replaced.
    private const string Bash = """
        _articleschema() {
            local line="${COMP_LINE:0:COMP_POINT}" word found
            word="${line##*[[:space:]]}"
            [[ $word == *:* ]] && word="${word%:*}:" || word=""
            COMPREPLY=()
            while IFS= read -r found; do
                COMPREPLY+=("${found#"$word"}")
            done < <(articleschema "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _articleschema articleschema

        """;

    private const string Fish = """
        function __articleschema
            set -l line (commandline -cp)
            set -l found (articleschema "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            if set -q found[1]
                printf '%s\n' $found
            else
                __fish_complete_path (commandline -ct)
            end
        end
        complete -c articleschema -f -a '(__articleschema)'

        """;

    // The text of the command ends with its last word, the cursor may stand behind that.
    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName articleschema -ScriptBlock {
            param($word, $command, $cursor)
            $length = $cursor - $command.Extent.StartOffset
            $line = $command.ToString().PadRight($length).Substring(0, $length)
            articleschema "[suggest:$length]" $line 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    private const string Zsh = """
        #compdef articleschema
        _articleschema() {
            local line="${(j: :)words[1,CURRENT]}"
            local -a found
            found=("${(@f)$(articleschema "[suggest:${#line}]" "$line" 2>/dev/null)}")
            if [[ -n "$found" ]]; then
                compadd -a found
            else
                _files
            fi
        }
        compdef _articleschema articleschema

        """;
}
