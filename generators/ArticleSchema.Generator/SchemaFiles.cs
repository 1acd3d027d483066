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
    // A file's syntax lives as long as its text is what it is; what it was bound to last goes with it.
    private static readonly ConditionalWeakTable<SchemaSyntax, BindingResult> s_last = new();
    private static readonly ConditionalWeakTable<SchemaSyntax, BindingResult> s_lastAgain = new();

    /// <summary>Drafts and references, with the releases that some import pins.</summary>
    public static BoundDrafts Bind(ImmutableArray<ParsedFile> files, string? rootNamespace, CancellationToken cancellation)
    {
        // A file that is both this project's own and a reference (the package compiling its own vocabulary) counts once, as its own.
        var own = new HashSet<string>(files.Where(f => !f.File.IsReference).Select(f => System.IO.Path.GetFullPath(f.File.Path)), StringComparer.Ordinal);
        HashSet<ParsedFile> pinned = Pinned(files);
        List<ParsedFile> taken = [.. files
            .Where(f => f.File.Role == SchemaRole.Draft || pinned.Contains(f) || (f.File.IsReference && !own.Contains(System.IO.Path.GetFullPath(f.File.Path))))
            .GroupBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(g => g.First())
            .OrderBy(f => f.File.Path, StringComparer.Ordinal)];
        BindingResult result = Bind(taken.Select(f => new SchemaInput(f.Syntax, f.File.Role != SchemaRole.Draft, f.File.Namespace ?? rootNamespace)).ToList(), s_last, cancellation);
        return new BoundDrafts(result, [.. taken.Select(f => f.Syntax)]);
    }

    /// <summary>Releases that are made into C#, and what they import.</summary>
    public static BindingResult BindAgain(List<SchemaInput> inputs, CancellationToken cancellation) => Bind(inputs, s_lastAgain, cancellation);

    /// <summary>With what the last binding of these files found out of those that were not touched since.</summary>
    private static BindingResult Bind(List<SchemaInput> inputs, ConditionalWeakTable<SchemaSyntax, BindingResult> last, CancellationToken cancellation)
    {
        BindingResult? previous = null;
        lock (last)
        {
            inputs.Exists(i => last.TryGetValue(i.Syntax, out previous));
        }

        BindingResult result = Binder.Bind(inputs, previous, cancellation);
        lock (last)
        {
            foreach (SchemaInput input in inputs)
            {
                last.Remove(input.Syntax);
                last.Add(input.Syntax, result);
            }
        }

        return result;
    }

    public static ReleaseSet BindReleases(ImmutableArray<ParsedFile> releases, ImmutableArray<ParsedFile> references, CancellationToken cancellation) =>
        ReleaseSet.Bind(releases.Select(f => f.Syntax), references.Select(f => f.Syntax), cancellation);

    /// <summary>The lenses, whose ends may be drafts, releases and references alike.</summary>
    public static LensSet BindLenses(ImmutableArray<SchemaFile> lenses, BoundDrafts drafts, ReleaseSet releases, CancellationToken cancellation) => LensSet.Bind(
        lenses.Select(l => new SourceText(l.Path, l.Text)), [.. drafts.Result.Schemas, .. releases.Releases.Select(r => r.Model)], cancellation);

    /// <summary>What is wrong with the releases, and with the drafts in the light of them.</summary>
    public static IEnumerable<Diagnostic> Compare(BoundDrafts drafts, ReleaseSet releases, LensSet lenses, string today, CancellationToken cancellation)
    {
        IEnumerable<Diagnostic> found = releases.Diagnostics;
        for (int i = 0; i < drafts.Syntax.Count; i++)
        {
            if (!drafts.Result.Schemas[i].IsReference)
            {
                found = found.Concat(ReleaseCheck.Run(drafts.Syntax[i], drafts.Result.Schemas[i], releases, lenses, today, cancellation));
            }
        }

        return DiagnosticBag.Sort(found);
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
}
