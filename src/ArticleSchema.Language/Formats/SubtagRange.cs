namespace ArticleSchema.Language.Formats;

/// <summary>One subtag, or several with the hyphens between them.</summary>
internal readonly struct SubtagRange
{
    public SubtagRange(int start, int end)
    {
        Start = (short)start;
        Length = (short)(end - start);
    }

    public short Start { get; }

    public short Length { get; }

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> tag) => tag.Slice(Start, Length);
}
