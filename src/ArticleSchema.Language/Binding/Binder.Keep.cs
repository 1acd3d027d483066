using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;

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

        var kept = new HashSet<SchemaScope>(previous.Scopes.Where((scope, i) => IsUntouched(scope, inputs[i]) && !LooksOutside(scope)));
        while (RemoveDependent(kept) || RemoveNamesakes(kept, inputs, previous))
        {
        }

        return kept;
    }

    private static bool RemoveDependent(HashSet<SchemaScope> kept) =>
        kept.RemoveWhere(scope => scope.Imports.Concat(scope.Aliases.Values).Any(i => !kept.Contains(i))) > 0;

    /// <summary>Types of one C# name are each other's business, wherever they stand.</summary>
    private static bool RemoveNamesakes(HashSet<SchemaScope> kept, List<SchemaInput> inputs, BindingResult previous)
    {
        var names = new HashSet<string>(
            inputs.Where((_, i) => !kept.Contains(previous.Scopes[i])).SelectMany(input => input.Syntax.Types.Select(t => (input.Namespace ?? input.Syntax.Namespace?.Value ?? input.DefaultNamespace) + "." + t.Name.Value)),
            StringComparer.Ordinal);
        return kept.RemoveWhere(scope => scope.Own.Values.Any(t => names.Contains(t.Schema.Namespace + "." + t.Name))) > 0;
    }

    private static bool IsSamePlace(SchemaInput now, SchemaInput then) => now.IsReference == then.IsReference
        && now.Syntax.Id?.Value == then.Syntax.Id?.Value && now.Syntax.Version?.Value == then.Syntax.Version?.Value && now.Syntax.Source.Path == then.Syntax.Source.Path;

    private static bool IsUntouched(SchemaScope scope, SchemaInput now) => ReferenceEquals(scope.Syntax, now.Syntax) && scope.Input.DefaultNamespace == now.DefaultNamespace && scope.Input.Namespace == now.Namespace
        && scope.Diagnostics.Diagnostics.Count == 0 && scope.Syntax.Diagnostics.Count == 0;

    /// <summary>Whether a rule reads the document around its type, or a reference may lead anywhere.</summary>
    private static bool LooksOutside(SchemaScope scope) => scope.Own.Values.Any(type => type switch
    {
        RecordModel record => record.Fields.Any(f => f.RefersTo is not null) || record.Rules.Any(r => CompiledRule.Of(r).ReadsRoot),
        ScalarModel scalar => scalar.Rules.Any(r => CompiledRule.Of(r).ReadsRoot),
        _ => false,
    });

    private void TakeOver(SchemaScope scope)
    {
        _scopes.Add(scope);
        foreach (var syntax in scope.Syntax.Types)
        {
            if (scope.Own.TryGetValue(syntax.Name.Value, out var type))
            {
                _declarations[type] = new Declaration(scope, syntax) { State = DeclarationState.Bound };
            }
        }
    }
}
