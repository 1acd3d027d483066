using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>A way from one type at a version to another, lens by lens. One without a step stays where it is.</summary>
internal sealed class LensPath
{
    private bool? _endsInForms;

    private LensPath(RecordModel start, IReadOnlyList<LensPathStep> steps, IReadOnlyList<VersionedType> stations, int lossySteps)
    {
        Start = start;
        Steps = steps;
        Stations = stations;
        LossySteps = lossySteps;
    }

    /// <summary>The type of the documents that go it.</summary>
    public RecordModel Start { get; }

    /// <summary>The type that they become.</summary>
    public RecordModel End => Steps.Count == 0 ? Start : Steps[Steps.Count - 1].To;

    /// <summary>Whether a list of that type is written otherwise than as an array.</summary>
    public bool EndsInForms => _endsInForms ??= TypeUses.Reachable(End).OfType<RecordModel>().Any(r => r.Fields.Any(f => f.Forms.Write != WrittenForm.Array));

    public VersionedType From => Stations[0];

    public VersionedType To => Stations[Stations.Count - 1];

    public IReadOnlyList<LensPathStep> Steps { get; }

    /// <summary>All that it passes, both ends included.</summary>
    public IReadOnlyList<VersionedType> Stations { get; }

    /// <summary>How many operations on it may set something aside.</summary>
    public int LossySteps { get; }

    public static LensPath At(RecordModel type) => new(type, [], [VersionedType.Of(type)], 0);

    public LensPath Then(LensPathStep step) =>
        new(Start, [.. Steps, step], [.. Stations, VersionedType.Of(step.To)], LossySteps + step.LossySteps);

    /// <summary>Whether it is to be gone rather than another between the same ends: fewer lossy steps, then fewer lenses, then the higher versions.</summary>
    public bool IsBetterThan(LensPath other)
    {
        if (LossySteps != other.LossySteps)
        {
            return LossySteps < other.LossySteps;
        }

        if (Steps.Count != other.Steps.Count)
        {
            return Steps.Count < other.Steps.Count;
        }

        for (var i = 0; i < Stations.Count; i++)
        {
            var order = Stations[i].CompareTo(other.Stations[i]);
            if (order != 0)
            {
                return order > 0;
            }
        }

        return false;
    }

    /// <summary><c>newsroom/article@1.0:Article -> newsroom/article@2.0:Article</c>.</summary>
    public override string ToString() => string.Join(" -> ", Stations);
}
