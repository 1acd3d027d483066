using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Evolution;

/// <summary>What breaks nobody and is bad manners all the same: warnings.</summary>
internal sealed partial class ReleaseCheck
{
    /// <summary>What the draft alone shows: removals that are due, replacements that are not there.</summary>
    private void CheckNotices()
    {
        foreach (RecordSyntax record in _draft.Types.OfType<RecordSyntax>())
        {
            foreach (FieldSyntax field in record.Fields.Where(f => f.Deprecated is not null))
            {
                CheckNotice(record, field, field.Deprecated!);
            }
        }
    }

    private void CheckNotice(RecordSyntax record, FieldSyntax field, DeprecatedSyntax notice)
    {
        string name = record.Name.Value + "." + field.Name.Value;
        if (notice.Remove is { } remove && IsDue(remove.Value))
        {
            _diagnostics.Report(ReleaseRules.RemovalDue, _draft.Source, remove.Span, name, remove.Value);
        }

        RecordModel? model = _model.Types.OfType<RecordModel>().FirstOrDefault(r => r.Name == record.Name.Value);
        if (notice.Use is { } use && model is not null && !Has(model, use.Value))
        {
            string near = Spelling.DidYouMean(use.Value, model.Fields.Select(f => f.Name));
            _diagnostics.Report(ReleaseRules.NoReplacement, _draft.Source, use.Span, name, use.Value, record.Name.Value, near);
        }
    }

    /// <summary>Whether a path of members leads somewhere.</summary>
    private static bool Has(RecordModel record, string path)
    {
        int dot = path.IndexOf('.');
        string first = dot < 0 ? path : path.Substring(0, dot);
        FieldModel? field = record.Fields.FirstOrDefault(f => f.Name == first || f.JsonName == first);
        return field is not null && (dot < 0 || field.Use.Type is not RecordModel inner || Has(inner, path.Substring(dot + 1)));
    }

    private bool IsDue(string remove) => SchemaNames.IsVersion(remove)
        ? _version.CompareTo(SchemaVersion.Parse(remove)) >= 0
        : SchemaNames.IsDate(remove) && string.CompareOrdinal(_today, remove) >= 0;

    private void CheckPromise(Release release, Release last)
    {
        if (release == last && IsWeaker(_model.Compatibility, release.Model.Compatibility))
        {
            _diagnostics.Report(ReleaseRules.Weakened, _draft.Source, _draft.Id!.Span, _model.Compatibility, release.Version.ToString(), release.Model.Compatibility);
        }

        if (release == last)
        {
            foreach (RecordSyntax record in _draft.Types.OfType<RecordSyntax>())
            {
                RecordModel? was = release.Model.Types.OfType<RecordModel>().FirstOrDefault(r => r.Name == record.Name.Value);
                foreach (FieldSyntax field in record.Fields)
                {
                    CheckEarlier(record, field, was?.Fields.FirstOrDefault(f => f.Name == field.Name.Value)?.Deprecated?.Remove, release);
                }
            }
        }
    }

    private void CheckEarlier(RecordSyntax record, FieldSyntax field, string? promised, Release release)
    {
        if (promised is null || field.Deprecated?.Remove is not { } remove || SchemaNames.IsVersion(promised) != SchemaNames.IsVersion(remove.Value))
        {
            return;
        }

        int order = SchemaNames.IsVersion(promised) ? SchemaVersion.Parse(remove.Value).CompareTo(SchemaVersion.Parse(promised)) : string.CompareOrdinal(remove.Value, promised);
        if (order < 0)
        {
            _diagnostics.Report(
                ReleaseRules.RemovalEarlier, _draft.Source, remove.Span, record.Name.Value + "." + field.Name.Value, remove.Value, release.Version.ToString(), promised);
        }
    }

    private static bool IsWeaker(string now, string before) => before switch
    {
        "full" => now != "full",
        "backward" or "forward" => now != before && now != "full",
        _ => false,
    };

    private void CheckRemovals(Comparison comparison)
    {
        foreach (Change change in comparison.Changes.Where(c => c.Rule.Id.StartsWith("field-removed", StringComparison.Ordinal)))
        {
            // Any release that said so will do; each removal is said once.
            bool wasAnnounced = _ofMajor.Any(r => Field(r.Model, change.Place)?.Deprecated is not null);
            TextSpan span = _spans.Of(change.Place);
            if (!wasAnnounced && _diagnostics.Diagnostics.All(d => d.Rule != ReleaseRules.RemovedUndeprecated || d.Arguments[0] != change.Place.Name))
            {
                _diagnostics.Report(ReleaseRules.RemovedUndeprecated, _draft.Source, span, change.Place.Name);
            }
        }
    }

    private static FieldModel? Field(SchemaModel schema, ChangePlace place) =>
        schema.Types.OfType<RecordModel>().FirstOrDefault(r => r.Name == place.Type?.Name)?.Fields.FirstOrDefault(f => f.Name == place.Member);

    /// <summary>Names that some release had, a later one had not, and the draft has: with another type the comparison says so.</summary>
    private void CheckNamesReused()
    {
        foreach (RecordModel record in _model.Types.OfType<RecordModel>())
        {
            foreach (FieldModel field in record.Fields)
            {
                var place = new ChangePlace(record, field.Name);
                List<bool> history = [.. _ofMajor.Where(r => r.Model.Types.Any(t => t.Name == record.Name)).Select(r => Field(r.Model, place) is not null)];
                int first = history.IndexOf(true);
                int gone = first < 0 ? -1 : history.IndexOf(false, first);
                bool isRetyped = _diagnostics.Diagnostics.Any(d => d.Arguments[0].StartsWith($"retyped {place.Name} ", StringComparison.Ordinal));
                if (gone >= 0 && !history[history.Count - 1] && !isRetyped)
                {
                    Release release = _ofMajor.Where(r => r.Model.Types.Any(t => t.Name == record.Name)).ElementAt(gone);
                    _diagnostics.Report(ReleaseRules.NameReused, _draft.Source, _spans.Of(place), place.Name, release.Version.ToString());
                }
            }
        }
    }
}
