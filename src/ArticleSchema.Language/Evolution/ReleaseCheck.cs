using System.Threading;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Evolution;

/// <summary>Holds a draft against every release of its major version: what breaks, whether the version says so, and what good manners ask besides.</summary>
internal sealed partial class ReleaseCheck
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SchemaSyntax _draft;
    private readonly SchemaModel _model;
    private readonly IReadOnlyList<Release> _all;
    private readonly IReadOnlyList<Release> _ofMajor;
    private readonly LensSet _lenses;
    private readonly SchemaVersion _version;
    private readonly string _today;
    private readonly ChangeSpans _spans;

    private ReleaseCheck(SchemaSyntax draft, SchemaModel model, ReleaseSet releases, LensSet lenses, string today)
    {
        _draft = draft;
        _model = model;
        _version = SchemaVersion.Parse(model.Version);
        _all = [.. releases.Of(model.Id)];
        _ofMajor = [.. _all.Where(r => r.Version.Major == _version.Major)];
        _lenses = lenses;
        _today = today;
        _spans = new ChangeSpans(draft);
    }

    /// <param name="draft">The draft as written; one with errors of its own is not compared.</param>
    /// <param name="model">It, resolved.</param>
    /// <param name="releases">All releases.</param>
    /// <param name="lenses">The lenses between them.</param>
    /// <param name="today">The date, as YYYY-MM-DD: no clock is read here.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IReadOnlyList<Diagnostic> Run(
        SchemaSyntax draft, SchemaModel model, ReleaseSet releases, LensSet lenses, string today, CancellationToken cancellation = default)
    {
        if (draft.Id is null || draft.Version is null || model.Types.Any(t => t.IsBroken))
        {
            return [];
        }

        var check = new ReleaseCheck(draft, model, releases, lenses, today);
        check.CheckNotices();
        if (check._all.Count > 0)
        {
            check.CheckReleases(cancellation);
        }

        return check._diagnostics.Diagnostics;
    }

    private void CheckReleases(CancellationToken cancellation)
    {
        Release last = _all[_all.Count - 1];
        if (_version.CompareTo(last.Version) < 0)
        {
            _diagnostics.Report(ReleaseRules.Version, _draft.Source, _draft.Version!.Span, _model.Version, $"is older than release {last.Version}", Next(last.Version));
            return;
        }

        string digest = ModelDigest.Compute(_model);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        bool isBroken = false;
        bool isChanged = false;

        // The newest first: what changed since it is what the author has in mind.
        foreach (Release release in _ofMajor.Reverse())
        {
            cancellation.ThrowIfCancellationRequested();
            CheckPromise(release, last);
            if (ModelDigest.Of(release.Model) == digest)
            {
                continue;
            }

            Comparison comparison = Comparison.Of(release.Model, _model, cancellation);
            isChanged |= release == last && comparison.Changes.Any(c => !c.IsDocumentation);
            foreach (Change change in comparison.Changes)
            {
                named.Add(change.Fingerprint);
                if (!change.IsCompatible(_model.Compatibility) && !IsAccepted(change) && seen.Add(change.Fingerprint))
                {
                    isBroken = true;
                    Report(change, release);
                }
            }

            CheckRemovals(comparison);
        }

        if (!isBroken && isChanged && _version == last.Version)
        {
            _diagnostics.Report(ReleaseRules.Version, _draft.Source, _draft.Version!.Span, _model.Version, "is released, and the schema has changed since", Next(last.Version));
        }

        CheckLenses(named, cancellation);
        CheckNamesReused();
        CheckAccepts(named);
    }

    private static string Next(SchemaVersion version) => new SchemaVersion(version.Major, version.Minor + 1).ToString();

    private void Report(Change change, Release release)
    {
        bool readsOld = change.Backward != Verdict.Yes && _model.Compatibility is "backward" or "full";
        Verdict verdict = readsOld ? change.Backward : change.Forward;
        Witness? witness = readsOld ? change.BackwardWitness : change.ForwardWitness;
        string whom = readsOld ? "readers of old documents" : "old readers of new documents";
        string since = release.Version.ToString();
        if (verdict is Verdict.Undecided or Verdict.Unsure)
        {
            _diagnostics.Report(ReleaseRules.Undecided, _draft.Source, _spans.Of(change.Place), change.Fingerprint, since, whom, Allowance(change));
            return;
        }

        string shown = witness is null ? "nothing reads them" : $"{Shorten(witness.Json)} gives {witness.Outcome}";
        _diagnostics.Report(ReleaseRules.Breaks, _draft.Source, _spans.Of(change.Place), change.Fingerprint, since, whom, shown, Allowance(change));
    }

    private static string Shorten(string json) => json.Length <= 200 ? json : json.Substring(0, 100) + "…" + json.Substring(json.Length - 60);

    private bool IsAccepted(Change change) => Named(change).Any(a => a.Until is null || string.CompareOrdinal(_today, a.Until.Value) <= 0);

    // What is reported is accepted by none of its entries: each that names it has had its time.
    private string Allowance(Change change) =>
        Named(change).Max(static a => a.Until?.Value) is { } until ? $"accept it beyond {until}" : "name it under 'accept'";

    private IEnumerable<AcceptSyntax> Named(Change change) => _draft.Accepts.Where(a => a.Change.Value.Trim() == change.Fingerprint);

    private void CheckAccepts(HashSet<string> named)
    {
        foreach (AcceptSyntax accept in _draft.Accepts.Where(a => !named.Contains(a.Change.Value.Trim())))
        {
            _diagnostics.Report(ReleaseRules.AcceptsNothing, _draft.Source, accept.Change.Span, accept.Change.Value, Spelling.DidYouMean(accept.Change.Value, named));
        }
    }
}
