using System.Runtime.CompilerServices;
using System.Threading;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Generator;

/// <summary>The files of a build, together: drafts and references resolved, releases resolved by themselves, drafts held against releases.</summary>
internal static class SchemaFiles
{
    private static readonly ConditionalWeakTable<SchemaModel, Comparison> s_compared = new();

    /// <summary>Drafts and references, with the releases that some import pins.</summary>
    public static BoundDrafts Bind(ImmutableArray<ParsedFile> files, string? rootNamespace, LastBinding last, CancellationToken cancellation)
    {
        // A file that is both this project's own and a reference (the package compiling its own vocabulary) counts once, as its own.
        var own = new Lazy<HashSet<string>>(() => new HashSet<string>(files.Where(f => !f.File.IsReference).Select(f => f.FullPath), StringComparer.Ordinal));
        HashSet<ParsedFile> pinned = Pinned(files);
        var taken = files
            .Where(f => f.File.Role == SchemaRole.Draft || pinned.Contains(f) || (f.File.IsReference && !own.Value.Contains(f.FullPath)))
            .OrderBy(f => f.File.Path, StringComparer.Ordinal)
            .ToList();
        for (int i = taken.Count - 1; i > 0; i--)
        {
            if (taken[i].File.Path == taken[i - 1].File.Path)
            {
                taken.RemoveAt(i);
            }
        }

        BindingResult? previous = last.Result;
        BindingResult result = last.Bind([.. taken.Select(f => new SchemaInput(f.Syntax, f.File.Role != SchemaRole.Draft, f.File.Namespace ?? rootNamespace))], cancellation);
        return new BoundDrafts(result, [.. taken.Select(f => f.Syntax)], previous);
    }

    public static ReleaseSet BindReleases(IEnumerable<ParsedFile> others, IEnumerable<ParsedFile> named, CancellationToken cancellation) => ReleaseSet.Bind(
        others.Where(f => f.File.Role == SchemaRole.Release).Select(f => f.Syntax), others.Where(f => f.File.IsReference).Concat(named).Select(f => f.Syntax), cancellation);

    /// <summary>The lenses, whose ends may be drafts, releases and references alike.</summary>
    public static LensSet BindLenses(IEnumerable<SchemaFile> lenses, BoundDrafts drafts, ReleaseSet releases, CancellationToken cancellation) => LensSet.Bind(
        lenses.Select(l => new SourceText(l.Path, l.Text)), [.. drafts.Result.Schemas, .. releases.Releases.Select(r => r.Model)], cancellation);

    /// <summary>What is wrong with the releases, and with the drafts in the light of them.</summary>
    public static IEnumerable<Diagnostic> Compare(BoundDrafts drafts, ReleaseSet releases, LensSet lenses, string today, CancellationToken cancellation)
    {
        IEnumerable<Diagnostic> found = releases.Diagnostics;
        for (int i = 0; i < drafts.Syntax.Count; i++)
        {
            if (!drafts.Result.Schemas[i].IsReference)
            {
                found = found.Concat(Compare(drafts.Syntax[i], drafts.Result.Schemas[i], releases, lenses, today, cancellation));
            }
        }

        return DiagnosticBag.Sort(found);
    }

    /// <summary>As it was found of the same draft before, if all else is the same too.</summary>
    private static IReadOnlyList<Diagnostic> Compare(SchemaSyntax draft, SchemaModel model, ReleaseSet releases, LensSet lenses, string today, CancellationToken cancellation)
    {
        if (s_compared.TryGetValue(model, out Comparison known) && known.Releases == releases && known.Lenses == lenses && known.Today == today)
        {
            return known.Found;
        }

        var compared = new Comparison(releases, lenses, today, ReleaseCheck.Run(draft, model, releases, lenses, today, cancellation));
        lock (s_compared)
        {
            s_compared.Remove(model);
            s_compared.Add(model, compared);
        }

        return compared.Found;
    }

    private static HashSet<ParsedFile> Pinned(ImmutableArray<ParsedFile> files)
    {
        var releases = new Dictionary<string, ParsedFile>(StringComparer.Ordinal);
        foreach (ParsedFile file in files.Where(f => f.File.Role == SchemaRole.Release))
        {
            releases[file.Syntax.Id?.Value + "@" + file.Syntax.Version?.Value] = file;
        }

        var pinned = new HashSet<ParsedFile>();
        if (releases.Count == 0)
        {
            return pinned;
        }

        var open = new Queue<SchemaSyntax>(files.Where(f => f.File.Role == SchemaRole.Draft).Select(f => f.Syntax));
        while (open.Count > 0)
        {
            SchemaSyntax schema = open.Dequeue();
            foreach (string name in schema.Imports.Select(i => i.Text.Value).Concat(schema.Aliases.Select(a => a.Value.Value)))
            {
                if (releases.TryGetValue(name, out ParsedFile? release) && pinned.Add(release))
                {
                    open.Enqueue(release.Syntax);
                }
            }
        }

        return pinned;
    }

    /// <summary>What was found of a draft, and beside what.</summary>
    private sealed record Comparison(ReleaseSet Releases, LensSet Lenses, string Today, IReadOnlyList<Diagnostic> Found);
}
