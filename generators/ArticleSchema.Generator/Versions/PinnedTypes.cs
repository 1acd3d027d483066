using System.Runtime.CompilerServices;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>The released types that a project's own drafts name, and that are C# for that reason.</summary>
internal static class PinnedTypes
{
    // A schema that an edit leaves as it is names what it named.
    private static readonly ConditionalWeakTable<SchemaModel, TypeModel[]> s_named = new();

    public static IReadOnlyCollection<TypeModel> Of(BoundDrafts drafts)
    {
        var pinned = new HashSet<SchemaModel>(drafts.Result.Scopes.Where(IsPinned).Select(s => s.Model));
        return pinned.Count == 0 ? [] : [.. drafts.Result.Schemas.Where(s => !s.IsReference).SelectMany(s => s_named.GetValue(s, Named)).Where(t => pinned.Contains(t.Schema))];
    }

    /// <summary>Only what is pinned here is given a namespace by this project.</summary>
    private static bool IsPinned(SchemaScope scope) => scope.Input is { Project: null, Namespace: not null };

    private static TypeModel[] Named(SchemaModel schema) =>
        [.. schema.Types.Where(t => !t.IsBroken).SelectMany(ReleaseClosure.Named).Where(t => t.Schema.IsRelease).Distinct()];
}
