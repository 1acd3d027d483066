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
        BindingResult? previous = last.Result;
        (BindingResult result, TakenFiles taken) = last.Bind(files, rootNamespace, cancellation);
        return new BoundDrafts(result, previous, taken);
    }

    public static ReleaseSet BindReleases(IEnumerable<ParsedFile> others, IEnumerable<ParsedFile> named, CancellationToken cancellation) => ReleaseSet.Bind(
        others.Where(f => f.File.Role == SchemaRole.Release).Select(f => f.Syntax), others.Where(f => f.File.IsReference).Concat(named).Select(f => f.Syntax), cancellation);

    /// <summary>The lenses, whose ends may be drafts, releases and references alike.</summary>
    public static LensSet BindLenses(IEnumerable<SchemaFile> lenses, BoundDrafts drafts, ReleaseSet releases, CancellationToken cancellation) => LensSet.Bind(
        lenses.Select(l => new SourceText(l.Path, l.Text)), [.. drafts.Result.Schemas, .. releases.Releases.Select(r => r.Model)], cancellation);

    /// <summary>What is wrong with the releases, and with the drafts in the light of them.</summary>
    public static IEnumerable<Diagnostic> Compare(BoundDrafts drafts, ReleaseSet releases, LensSet lenses, string today, CancellationToken cancellation)
    {
        List<Diagnostic> found = [.. releases.Diagnostics];
        foreach (SchemaScope draft in drafts.Result.Scopes)
        {
            if (!draft.Input.IsReference)
            {
                found.AddRange(Compare(draft.Syntax, draft.Model, releases, lenses, today, cancellation));
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

    /// <summary>What was found of a draft, and beside what.</summary>
    private sealed record Comparison(ReleaseSet Releases, LensSet Lenses, string Today, IReadOnlyList<Diagnostic> Found);
}
