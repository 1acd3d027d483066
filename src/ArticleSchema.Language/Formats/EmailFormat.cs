#if NET
using System.Numerics;
#endif

namespace ArticleSchema.Language.Formats;

/// <summary>
/// A mailbox as RFC 5321 sends it: dot-atom or quoted local part, domain name or address literal. No display name, no comments, no
/// folding, no obsolete forms, no addresses beyond ASCII (RFC 6531).
/// </summary>
internal static class EmailFormat
{
    private const int MaxLength = 254;
    private const int MaxLocalPart = 64;

    private static readonly AsciiSet s_letters = new(AsciiSet.Letters + AsciiSet.Digits);
    private static readonly AsciiSet s_atomOrDot = new(AsciiSet.Letters + AsciiSet.Digits + ".!#$%&'*+-/=?^_`{|}~");

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength) return false;
#if NET
        if (TextMasks.Suit(text.Length) && IsPlain(text)) return true;
#endif
        int at = text.LastIndexOf((byte)'@');
        if (at < 1 || at > MaxLocalPart) return false;
        ReadOnlySpan<byte> local = text.Slice(0, at);
        ReadOnlySpan<byte> domain = text.Slice(at + 1);
        if (domain.IsEmpty) return false;
        return (local[0] == '"' ? IsQuoted(local) : IsDotAtom(local))
            && (domain[0] == '[' ? IsAddressLiteral(domain) : HostFormat.IsDomain(domain));
    }

#if NET
    /// <summary>What nearly every address is: a dot-atom at a domain.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> text)
    {
        var masks = new TextMasks(text);
        ulong ats = masks.Of((byte)'@');
        int at = BitOperations.TrailingZeroCount(ats);
        int domain = at + 1;
        if (at == 0 || domain >= text.Length || (ats & (ats - 1)) != 0) return false;
        ulong dots = masks.Of((byte)'.');
        ulong letters = masks.In(s_letters);
        ulong local = (1UL << at) - 1;
        ulong rest = ulong.MaxValue >> (64 - text.Length) << domain;
        ulong localDots = dots & local;
        ulong restDots = dots & rest;
        // Labels begin and end with letters or digits, and so none is empty.
        ulong edges = restDots << 1 | restDots >> 1 | 1UL << domain | 1UL << (text.Length - 1);
        return (~masks.In(s_atomOrDot) & local) == 0 && (localDots & (localDots << 1 | 1 | 1UL << (at - 1))) == 0
            && (~(letters | dots | masks.Of((byte)'-')) & rest) == 0 && (edges & ~letters) == 0;
    }
#endif

    private static bool IsDotAtom(ReadOnlySpan<byte> local) =>
        s_atomOrDot.ContainsAll(local) && local[0] != '.' && local[local.Length - 1] != '.' && local.IndexOf(".."u8) < 0;

    private static bool IsQuoted(ReadOnlySpan<byte> local)
    {
        if (local.Length < 2 || local[local.Length - 1] != '"') return false;
        int end = local.Length - 1;
        for (int i = 1; i < end; i++)
        {
            if (local[i] == '\\') i++;
            else if (local[i] == '"') return false;
            if (i == end || local[i] is < 0x20 or > 0x7E) return false;
        }
        return true;
    }

    private static bool IsAddressLiteral(ReadOnlySpan<byte> domain)
    {
        if (domain.Length < 3 || domain[domain.Length - 1] != ']') return false;
        ReadOnlySpan<byte> address = domain.Slice(1, domain.Length - 2);
        ReadOnlySpan<byte> tag = "IPv6:"u8;
        return Ascii.StartsWithIgnoreCase(address, tag)
            ? HostFormat.IsIPv6(address.Slice(tag.Length))
            : HostFormat.IsIPv4(address);
    }
}
