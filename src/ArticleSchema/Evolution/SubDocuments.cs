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
    private readonly List<BroughtDocument> _inside = [];

    private SubDocuments(string whole, VersionTable[] nested, bool isToMove, ValidationOptions options)
    {
        Whole = whole;
        _nested = nested;
        _isToMove = isToMove;
        _options = options;
    }

    /// <summary>Of a document without any.</summary>
    public static SubDocuments None { get; } = new("", [], false, ValidationOptions.Default);

    /// <summary>The type of the document that they stand in.</summary>
    public string Whole { get; }

    /// <summary>The document with its own documents as it needs them; <see langword="null"/> where there is nothing to do, or one of them was refused.</summary>
    public byte[]? Utf8Json { get; private set; }

    /// <summary>Why one of them was refused.</summary>
    public ValidationReport Report { get; private set; } = ValidationReport.Valid;

    /// <summary>What they had no place for.</summary>
    public IReadOnlyList<Loss> Losses => _losses;

    /// <param name="versions">Those of the document's type.</param>
    /// <param name="table">The version that it is of.</param>
    /// <param name="isToMove">Whether it goes on to another version: then what stands in it goes along, and no longer is what its tag says.</param>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Limits.</param>
    public static SubDocuments Bring(VersionTable versions, TypeTable table, bool isToMove, ReadOnlySpan<byte> utf8, ValidationOptions options)
    {
        VersionTable[] nested = versions.Nested;
        if (nested.Length == 0 || !TaggedRecords.MayStandIn(utf8, Tags(nested)) || TableModels.Find(table) is not RecordModel type
            || JsonTree.Parse(utf8.ToArray(), ReportPass.ToCheckOptions(options, fromText: true), out _) is not { Root.IsObject: true } tree)
        {
            return None;
        }
        var run = new SubDocuments(type.VersionedKey, nested, isToMove, options);
        LensNode root = LensReader.Any(tree.Root);
        new TaggedRecords(run.IsVersion, run.Visit).Visit(type, root);
        run.Utf8Json = run._inside.Count > 0 && run.Report.IsValid ? Encoding.UTF8.GetBytes(root.ToString()) : null;
        return run;
    }

    /// <summary>What is kept of them. Only once the whole was found valid.</summary>
    public IReadOnlyList<AsideInside> Keep() => [.. _inside.Select(static document => document.Keep())];

    private static IEnumerable<byte[]> Tags(VersionTable[] nested) => nested.SelectMany(static versions => versions.All)
        .Select(static version => version.Tag).OfType<string>().Distinct().Select(static tag => Encoding.UTF8.GetBytes($"\"{tag}\""));

    private bool IsVersion(RecordModel type, string value) => Find(type) is { } versions && VersionTag.Of(versions, value).Version is not null;

    private void Visit(TaggedRecords.Place place)
    {
        if (Find(place.Type) is not { } versions)
        {
            return;
        }
        KeptVersion? version = VersionTag.Of(versions, place.Tag).Version;
        if (version is null)
        {
            Report = UnknownVersion.Report(versions, place.Type.Document!.Tag!, place.Tag, place.Pointer, _options);
            return;
        }
        int[] steps = version.Version.ToString() == place.Type.Schema.Version ? [] : versions.Way(version, versions.Find(SchemaVersion.Parse(place.Type.Schema.Version)));
        if (steps.Length > 0)
        {
            Replace(versions, steps, place);
        }
        else if (_isToMove)
        {
            place.Node.Take(place.Type.Document!.Tag!);
            _inside.Add(BroughtDocument.Untagged(place));
        }
    }

    private void Replace(VersionTable versions, int[] steps, TaggedRecords.Place place)
    {
        byte[] json = Encoding.UTF8.GetBytes(place.Node.ToString());
        (LensTable first, bool isUp) = versions.Step(steps[0]);
        SubDocuments own = Bring(versions, isUp ? first.Older : first.Newer, isToMove: true, json, _options);
        Passage passage = own.Report.IsValid ? Passage.Go(versions, steps, own.Utf8Json ?? json, Complement.Empty, _options) : new(null, own.Report, LossReport.None);
        if (passage.Utf8Json is null)
        {
            Report = passage.Report.In(place.Pointer);
            return;
        }
        LensNode made = LensReader.Any(JsonTree.Parse(passage.Utf8Json, CheckOptions.Unlimited, out _)!.Root);
        made.Take(place.Type.Document!.Tag!);
        place.Node.Members!.Clear();
        place.Node.Members.AddRange(made.Members!);
        LossReport losses = passage.Losses.With(own);
        _losses.AddRange(losses.Losses.Select(loss => loss.In(place.Pointer)));
        _inside.Add(new BroughtDocument(place, losses.ToAside()));
    }

    private VersionTable? Find(RecordModel type) => type.Document is null ? null : Array.Find(_nested, versions => versions.Schema == type.Schema.Id && versions.Type == type.Name);
}
