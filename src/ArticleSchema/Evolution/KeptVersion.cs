using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>A version of a type that is kept, and the ways between it and the type that is compiled.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KeptVersion
{
    private readonly int[] _up;
    private readonly int[] _down;

    /// <param name="version">MAJOR.MINOR.</param>
    /// <param name="tag">The member by which its documents say their version; <see langword="null"/> where they do not.</param>
    /// <param name="value">What stands there.</param>
    /// <param name="up">The lenses to the compiled type, by number, those gone backwards as complements; none where documents are read as they stand.</param>
    /// <param name="down">The lenses from there.</param>
    public KeptVersion(string version, string? tag, string? value, int[] up, int[] down)
    {
        Version = SchemaVersion.Parse(version);
        Tag = tag;
        Value = value;
        _up = up;
        _down = down;
    }

    internal SchemaVersion Version { get; }

    internal string? Tag { get; }

    internal string? Value { get; }

    internal ReadOnlySpan<int> Up => _up;

    internal ReadOnlySpan<int> Down => _down;
}
