using System.ComponentModel;
using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generated;

/// <summary>A lens as a compact text, read when the first document has to go through it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LensTable
{
    private readonly string _text;
    private readonly Func<TypeTable> _older;
    private readonly Func<TypeTable> _newer;
    private readonly LensCode[] _code;
    private Lens? _lens;

    /// <param name="text">The lens, as written by the generator.</param>
    /// <param name="older">The table of the type that it comes from.</param>
    /// <param name="newer">The table of the type that it leads to.</param>
    /// <param name="code">The C# that it names, if any.</param>
    /// <param name="up">From the older to the newer as C#, where that can say it.</param>
    /// <param name="down">From the newer to the older.</param>
    public LensTable(string text, Func<TypeTable> older, Func<TypeTable> newer, LensCode[]? code = null, CompiledLens? up = null, CompiledLens? down = null)
    {
        _code = code ?? [];
        Up = up;
        Down = down;
        _text = text;
        _older = older;
        _newer = newer;
    }

    internal CompiledLens? Up { get; }

    internal CompiledLens? Down { get; }

    internal TypeTable Older => _older();

    internal TypeTable Newer => _newer();

    /// <summary>Making it twice is harmless, so it is set without a lock.</summary>
    internal Lens Lens => _lens ??= Bind();

    private Lens Bind()
    {
        LensSyntax syntax = LensParser.Parse(_text, name => Array.Find(_code, code => code.Name == name));
        RecordModel? older = TableModels.Find(Older) as RecordModel;
        RecordModel? newer = TableModels.Find(Newer) as RecordModel;
        return LensCheck.Bind(syntax, end => (ReferenceEquals(end, syntax.From) ? older : newer, ""))
            ?? throw new InvalidOperationException("The lens was built by another version of ArticleSchema than this one: " + string.Join("; ", syntax.Diagnostics.Diagnostics));
    }
}
