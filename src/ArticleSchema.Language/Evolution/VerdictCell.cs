namespace ArticleSchema.Language.Evolution;

/// <summary>A verdict that may depend on whether the type that reads is open or closed.</summary>
internal readonly record struct VerdictCell(Verdict Open, Verdict Closed)
{
    /// <summary>Yes where the reader is open, no where it is closed.</summary>
    public static readonly VerdictCell YesIfOpen = new(Verdict.Yes, Verdict.No);

    public static implicit operator VerdictCell(Verdict verdict) => new(verdict, verdict);

    public Verdict For(bool isOpen) => isOpen ? Open : Closed;

    /// <summary>As the table of rules shows it.</summary>
    public override string ToString() => Open == Closed ? Verdicts.Text(Open) : Verdicts.Text(Open) + " / " + Verdicts.Text(Closed);
}
