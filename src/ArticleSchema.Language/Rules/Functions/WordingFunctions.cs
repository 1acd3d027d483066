using ArticleSchema.Language.Model;
using ArticleSchema.Language.Wording;

namespace ArticleSchema.Language.Rules;

/// <summary>The functions that read what newsrooms print: bylines, dates in words, names of languages. Unknown is what they cannot tell.</summary>
internal static class WordingFunctions
{
    /// <summary><see langword="null"/> where there is no such function.</summary>
    public static RuleValue? Call(string function, string text, string language) => function switch
    {
        "bylineNames" => Texts(BylineReader.Read(text, language).Names),
        "bylineRole" => RuleValue.Of(BylineReader.RoleOf(text, language)),
        "readDate" => Date(DateReader.Read(text, language).Value),
        "readWeekday" => DateReader.Read(text, language).Weekday is { } day ? RuleValue.Of((long)day) : RuleValue.Unknown,
        "namedLanguages" => Texts(LanguageNames.NamedIn(text, language)),
        "dateInPath" => Date(PathDate.Read(text)),
        _ => null,
    };

    private static RuleValue Texts(IEnumerable<string> texts) => RuleValue.Of(texts.Select(static t => RuleValue.Of(t)).ToList());

    private static RuleValue Date(string? text) => text is not null && DateValue.Parse(BuiltIn.PartialDate, text) is { } date ? RuleValue.Of(date) : RuleValue.Unknown;
}
