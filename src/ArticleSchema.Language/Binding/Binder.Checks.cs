using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>What can only be said once every type is bound.</summary>
internal sealed partial class Binder
{
    private readonly List<Action> _later = [];

    private void CheckTypes()
    {
        foreach (var check in _later)
        {
            check();
        }

        foreach (var pair in _declarations)
        {
            var (type, declaration) = (pair.Key, pair.Value);
            if (declaration.Scope.Input.IsReference)
            {
                continue;
            }

            _cancellation.ThrowIfCancellationRequested();
            Blame(type, declaration, () => CheckType(declaration.Scope, type, declaration.Syntax));
        }

        CheckCSharpTypes();
        CheckRequiredCycles();
        CheckUnusedImports();
    }

    private void CheckType(SchemaScope scope, TypeModel type, TypeSyntax syntax)
    {
        CheckCSharpNames(scope, type, syntax);
        if (type is RecordModel record && syntax is RecordSyntax recordSyntax)
        {
            CheckJsonNames(scope, record, recordSyntax);
        }

        CheckValues(scope, type, syntax);
        CheckRules(scope, type, syntax);
    }

    /// <summary>A JSON name belongs to one field, whether as its own or as one it also takes.</summary>
    private static void CheckJsonNames(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var owners = new Dictionary<string, FieldModel>(StringComparer.Ordinal);
        foreach (var field in record.Fields)
        {
            foreach (var name in (string[])[field.JsonName, .. field.AlsoRead, .. field.AlsoWrite is { } second ? [second] : Array.Empty<string>()])
            {
                if (!owners.TryGetValue(name, out var owner))
                {
                    owners.Add(name, field);
                }
                else
                {
                    var at = PlaceOf(syntax, field, name);
                    scope.Report(NameRules.DuplicateJsonName, at, name, owner.Name, field.Name);
                }
            }
        }
    }

    private static Text.TextSpan PlaceOf(RecordSyntax syntax, FieldModel field, string jsonName)
    {
        var own = syntax.Fields.FirstOrDefault(f => f.Name.Value == field.Name);
        var place = own?.AlsoRead.FirstOrDefault(a => a.Value == jsonName)
            ?? (own?.AlsoWrite?.Value == jsonName ? own.AlsoWrite : null)
            ?? (own?.Json?.Value == jsonName ? own.Json : null)
            ?? own?.Name;
        return place?.Span ?? syntax.Name.Span;
    }

    private void CheckUnusedImports()
    {
        foreach (var scope in _touched.Where(s => !s.Input.IsReference && s.Syntax.Diagnostics.Count == 0))
        {
            foreach (var import in scope.Syntax.Imports)
            {
                var imported = scope.Imports.FirstOrDefault(i => i.Model.Id == import.Id);
                if (imported is not null && !scope.UsedImports.Contains(imported))
                {
                    scope.Report(NameRules.UnusedImport, import.Text, import.Text.Value);
                }
            }
        }
    }
}
