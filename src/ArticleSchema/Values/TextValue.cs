using System.Buffers;
using System.Text;

namespace ArticleSchema;

/// <summary>What value types that keep their spelling have in common. All of their texts are ASCII and short.</summary>
internal static class TextValue
{
    /// <summary>No text of such a value is longer.</summary>
    public const int MaxLength = 256;

    /// <summary>Copies the text as UTF-8; false where it is longer than any value, or not ASCII.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> text, Span<byte> utf8, out int length)
    {
        length = 0;
        return text.Length <= utf8.Length && Ascii.FromUtf16(text, utf8, out length) == OperationStatus.Done;
    }

    public static string Widen(ReadOnlySpan<byte> utf8) => Encoding.ASCII.GetString(utf8);

    public static bool TryCopy(string? text, Span<char> destination, out int written)
    {
        written = 0;
        if (!(text ?? "").TryCopyTo(destination)) return false;
        written = text?.Length ?? 0;
        return true;
    }

    public static bool TryCopy(string? text, Span<byte> destination, out int written) =>
        TryNarrow(text, destination, out written);

    /// <summary>The exception for a text that is no value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="form">What it should have been, with its article.</param>
    public static FormatException NotOfForm(ReadOnlySpan<char> text, string form) =>
        new($"'{(text.Length > MaxLength ? string.Concat(text[..MaxLength], "…") : text)}' is not {form}");

    /// <summary>The exception for asking something of a value that is not there.</summary>
    public static InvalidOperationException HasNone(string type) => new($"this {type} has no value");
}
