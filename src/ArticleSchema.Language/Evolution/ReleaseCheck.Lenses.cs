using System.Threading;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>What breaks its readers needs a way across; and where lenses join some versions, they must join all.</summary>
internal sealed partial class ReleaseCheck
{
    private void CheckLenses(HashSet<string> named, CancellationToken cancellation)
    {
        // A lens that does not build is reported itself.
        if (_lenses.HasBroken(_model.Id))
        {
            return;
        }

        if (_lenses.Graph.Lenses.Any(l => l.From.Schema.Id == _model.Id && l.To.Schema.Id == _model.Id))
        {
            foreach ((VersionedType older, VersionedType newer) in _lenses.Graph.Gaps().Where(g => g.Older.Schema == _model.Id))
            {
                ReportGap(older, newer, "and others of its versions are joined");
            }
        }
        else if (_all.LastOrDefault(r => r.Version.Major < _version.Major) is { } last)
        {
            CheckMajor(last, named, cancellation);
        }
    }

    private void CheckMajor(Release last, HashSet<string> named, CancellationToken cancellation)
    {
        Comparison comparison = Comparison.Of(last.Model, _model, cancellation);
        named.UnionWith(comparison.Changes.Select(c => c.Fingerprint));
        List<Change> breaking = [.. comparison.Changes.Where(c => !c.IsCompatible(_model.Compatibility) && !IsAccepted(c))];
        foreach (RecordModel older in Roots(last.Model))
        {
            if (_model.Types.OfType<RecordModel>().FirstOrDefault(t => t.Name == older.Name) is { } newer
                && breaking.Find(c => c.Place.Type is not { } type || Uses(older, type) || Uses(newer, type)) is { } change)
            {
                ReportGap(VersionedType.Of(older), VersionedType.Of(newer), $"and '{change.Fingerprint}' breaks what '{_model.Compatibility}' promises");
            }
        }
    }

    /// <summary>What stands alone: documents, or in a schema without any the records that no other of its types uses.</summary>
    private static List<RecordModel> Roots(SchemaModel schema)
    {
        List<RecordModel> records = [.. schema.Types.OfType<RecordModel>().Where(t => !t.IsMixin)];
        HashSet<TypeModel> used = [.. schema.Types.SelectMany(t => TypeUses.Of(t).Where(u => u != t))];
        return records.Exists(r => r.Document is not null) ? records.FindAll(r => r.Document is not null) : records.FindAll(r => !used.Contains(r));
    }

    private static bool Uses(RecordModel root, TypeModel type) =>
        TypeUses.Reachable(root).Any(t => t == type || (t is RecordModel record && record.Includes.Contains(type)));

    private void ReportGap(VersionedType older, VersionedType newer, string why) =>
        _diagnostics.Report(ReleaseRules.NoLens, _draft.Source, _draft.Version!.Span, older.ToString(), newer.ToString(), why);
}
