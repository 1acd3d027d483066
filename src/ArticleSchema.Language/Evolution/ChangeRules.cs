namespace ArticleSchema.Language.Evolution;

/// <summary>All rules.</summary>
internal static class ChangeRules
{
    public static readonly IReadOnlyList<ChangeRule> All =
        [.. FieldChanges.All, .. TypeChanges.All, .. ScalarChanges.All, .. ConstraintChanges.All, .. DocumentationChanges.All];

    public static ChangeRule Of(string id) => All.First(r => r.Id == id);
}
