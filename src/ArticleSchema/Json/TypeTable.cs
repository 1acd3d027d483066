using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The model of one type as a compact text, read only when the first problem or the first <c>Schema</c> asks for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TypeTable
{
    private readonly Func<TypeTable[]> _uses;
    private TypeTable[]? _used;

    /// <param name="text">The model, as written by the generator.</param>
    /// <param name="uses">The tables of the types it names; a function, because types refer to each other in circles.</param>
    /// <param name="isInterpreted">Whether the forward pass leaves a part of the verdict to the interpreter.</param>
    /// <param name="writesForms">Whether some list in it is not written as an array.</param>
    public TypeTable(string text, Func<TypeTable[]> uses, bool isInterpreted = false, bool writesForms = false)
    {
        WritesForms = writesForms;
        Text = text;
        _uses = uses;
        IsInterpreted = isInterpreted;
    }

    public string Text { get; }

    public IReadOnlyList<TypeTable> Uses => _used ??= _uses();

    public bool IsInterpreted { get; }

    public bool WritesForms { get; }

    /// <summary>What the interpreter made of <see cref="Text"/>. Making it twice is harmless, so it is set without a lock.</summary>
    internal object? Model { get; set; }
}
