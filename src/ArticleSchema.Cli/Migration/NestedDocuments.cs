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
internal sealed class NestedDocuments(LensGraph graph)
{
    private readonly RecordModel[] _versions = [.. graph.Types.Select(graph.Find).OfType<RecordModel>().Where(static t => t.Document is { Tag: not null, Value: not null })];
    private readonly ConcurrentDictionary<RecordModel, byte[][]> _tags = [];

    /// <summary>The document as its type needs it; <see langword="null"/> where one inside it was refused.</summary>
    /// <param name="type">The document's.</param>
    /// <param name="isToMove">Whether it goes on to another version: then what stands in it goes along, and no longer is what its tag says.</param>
    /// <param name="tree">The document.</param>
    /// <param name="options">Limits, and the rules to run.</param>
    /// <param name="problems">Why it was refused, by pointers into the whole.</param>
    /// <param name="lost">What had no place in the version that is needed; not kept for a way back, which is one of the whole.</param>
    public DataTree? Bring(RecordModel type, bool isToMove, DataTree tree, CheckOptions options, out IReadOnlyList<DataProblem> problems, out IReadOnlyList<NestedLoss> lost)
    {
        problems = [];
        lost = [];
        if (!TaggedRecords.MayStandIn(tree.Utf8, _tags.GetOrAdd(type, TagsIn)))
        {
            return tree;
        }

        LensNode root = LensReader.Any(tree.Root);
        var bringing = new Bringing(this, isToMove, options);
        bringing.Visit(type, root);
        problems = bringing.Problems;
        lost = bringing.Lost;
        if (problems.Count > 0 || !bringing.IsChanged)
        {
            return problems.Count > 0 ? null : tree;
        }

        DataTree? brought = JsonTree.Parse(Encoding.UTF8.GetBytes(root.ToString()), options, out DataProblem? tooMuch);
        problems = tooMuch is null ? [] : [tooMuch];
        return brought;
    }

    /// <summary>The names of tags, quoted, that documents inside those of a type may have in any version.</summary>
    private byte[][] TagsIn(RecordModel type)
    {
        var inside = TypeUses.Reachable([.. TypeUses.Of(type)]).OfType<RecordModel>().Where(static t => t.Document?.Tag is not null).Select(static t => (t.Schema.Id, t.Name)).ToHashSet();
        return [.. _versions.Where(v => inside.Contains((v.Schema.Id, v.Name))).Select(static v => v.Document!.Tag!).Distinct().Select(static tag => Encoding.UTF8.GetBytes($"\"{tag}\""))];
    }

    private RecordModel? Version(RecordModel type, string value) =>
        Array.Find(_versions, v => v.Schema.Id == type.Schema.Id && v.Name == type.Name && v.Document!.Value == value);

    private string Known(RecordModel type) =>
        string.Join(", ", _versions.Where(v => v.Schema.Id == type.Schema.Id && v.Name == type.Name).Select(static v => v.Document!.Value).Order(StringComparer.Ordinal));

    private LensPath? Path(RecordModel from, RecordModel to) => graph.Path(VersionedType.Of(from), VersionedType.Of(to));

    /// <summary>One document's.</summary>
    private sealed class Bringing(NestedDocuments versions, bool isToMove, CheckOptions options)
    {
        private readonly List<DataProblem> _problems = [];
        private readonly List<NestedLoss> _lost = [];

        public bool IsChanged { get; private set; }

        public IReadOnlyList<DataProblem> Problems => _problems;

        public IReadOnlyList<NestedLoss> Lost => _lost;

        public void Visit(RecordModel type, LensNode root) => new TaggedRecords((record, value) => versions.Version(record, value) is not null, Visit).Visit(type, root);

        private void Visit(RecordModel type, string value, LensNode node, string pointer)
        {
            if (type.Document!.Value is { } needed && value != needed)
            {
                Replace(type, value, node, pointer);
            }
            else if (isToMove)
            {
                node.Take(type.Document.Tag!);
                IsChanged = true;
            }
        }

        private void Replace(RecordModel type, string value, LensNode node, string pointer)
        {
            string tag = $"{pointer}/{JsonPointer.Escape(type.Document!.Tag!)}";
            if (versions.Version(type, value) is not { } from)
            {
                Refuse(tag, $"{type.Document.Tag} says '{value}', which is no version that is kept; these are: {versions.Known(type)}");
            }
            else if (versions.Path(from, type) is not { } path)
            {
                Refuse(tag, $"no lens leads from {VersionedType.Of(from)} to {VersionedType.Of(type)}");
            }
            else if (path.Steps.SelectMany(static s => s.Lens.Code).FirstOrDefault() is { } code)
            {
                Refuse(tag, $"'{code.Whole}' is taken apart and joined by the C# of '{code.Name.Value}', which only a program that was built with it can run");
            }
            else if (Along(path, node, pointer) is { } made)
            {
                made.Take(type.Document.Tag!);
                node.Members!.Clear();
                node.Members.AddRange(made.Members!);
                IsChanged = true;
            }
        }

        private LensNode? Along(LensPath path, LensNode node, string pointer)
        {
            if (JsonTree.Parse(Encoding.UTF8.GetBytes(node.ToString()), options, out DataProblem? tooMuch) is not { } tree)
            {
                Refuse(pointer, [tooMuch!]);
                return null;
            }

            // What stands inside this one is brought to what it needs in the version that it is of.
            DataTree? own = versions.Bring(path.Start, isToMove: true, tree, options, out IReadOnlyList<DataProblem> problems, out IReadOnlyList<NestedLoss> inner);
            PathOutcome? outcome = own is null ? null : PathMigration.Run(path, own, [], options);
            if (outcome?.Utf8 is null)
            {
                Refuse(pointer, outcome?.Problems ?? problems);
                return null;
            }

            _lost.AddRange(inner.Select(loss => loss with { Pointer = pointer + loss.Pointer }));
            _lost.AddRange(outcome.Complement.SelectMany((ofLens, i) => ofLens.Select(entry => new NestedLoss(pointer + path.Steps[i].Lens.PlaceOf(entry), entry.Value, path.To))));
            return LensReader.Any(JsonTree.Parse(outcome.Utf8, CheckOptions.Unlimited, out _)!.Root);
        }

        private void Refuse(string pointer, string message) => _problems.Add(new DataProblem(ProblemCodes.Version, ProblemSeverity.Error, pointer, message, []) { Position = new TextPosition(1, 1) });

        private void Refuse(string pointer, IReadOnlyList<DataProblem> problems) =>
            _problems.AddRange(problems.Select(p => new DataProblem(p.Code, p.Severity, pointer + p.Pointer, p.Message, p.Arguments) { Position = new TextPosition(1, 1) }));
    }
}
