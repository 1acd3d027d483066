using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ArticleSchema.Cli.Commands;

/// <summary>Options that several commands have, and the way they are all described.</summary>
internal static class CommonOptions
{
    public static Option<string> Schemas() => new("--schemas")
    {
        Description = "The folder of the schemas. The standard ones are always known.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "schemas",
    };

    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        return option;
    }

    public static Option<string?> Now()
    {
        var option = new Option<string?>("--now") { Description = "The moment that rules and dates go by, in RFC 3339 or YYYY-MM-DD. Default: now, in UTC.", HelpName = "MOMENT" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !TryMoment(text, out _))
            {
                result.AddError($"'{text}' is no moment; write it as 2026-01-31 or 2026-01-31T12:00:00Z");
            }
        });
        return option;
    }

    /// <summary>Refuses a path that is empty, as an unset variable of a shell makes it.</summary>
    public static void RequireText(Argument argument, params IEnumerable<Option> options)
    {
        argument.Validators.Add(RefuseEmpty);
        foreach (Option option in options)
        {
            option.Validators.Add(RefuseEmpty);
        }

        static void RefuseEmpty(SymbolResult result)
        {
            if (result.Tokens.Any(t => t.Value.Length == 0))
            {
                result.AddError($"'{(result is OptionResult option ? option.Option.Name : ((ArgumentResult)result).Argument.Name)}' is an empty text; name a file");
            }
        }
    }

    public static DateTimeOffset Moment(string? text) => text is not null && TryMoment(text, out DateTimeOffset moment) ? moment : DateTimeOffset.UtcNow;

    public static string Date(string? text) => Moment(text).UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryMoment(string text, out DateTimeOffset moment) => DateTimeOffset.TryParseExact(
        text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
