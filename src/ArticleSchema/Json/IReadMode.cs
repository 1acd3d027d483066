using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>Whether a reading body makes the value or only checks; a struct argument, so that each gets machine code of its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadMode
{
    static abstract bool Makes { get; }
}

[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MakeValue : IReadMode
{
    public static bool Makes => true;
}

[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CheckOnly : IReadMode
{
    public static bool Makes => false;
}
