using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>Raised where a compiled lens does not surely know all: then the interpreter goes the way.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Doubt
{
    internal bool IsRaised { get; private set; }

    /// <summary>Raises it.</summary>
    public void Raise() => IsRaised = true;

    /// <summary>Raises it in the place of a value.</summary>
    public T Raise<T>()
    {
        IsRaised = true;
        return default!;
    }
}
