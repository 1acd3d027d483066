using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>One lens of a path, and which way it is gone.</summary>
internal sealed record LensPathStep(Lens Lens, bool IsUp)
{
    public RecordModel From => IsUp ? Lens.From : Lens.To;

    public RecordModel To => IsUp ? Lens.To : Lens.From;

    /// <summary>How many of its operations may set something aside.</summary>
    public int LossySteps => Lens.LossySteps(IsUp);
}
