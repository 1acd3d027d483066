using System.Buffers.Text;

namespace ArticleSchema.Language.Formats;

/// <summary>RFC 9562 text form: 8-4-4-4-12 hexadecimal digits of either case; any version and variant.</summary>
internal static class UuidFormat
{
    public const int Length = 36;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length) return false;
        for (int i = 0; i < Length; i++)
        {
            bool hyphen = i is 8 or 13 or 18 or 23;
            if (hyphen ? text[i] != '-' : !Ascii.IsHexDigit(text[i])) return false;
        }
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        return text.Length == Length && Utf8Parser.TryParse(text, out value, out int consumed, 'D') && consumed == Length;
    }
}
