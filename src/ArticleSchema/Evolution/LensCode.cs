using System.ComponentModel;
using ArticleSchema.Language.Lenses;

namespace ArticleSchema.Generated;

/// <summary>A user's C# that takes a value apart and puts it together, between JSON texts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LensCode : ILensCode
{
    private readonly Func<string, string?[]> _split;
    private readonly Func<string?[], string?> _join;

    /// <param name="name">What the lens calls it.</param>
    /// <param name="split">From the whole to the parts.</param>
    /// <param name="join">From the parts to the whole.</param>
    public LensCode(string name, Func<string, string?[]> split, Func<string?[], string?> join)
    {
        Name = name;
        _split = split;
        _join = join;
    }

    internal string Name { get; }

    IReadOnlyList<string?> ILensCode.Split(string whole) => _split(whole);

    string? ILensCode.Join(IReadOnlyList<string?> parts) => _join([.. parts]);
}
