using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>Schemas by id (drafts) and by id@version (releases and drafts).</summary>
    private readonly Dictionary<string, SchemaScope> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaScope> _byVersion = new(StringComparer.Ordinal);

    private void ResolveImports()
    {
        foreach (var scope in _scopes)
        {
            Register(scope);
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

    private void Register(SchemaScope scope)
    {
        if (scope.Syntax.Id is not { } id)
        {
            return;
        }

        var isRelease = scope.IsRelease;
        if (!isRelease && _byId.TryGetValue(id.Value, out var other) && !other.IsRelease)
        {
            // The project's own files come first in what the user edits; a reference is never blamed.
            var (blamed, kept) = scope.Input.IsReference ? (other, scope) : (scope, other);
            blamed.Report(NameRules.DuplicateSchema, blamed.Syntax.Id!, id.Value, kept.Syntax.Source.Path);
            MarkBroken(blamed);
            if (blamed == scope)
            {
                return;
            }
        }

        if (!isRelease || !_byVersion.ContainsKey(scope.VersionedId))
        {
            _byVersion[scope.VersionedId] = scope;
        }

        if (!_byId.TryGetValue(id.Value, out var known) || (known.IsRelease && (!isRelease || IsNewer(scope, known))))
        {
            _byId[id.Value] = scope;
        }
    }

    private static void MarkBroken(SchemaScope scope)
    {
        foreach (var type in scope.Own.Values)
        {
            type.IsBroken = true;
        }
    }

    private static bool IsNewer(SchemaScope scope, SchemaScope than) => Number(scope).CompareTo(Number(than)) > 0;

    private static (int Major, int Minor) Number(SchemaScope scope)
    {
        var parts = scope.Model.Version.Split('.');
        return (int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private SchemaScope? FindSchema(SchemaScope scope, SyntaxText at, string id, string? version)
    {
        var found = version is null ? _byId.TryGetValue(id, out var schema) : _byVersion.TryGetValue(id + "@" + version, out schema);
        if (found)
        {
            CheckHasCSharp(scope, at, id, schema!);
            return schema;
        }

        var known = version is null ? _byId.Keys : (IEnumerable<string>)_byVersion.Keys;
        scope.Report(NameRules.UnknownImport, at, at.Value, Spelling.DidYouMean(at.Value, known));
        return null;
    }

    /// <summary>A draft becomes C#, and so must what its fields are of: a draft, here or in another project. Only releases are made of releases.</summary>
    private void CheckHasCSharp(SchemaScope scope, SyntaxText at, string id, SchemaScope imported)
    {
        if (!scope.Input.IsReference && !scope.IsRelease && imported.IsRelease)
        {
            scope.Report(NameRules.PinnedRelease, at, at.Value, _byId[id] is var other && other.IsRelease ? "" : $"; import '{id}', which is at {other.Model.Version}");
        }
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
