namespace ArticleSchema.Language.Binding;

/// <summary>
/// An edit of one file leaves most others as they are: a file keeps its model if neither it nor any file it imports was touched, and nothing
/// in it looks at files that import it.
/// </summary>
internal sealed partial class Binder
{
    /// <summary>Whether the file at a place keeps its scope; empty where none does.</summary>
    private bool[] _kept = [];

    private static bool[] Keep(List<SchemaInput> inputs, BindingResult previous)
    {
        var scopes = previous.Scopes;
        if (inputs.Count != scopes.Count)
        {
            return [];
        }

        var kept = new bool[inputs.Count];
        for (var i = 0; i < kept.Length; i++)
        {
            if (!IsSamePlace(inputs[i], scopes[i].Input))
            {
                return [];
            }

            kept[i] = IsUntouched(inputs[i], scopes[i].Input) && scopes[i].CanBeKept;
        }

        while (RemoveDependent(kept, scopes) || RemoveNamesakes(kept, inputs, previous))
        {
        }

        return kept;
    }

    private static bool RemoveDependent(bool[] kept, IReadOnlyList<SchemaScope> scopes)
    {
        var removed = false;
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] && UsesTouched(scopes[i], kept))
            {
                kept[i] = false;
                removed = true;
            }
        }

        return removed;
    }

    private static bool UsesTouched(SchemaScope scope, bool[] kept)
    {
        foreach (var used in scope.Uses)
        {
            if (!kept[used.Place])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Types of one C# name are each other's business, wherever they stand.</summary>
    private static bool RemoveNamesakes(bool[] kept, List<SchemaInput> inputs, BindingResult previous)
    {
        var removed = false;
        foreach (var touched in inputs.Where((_, i) => !kept[i]).GroupBy(NamespaceOf, StringComparer.Ordinal))
        {
            var names = new HashSet<string>(touched.SelectMany(input => input.Syntax.Types).Select(t => t.Name.Value), StringComparer.Ordinal);
            foreach (var place in previous.Index.PlacesIn(touched.Key).Where(p => kept[p] && names.Overlaps(previous.Scopes[p].Own.Keys)))
            {
                kept[place] = false;
                removed = true;
            }
        }

        return removed;
    }

    private static string? NamespaceOf(SchemaInput input) => input.Namespace ?? input.Syntax.Namespace?.Value ?? input.DefaultNamespace;

    private static bool IsSamePlace(SchemaInput now, SchemaInput then) => ReferenceEquals(now, then) || (now.IsReference == then.IsReference && now.Project == then.Project
        && now.Syntax.Id?.Value == then.Syntax.Id?.Value && now.Syntax.Version?.Value == then.Syntax.Version?.Value && now.Syntax.Source.Path == then.Syntax.Source.Path
        && NamespaceOf(now) == NamespaceOf(then));

    private static bool IsUntouched(SchemaInput now, SchemaInput then) => ReferenceEquals(now, then)
        || ReferenceEquals(now.Syntax, then.Syntax);
}
