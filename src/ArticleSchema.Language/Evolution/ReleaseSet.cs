using System.Threading;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>The releases of a project, resolved among themselves and the schemas it refers to, never among its drafts.</summary>
internal sealed class ReleaseSet
{
    public static readonly ReleaseSet Empty = new([], []);

    private ReleaseSet(IReadOnlyList<Release> releases, IReadOnlyList<Diagnostic> diagnostics)
    {
        Releases = releases;
        Diagnostics = diagnostics;
    }

    /// <summary>Those that are what they say they are.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>What is wrong with the others.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The releases of one schema, oldest first.</summary>
    public IEnumerable<Release> Of(string id) => Releases.Where(r => r.Id == id).OrderBy(r => r.Version);

    public Release? Last(string id) => Of(id).LastOrDefault();

    /// <param name="files">The releases.</param>
    /// <param name="references">The schemas of other projects and of the package.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ReleaseSet Bind(IEnumerable<SchemaSyntax> files, IEnumerable<SchemaSyntax> references, CancellationToken cancellation = default)
    {
        List<SchemaSyntax> releases = [.. files.OrderBy(f => f.Source.Path, StringComparer.Ordinal)];
        if (releases.Count == 0)
        {
            return Empty;
        }

        var diagnostics = new DiagnosticBag();
        IEnumerable<SchemaInput> inputs = releases.Concat(references.Where(r => releases.All(f => f.Source.Path != r.Source.Path))).Select(s => new SchemaInput(s, true, null));
        BindingResult result = Binder.Bind(inputs, cancellation);
        var bound = new List<Release>();
        for (int i = 0; i < releases.Count; i++)
        {
            if (Check(releases[i], result.Schemas[i], diagnostics))
            {
                bound.Add(new Release(releases[i], result.Schemas[i]));
            }
        }

        foreach (Release again in bound.GroupBy(r => r.Name).SelectMany(g => g.Skip(1)).ToList())
        {
            diagnostics.Report(ReleaseRules.Malformed, again.Syntax.Source, FirstLine(again.Syntax.Source), again.Name, "another file holds the same release");
            bound.Remove(again);
        }

        return new ReleaseSet(bound, diagnostics.Diagnostics);
    }

    /// <summary>Whether a file in the place of a release is named like one.</summary>
    public static string NameOf(string path)
    {
        string name = path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
        return name.EndsWith(".schema.yaml", StringComparison.Ordinal) ? name.Substring(0, name.Length - ".schema.yaml".Length) : name;
    }

    private static bool Check(SchemaSyntax syntax, SchemaModel model, DiagnosticBag diagnostics)
    {
        SourceText source = syntax.Source;
        if (Fault(syntax, model) is { } fault)
        {
            diagnostics.Report(ReleaseRules.Malformed, source, FirstLine(source), NameOf(source.Path), fault);
            return false;
        }

        ReleaseHeader header = ReleaseHeader.Read(source)!;
        if (header.Digest == ModelDigest.Of(model))
        {
            return true;
        }

        diagnostics.Report(ReleaseRules.Edited, source, FirstLine(source), header.Name);
        return false;
    }

    private static string? Fault(SchemaSyntax syntax, SchemaModel model)
    {
        string name = model.Id + "@" + model.Version;
        if (ReleaseHeader.Read(syntax.Source) is not { } header)
        {
            return "its first line does not say '# release NAME sha256:DIGEST'";
        }

        if (syntax.Id is null || syntax.Version is null || syntax.Diagnostics.Any(d => d.Rule.Severity == DiagnosticSeverity.Error) || model.Types.Any(t => t.IsBroken))
        {
            return "it does not build";
        }

        string last = name.Substring(name.LastIndexOf('/') + 1);
        return header.Name != name ? $"its first line says '{header.Name}'"
            : NameOf(syntax.Source.Path) != last ? $"its file is not named '{last}.schema.yaml'"
            : syntax.Imports.FirstOrDefault(i => i.Version is null) is { } import ? $"it imports '{import.Id}' without a version"
            : null;
    }

    private static TextSpan FirstLine(SourceText source) => new(0, source.GetLine(0).Length);
}
