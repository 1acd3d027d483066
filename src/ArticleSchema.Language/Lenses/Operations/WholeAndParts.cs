namespace ArticleSchema.Language.Lenses;

/// <summary>How a value comes apart, and together again.</summary>
internal abstract class WholeAndParts
{
    /// <summary>The member that is the whole.</summary>
    public required string Whole { get; init; }

    /// <summary>The members that are the parts.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Whether a record has what taking the whole apart reads.</summary>
    public virtual void CheckWhole(RecordShape record, LensBinder binder, Syntax.SyntaxText key)
    {
    }

    /// <summary>Whether a record has what joining the parts reads.</summary>
    public virtual void CheckParts(RecordShape record, LensBinder binder, Syntax.SyntaxText key)
    {
    }

    /// <summary>The parts, in terms of a record's members; <see langword="null"/> where terms cannot say them.</summary>
    public abstract IReadOnlyList<LensTerm>? PartTerms(Func<string, LensTerm?> members);

    /// <summary>The whole, in terms of a record's members.</summary>
    /// <param name="members">The members.</param>
    /// <param name="where">Without any of these there is none.</param>
    public abstract LensTerm? WholeTerm(Func<string, LensTerm?> members, IReadOnlyList<LensTerm> where);

    /// <summary>The parts of the whole that the record has, in their order; <see langword="null"/> for one that is none.</summary>
    public abstract IReadOnlyList<LensNode?> Split(LensNode record);

    /// <summary>The whole of the parts that the record has; <see langword="null"/> where they make none.</summary>
    public abstract LensNode? Join(LensNode record);
}
