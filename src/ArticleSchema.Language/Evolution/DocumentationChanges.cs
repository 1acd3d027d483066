using static ArticleSchema.Language.Evolution.Verdict;

namespace ArticleSchema.Language.Evolution;

/// <summary>What is said to people and tools, not to documents.</summary>
internal static class DocumentationChanges
{
    public static readonly ChangeRule Audience = new("audience", "audience changed", Yes, Yes, "yes", "no", "audience");

    public static readonly ChangeRule Term = new("term", "term changed", Yes, Yes, "yes", "linked-data readers only", "term");

    public static readonly ChangeRule Deprecated = new("deprecated", "deprecated or retired", Yes, Yes, "new warnings", "yes", "undeprecated");

    public static readonly ChangeRule Undeprecated = new("undeprecated", "no longer deprecated or retired", Yes, Yes, "yes", "yes", "deprecated");

    public static readonly ChangeRule Text = new("text", "description, examples or labels changed", Yes, Yes, "yes", "yes", "text");

    public static readonly IReadOnlyList<ChangeRule> All = [Audience, Term, Deprecated, Undeprecated, Text];
}
