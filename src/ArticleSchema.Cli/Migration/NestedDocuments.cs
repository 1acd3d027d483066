using System.Collections.Concurrent;
using System.Text;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Cli.Migration;

/// <summary>
/// Documents inside documents that say they are of another version than is needed of them there: they are brought to that one before the whole goes its way. The runtime does the
/// same when it reads any version.
/// </summary>
/// <param name="graph">The versions that are kept, and their lenses.</param>
/// <param name="keeps">Whether what they set aside is kept.</param>
internal sealed class NestedDocuments(LensGraph graph, bool keeps)
{
    private readonly RecordModel[] _versions = [.. graph.Types.Select(graph.Find).OfType<RecordModel>().Where(static t => t.Document is { Tag: not null, Value: not null })];
    private readonly ConcurrentDictionary<RecordModel, byte[][]> _tags = [];

    /// <summary>The document as its type needs it.</summary>
    /// <param name="type">The document's.</param>
    /// <param name="isToMove">Whether it goes on to another version: then what stands in it goes along, and no longer is what its tag says.</param>
    /// <param name="tree">The document.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    public BroughtWhole Bring(RecordModel type, bool isToMove, DataTree tree, CheckOptions options)
    {
        if (!TaggedRecords.MayStandIn(tree.Utf8, _tags.GetOrAdd(type, TagsIn)))
        {
            return BroughtWhole.Unchanged(tree);
        }

        LensNode root = LensReader.Any(tree.Root);
        var bringing = new Bringing(this, isToMove, options);
        bringing.Visit(type, root);
        if (bringing.Problems.Count > 0)
        {
            return BroughtWhole.Refused(bringing.Problems);
        }

        return bringing.Inside.Count == 0 ? BroughtWhole.Unchanged(tree)
            : JsonTree.Parse(Encoding.UTF8.GetBytes(root.ToString()), options, out DataProblem? tooMuch) is { } brought ? new BroughtWhole(brought, [], bringing.Inside, bringing.Lost)
            : BroughtWhole.Refused([tooMuch!]);
    }

    /// <summary>The names of tags, quoted, that documents inside those of a type may have in any version.</summary>
    private byte[][] TagsIn(RecordModel type)
    {
        var inside = TypeUses.Reachable([.. TypeUses.Of(type)]).OfType<RecordModel>().Where(static t => t.Document?.Tag is not null).Select(static t => (t.Schema.Id, t.Name)).ToHashSet();
        return [.. _versions.Where(v => inside.Contains((v.Schema.Id, v.Name))).Select(static v => v.Document!.Tag!).Distinct().Select(static tag => Encoding.UTF8.GetBytes($"\"{tag}\""))];
    }

    private bool Keeps => keeps;

    private RecordModel? Version(RecordModel type, string value) =>
        Array.Find(_versions, v => v.Schema.Id == type.Schema.Id && v.Name == type.Name && v.Document!.Value == value);

    private string Known(RecordModel type) =>
        string.Join(", ", _versions.Where(v => v.Schema.Id == type.Schema.Id && v.Name == type.Name).Select(static v => v.Document!.Value).Order(StringComparer.Ordinal));

    private LensPath? Path(RecordModel from, RecordModel to) => graph.Path(VersionedType.Of(from), VersionedType.Of(to));

    /// <summary>One document's.</summary>
    private sealed class Bringing(NestedDocuments versions, bool isToMove, CheckOptions options)
    {
        private readonly List<NestedLoss> _lost = [];

        public List<DataProblem> Problems { get; } = [];

        public List<BroughtDocument> Inside { get; } = [];

        public IReadOnlyList<NestedLoss> Lost => _lost;

        public void Visit(RecordModel type, LensNode root) => new TaggedRecords((record, value) => versions.Version(record, value) is not null, Visit).Visit(type, root);

        private void Visit(TaggedRecords.Place place)
        {
            if (place.Type.Document!.Value is { } needed && place.Tag != needed)
            {
                Replace(place);
            }
            else if (isToMove)
            {
                place.Node.Take(place.Type.Document.Tag!);
                Inside.Add(BroughtDocument.Untagged(place));
            }
        }

        private void Replace(TaggedRecords.Place place)
        {
            (RecordModel type, LensNode node) = (place.Type, place.Node);
            string tag = $"{place.Pointer}/{JsonPointer.Escape(type.Document!.Tag!)}";
            if (versions.Version(type, place.Tag) is not { } from)
            {
                Refuse(tag, $"{type.Document.Tag} says '{place.Tag}', which is no version that is kept; these are: {versions.Known(type)}");
            }
            else if (versions.Path(from, type) is not { } path)
            {
                Refuse(tag, $"no lens leads from {VersionedType.Of(from)} to {VersionedType.Of(type)}");
            }
            else if (MissingCode.Of(path) is { } code)
            {
                Refuse(tag, MissingCode.Describe(code));
            }
            else if (Along(path, node, place.Pointer, out AsideText? aside) is { } made)
            {
                made.Take(type.Document.Tag!);
                node.Members!.Clear();
                node.Members.AddRange(made.Members!);
                Inside.Add(new BroughtDocument(place, aside));
            }
        }

        private LensNode? Along(LensPath path, LensNode node, string pointer, out AsideText aside)
        {
            aside = null!;
            if (JsonTree.Parse(Encoding.UTF8.GetBytes(node.ToString()), options, out DataProblem? tooMuch) is not { } tree)
            {
                Refuse(pointer, [tooMuch!]);
                return null;
            }

            // What stands inside this one is brought to what it needs in the version that it is of.
            BroughtWhole own = versions.Bring(path.Start, isToMove: true, tree, options);
            PathOutcome? outcome = own.Tree is null ? null : PathMigration.Run(path, own.Tree, [], options);
            if (outcome?.Utf8 is null)
            {
                Refuse(pointer, outcome?.Problems ?? own.Problems);
                return null;
            }

            aside = ComplementText.Of(path, outcome.Complement, versions.Keeps ? own.Keep() : []);
            _lost.AddRange(own.Lost.Select(loss => loss with { Pointer = pointer + loss.Pointer }));
            _lost.AddRange(NestedLoss.Of(pointer, path, outcome.Complement));
            return LensReader.Any(JsonTree.Parse(outcome.Utf8, CheckOptions.Unlimited, out _)!.Root);
        }

        private void Refuse(string pointer, string message) => Problems.Add(new DataProblem(ProblemCodes.Version, ProblemSeverity.Error, pointer, message, []) { Position = new TextPosition(1, 1) });

        private void Refuse(string pointer, IReadOnlyList<DataProblem> problems) =>
            Problems.AddRange(problems.Select(p => new DataProblem(p.Code, p.Severity, pointer + p.Pointer, p.Message, p.Arguments) { Position = new TextPosition(1, 1) }));
    }
}
