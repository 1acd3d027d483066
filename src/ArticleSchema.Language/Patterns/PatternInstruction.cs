namespace ArticleSchema.Language.Patterns;

/// <summary>One step of a compiled pattern. All but <see cref="PatternOperation.Split"/> and <see cref="PatternOperation.Jump"/> go on with the next one.</summary>
internal readonly struct PatternInstruction
{
    public PatternInstruction(PatternOperation operation, int x = 0, int y = 0)
    {
        Operation = operation;
        X = x;
        Y = y;
    }

    public PatternOperation Operation { get; }

    /// <summary>The number of a set, or where a jump or a split leads.</summary>
    public int X { get; }

    /// <summary>Where else a split leads.</summary>
    public int Y { get; }
}
