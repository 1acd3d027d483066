using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private void ResolveImports()
    {
        foreach (var (blamed, kept) in _index.Duplicates)
        {
            ReportDuplicate(_scopes[blamed], _scopes[kept]);
        }

        foreach (var scope in _touched)
        {
            foreach (var import in scope.Syntax.Imports)
            {
                if (FindSchema(scope, import.Text, import.Id, import.Version) is { } imported)
                {
                    scope.Import(imported);
                }
            }

            foreach (var alias in scope.Syntax.Aliases)
            {
                ResolveAlias(scope, alias);
            }
        }

        foreach (var scope in _touched)
        {
            CheckClashes(scope);
        }
    }

    private static void ReportDuplicate(SchemaScope blamed, SchemaScope kept)
    {
        blamed.Report(NameRules.DuplicateSchema, blamed.Syntax.Id!, blamed.Model.Id, kept.Syntax.Source.Path);
        foreach (var type in blamed.Own.Values)
        {
            type.IsBroken = true;
        }
    }

    private SchemaScope? FindSchema(SchemaScope scope, SyntaxText at, string id, string? version)
    {
        if (_index.Find(id, version, scope.Input.Project) is { } place)
        {
            return _scopes[place];
        }

        scope.Report(NameRules.UnknownImport, at, at.Value, Spelling.DidYouMean(at.Value, version is null ? _index.Ids : _index.VersionedIds));
        return null;
    }

    private void ResolveAlias(SchemaScope scope, NamedText alias)
    {
        var at = alias.Value.Value.IndexOf('@');
        var id = at < 0 ? alias.Value.Value : alias.Value.Value.Substring(0, at);
        if (!SchemaNames.IsTypeName(alias.Name.Value))
        {
            scope.Report(NameRules.TypeName, alias.Name, alias.Name.Value, SchemaNames.SuggestTypeName(alias.Name.Value));
        }

        if (FindSchema(scope, alias.Value, id, at < 0 ? null : alias.Value.Value.Substring(at + 1)) is { } schema)
        {
            scope.Alias(alias.Name.Value, schema);
        }
    }

    /// <summary>A type of this file that an import without an alias has too: neither name would be clear to a reader.</summary>
    private void CheckClashes(SchemaScope scope)
    {
        foreach (var type in scope.Own.Values)
        {
            foreach (var import in scope.Imports)
            {
                if (import.Own.ContainsKey(type.Name) && !scope.Aliases.Values.Contains(import))
                {
                    scope.Report(NameRules.AmbiguousType, _declarations[type].Syntax.Name, type.Name, scope.Model.Id, import.Model.Id);
                    type.IsBroken = true;
                }
            }
        }
    }
}
