namespace ArticleSchema.Language.Patterns;

/// <summary>Why a text is no pattern, and which part of it says so (UTF-16 units).</summary>
internal readonly struct PatternError
{
    public PatternError(int index, int length, string message)
    {
        Index = index;
        Length = length;
        Message = message;
    }

    public int Index { get; }

    public int Length { get; }

    /// <summary>One sentence without a final period.</summary>
    public string Message { get; }

    public override string ToString() => $"{Index}+{Length}: {Message}";
}
