using System.Threading;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>What changed between two versions of a schema, and whom it breaks: the rules' verdicts, each no shown by a document that was run.</summary>
internal sealed class Comparison
{
    private Comparison(SchemaModel old, SchemaModel @new, IReadOnlyList<Change> changes)
    {
        Old = old;
        New = @new;
        Changes = changes;
    }

    public SchemaModel Old { get; }

    public SchemaModel New { get; }

    public IReadOnlyList<Change> Changes { get; }

    public static Comparison Of(SchemaModel old, SchemaModel @new, CancellationToken cancellation = default)
    {
        (IReadOnlyList<Change> changes, IReadOnlyList<TypePair> pairs) = ModelComparer.Compare(old, @new);
        var backward = new WitnessSearch(old, @new, cancellation);
        var forward = new WitnessSearch(@new, old, cancellation);
        foreach (Change change in changes)
        {
            if (NeedsWitness(change.Backward) && change.Types is { } types)
            {
                change.BackwardWitness = backward.Find(change, types);
                change.Backward = Decide(change.Backward, change.BackwardWitness);
            }

            if (NeedsWitness(change.Forward) && change.Types is { } mirrored)
            {
                change.ForwardWitness = forward.Find(change, mirrored.Reversed);
                change.Forward = Decide(change.Forward, change.ForwardWitness);
            }
        }

        return new Comparison(old, @new, [.. changes, .. Unforeseen(changes, pairs)]);
    }

    private static bool NeedsWitness(Verdict verdict) => verdict is Verdict.No or Verdict.ByLens or Verdict.Undecided;

    /// <summary>No is only said where a document shows it, and undecided only where none does.</summary>
    private static Verdict Decide(Verdict verdict, Witness? witness) =>
        witness is not null ? verdict == Verdict.ByLens ? verdict : Verdict.No : verdict == Verdict.ByLens ? verdict : Verdict.Undecided;

    /// <summary>Where every rule says yes, the smallest documents are run all the same: execution decides.</summary>
    private static IEnumerable<Change> Unforeseen(IReadOnlyList<Change> changes, IReadOnlyList<TypePair> pairs)
    {
        if (changes.All(c => c.IsDocumentation))
        {
            yield break;
        }

        bool isBackward = changes.All(c => c.Backward == Verdict.Yes);
        bool isForward = changes.All(c => c.Forward == Verdict.Yes);
        foreach (TypePair pair in pairs.Where(p => p.Old.GetType() == p.New.GetType() && p.New is RecordModel { IsMixin: false } or UnionModel))
        {
            var probe = new Change(TypeChanges.Unforeseen, new ChangePlace(pair.New), "changed " + pair.New.Name);
            Witness? back = isBackward ? new WitnessSearch(pair.Old.Schema, pair.New.Schema, default).Find(probe, pair) : null;
            Witness? forth = isForward ? new WitnessSearch(pair.New.Schema, pair.Old.Schema, default).Find(probe, pair.Reversed) : null;
            if (back is not null || forth is not null)
            {
                probe.BackwardWitness = back;
                probe.ForwardWitness = forth;
                probe.Backward = back is null ? Verdict.Yes : Verdict.No;
                probe.Forward = forth is null ? Verdict.Yes : Verdict.No;
                yield return probe;
            }
        }
    }
}
