namespace ArticleSchema.Cli.Inference;

/// <summary>A member of objects, and how many of them had it.</summary>
internal sealed class MemberEvidence(Evidence evidence)
{
    public Evidence Evidence => evidence.Target;

    public long Count { get; set; }
}
