using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>Documents inside a document that say they are of another version than it: brought to the one that it needs of them.</summary>
internal sealed class SubDocuments
{
    private readonly VersionTable[] _nested;
    private readonly ValidationOptions _options;
    private readonly bool _isToMove;
    private readonly List<Loss> _losses = [];
    private ValidationReport _report = ValidationReport.Valid;
    private bool _isChanged;

    private SubDocuments(VersionTable[] nested, bool isToMove, ValidationOptions options)
    {
        _nested = nested;
        _isToMove = isToMove;
        _options = options;
    }

    /// <summary>The document with its own documents as it needs them; <see langword="null"/> where there is nothing to do, or one of them was refused.</summary>
    /// <param name="versions">Those of the document's type.</param>
    /// <param name="table">The version that it is of.</param>
    /// <param name="isToMove">Whether it goes on to another version: then what stands in it goes along, and no longer is what its tag says.</param>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Limits.</param>
    /// <param name="report">Why one of them was refused.</param>
    /// <param name="losses">What one of them had no place for.</param>
    public static byte[]? Bring(
        VersionTable versions, TypeTable table, bool isToMove, ReadOnlySpan<byte> utf8, ValidationOptions options, out ValidationReport report, out IReadOnlyList<Loss> losses)
    {
        report = ValidationReport.Valid;
        losses = [];
        VersionTable[] nested = versions.Nested;
        if (nested.Length == 0 || !TaggedRecords.MayStandIn(utf8, Tags(nested)) || TableModels.Find(table) is not RecordModel type
            || JsonTree.Parse(utf8.ToArray(), ReportPass.ToCheckOptions(options, fromText: true), out _) is not { Root.IsObject: true } tree)
        {
            return null;
        }
        var run = new SubDocuments(nested, isToMove, options);
        LensNode root = LensReader.Any(tree.Root);
        new TaggedRecords(run.IsVersion, run.Visit).Visit(type, root);
        report = run._report;
        losses = run._losses;
        return run._isChanged && report.IsValid ? Encoding.UTF8.GetBytes(root.ToString()) : null;
    }

    private static IEnumerable<byte[]> Tags(VersionTable[] nested) => nested.SelectMany(static versions => versions.All)
        .Select(static version => version.Tag).OfType<string>().Distinct().Select(static tag => Encoding.UTF8.GetBytes($"\"{tag}\""));

    private bool IsVersion(RecordModel type, string value) => Find(type) is { } versions && VersionTag.Of(versions, value).Version is not null;

    private void Visit(RecordModel type, string value, LensNode node, string pointer)
    {
        if (Find(type) is { } versions)
        {
            KeptVersion? version = VersionTag.Of(versions, value).Version;
            if (version is null)
            {
                _report = UnknownVersion.Report(versions, type.Document!.Tag!, value, pointer, _options);
            }
            else if (version.Version.ToString() != type.Schema.Version)
            {
                Replace(versions, version, type, node, pointer);
            }
            else if (_isToMove)
            {
                node.Take(type.Document!.Tag!);
                _isChanged = true;
            }
        }
    }

    private void Replace(VersionTable versions, KeptVersion from, RecordModel type, LensNode node, string pointer)
    {
        KeptVersion? to = versions.Find(SchemaVersion.Parse(type.Schema.Version));
        int[] steps = [.. from.Up, .. to is null ? [] : to.Down];
        byte[] json = Encoding.UTF8.GetBytes(node.ToString());
        if (steps.Length == 0)
        {
            return;
        }
        (LensTable first, bool isUp) = versions.Step(steps[0]);
        json = Bring(versions, isUp ? first.Older : first.Newer, isToMove: true, json, _options, out ValidationReport inner, out IReadOnlyList<Loss> lost) ?? json;
        Passage passage = inner.IsValid ? Passage.Go(versions, steps, json, Complement.Empty, _options) : new(null, inner, LossReport.None);
        if (passage.Utf8Json is null)
        {
            _report = passage.Report.In(pointer);
            return;
        }
        LensNode made = LensReader.Any(JsonTree.Parse(passage.Utf8Json, CheckOptions.Unlimited, out _)!.Root);
        made.Take(type.Document!.Tag!);
        node.Members!.Clear();
        node.Members.AddRange(made.Members!);
        _losses.AddRange([.. lost.Concat(passage.Losses.Losses).Select(loss => loss.In(pointer))]);
        _isChanged = true;
    }

    private VersionTable? Find(RecordModel type) => type.Document is null ? null : Array.Find(_nested, versions => versions.Schema == type.Schema.Id && versions.Type == type.Name);
}
