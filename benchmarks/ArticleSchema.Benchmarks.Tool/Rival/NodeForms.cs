using System.Text.RegularExpressions;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>The patterns, as generated code: the quickest that .NET has.</summary>
internal static partial class NodeForms
{
    [GeneratedRegex(Forms.Slug)]
    public static partial Regex Slug();

    [GeneratedRegex(Forms.Language)]
    public static partial Regex Language();

    [GeneratedRegex(Forms.Duration)]
    public static partial Regex Duration();

    [GeneratedRegex(Forms.Email)]
    public static partial Regex Email();

    [GeneratedRegex(Forms.MediaType)]
    public static partial Regex MediaType();

    [GeneratedRegex(Forms.ContributorKey)]
    public static partial Regex ContributorKey();

    [GeneratedRegex(Forms.Orcid)]
    public static partial Regex Orcid();

    [GeneratedRegex(Forms.Country)]
    public static partial Regex Country();

    [GeneratedRegex(Forms.Wikidata)]
    public static partial Regex Wikidata();
}
