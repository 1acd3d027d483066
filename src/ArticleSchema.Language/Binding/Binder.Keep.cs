namespace ArticleSchema.Language.Binding;

/// <summary>
/// An edit of one file leaves most others as they are: a file keeps its model if neither it nor any file it imports was touched, and nothing
/// in it looks at files that import it.
/// </summary>
internal sealed partial class Binder
{
    private HashSet<SchemaScope> _kept = [];

    private static HashSet<SchemaScope> Keep(List<SchemaInput> inputs, BindingResult previous)
    {
        if (inputs.Count != previous.Scopes.Count || inputs.Where((input, i) => !IsSamePlace(input, previous.Scopes[i].Input)).Any())
        {
            return [];
        }

        var kept = new HashSet<SchemaScope>(previous.Scopes.Where((scope, i) => IsUntouched(scope, inputs[i]) && !scope.LooksOutside));
        while (RemoveDependent(kept) || RemoveNamesakes(kept, inputs, previous))
        {
        }

        return kept;
    }

    private static bool RemoveDependent(HashSet<SchemaScope> kept) =>
        kept.RemoveWhere(scope => !scope.Imports.All(kept.Contains) || !scope.Aliases.Values.All(kept.Contains)) > 0;

    /// <summary>Types of one C# name are each other's business, wherever they stand.</summary>
    private static bool RemoveNamesakes(HashSet<SchemaScope> kept, List<SchemaInput> inputs, BindingResult previous)
    {
        var names = inputs.Where((_, i) => !kept.Contains(previous.Scopes[i]))
            .SelectMany(input => input.Syntax.Types.Select(t => (Namespace: NamespaceOf(input) ?? "", t.Name.Value)))
            .ToLookup(t => t.Namespace, t => t.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new HashSet<string>(g, StringComparer.Ordinal), StringComparer.Ordinal);
        return kept.RemoveWhere(scope => names.TryGetValue(scope.Model.Namespace ?? "", out var touched) && touched.Overlaps(scope.Own.Keys)) > 0;
    }

    private static string? NamespaceOf(SchemaInput input) => input.Namespace ?? input.Syntax.Namespace?.Value ?? input.DefaultNamespace;

    private static bool IsSamePlace(SchemaInput now, SchemaInput then) => now.IsReference == then.IsReference
        && now.Syntax.Id?.Value == then.Syntax.Id?.Value && now.Syntax.Version?.Value == then.Syntax.Version?.Value && now.Syntax.Source.Path == then.Syntax.Source.Path;

    private static bool IsUntouched(SchemaScope scope, SchemaInput now) => ReferenceEquals(scope.Syntax, now.Syntax) && scope.Input.DefaultNamespace == now.DefaultNamespace && scope.Input.Namespace == now.Namespace
        && scope.Diagnostics.Diagnostics.Count == 0 && scope.Syntax.Diagnostics.Count == 0;
}
