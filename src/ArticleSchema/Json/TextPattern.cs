using System.ComponentModel;
using System.Runtime.CompilerServices;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Generated;

/// <summary>A pattern of a schema, made ready once for a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextPattern
{
    private readonly Pattern _pattern;

    /// <param name="pattern">In the language's regex subset; the generator has seen that it is.</param>
    public TextPattern(string pattern) =>
        _pattern = Pattern.TryParse(pattern, out Pattern parsed, out PatternError error) ? parsed : throw new ArgumentException(error.Message, nameof(pattern));

    /// <summary>Whether the whole text matches.</summary>
    // A loop of its own is quicker outside the generated method, whose registers are taken.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsMatch(JsonText text) => _pattern.IsMatch(text.Utf8);

    /// <summary>Whether some part of the text matches.</summary>
    internal bool IsFound(ReadOnlySpan<byte> utf8) => _pattern.IsFound(utf8);
}
