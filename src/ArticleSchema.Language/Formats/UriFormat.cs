#if NET
using System.Numerics;
#endif

namespace ArticleSchema.Language.Formats;

/// <summary>
/// RFC 3986, the whole grammar: absolute URIs (a fragment is allowed) and URI references. IRIs are none: every byte is ASCII.
/// Besides, an absolute URI must be one that <see cref="Uri"/> holds: <see cref="UriLimits"/> says which are not.
/// </summary>
internal static class UriFormat
{
    private const string Unreserved = AsciiSet.Letters + AsciiSet.Digits + "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    private static readonly AsciiSet s_alphanumeric = new(AsciiSet.Letters + AsciiSet.Digits);
    private static readonly AsciiSet s_scheme = new(AsciiSet.Letters + AsciiSet.Digits + "+-.");
    private static readonly AsciiSet s_registeredName = new(Unreserved + SubDelimiters);
    private static readonly AsciiSet s_userInfo = new(Unreserved + SubDelimiters + ":");
    private static readonly AsciiSet s_path = new(Unreserved + SubDelimiters + ":@/");
    private static readonly AsciiSet s_queryOrFragment = new(Unreserved + SubDelimiters + ":@/?");

    /// <summary>An absolute URI that <see cref="Uri"/> holds.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (IsPlainWebAddress(text)) return true;
        int scheme = SchemeLength(text);
        return scheme > 0 && IsHierarchy(text.Slice(scheme + 1), out UriHost host) && UriLimits.Holds(text, scheme, host);
    }

    /// <summary>A URI with any scheme, or a relative reference; the empty text is one.</summary>
    public static bool IsReference(ReadOnlySpan<byte> text)
    {
        int scheme = SchemeLength(text);
        if (scheme > 0) return IsHierarchy(text.Slice(scheme + 1), out _);
        int end = text.IndexOfAny((byte)'/', (byte)'?', (byte)'#');
        ReadOnlySpan<byte> firstSegment = end < 0 ? text : text.Slice(0, end);
        return firstSegment.IndexOf((byte)':') < 0 && IsHierarchy(text, out _);
    }

    /// <summary>The length of the scheme before its colon; negative without one.</summary>
    public static int SchemeLength(ReadOnlySpan<byte> text)
    {
        int length = s_scheme.IndexOfOther(text);
        return length > 0 && text[length] == ':' && Ascii.IsLetter(text[0]) ? length : -1;
    }

    /// <summary>What nearly every URI is: http or https, a name, and a path without anything percent-encoded.</summary>
    public static bool IsPlainWebAddress(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> secure = "https://"u8;
        int start = text.StartsWith(secure) ? secure.Length : text.StartsWith("http://"u8) ? secure.Length - 1 : 0;
        if (start == 0 || text.Length > UriLimits.MaxLength) return false;
        ReadOnlySpan<byte> rest = text.Slice(start);
#if NET
        if (TextMasks.Suit(rest.Length)) return IsHostAndPath(rest);
#endif
        int slash = rest.IndexOf((byte)'/');
        return slash > 0 && s_path.ContainsAll(rest.Slice(slash)) && UriLimits.IsHostName(rest.Slice(0, slash));
    }

#if NET
    private static bool IsHostAndPath(ReadOnlySpan<byte> text)
    {
        var masks = new TextMasks(text);
        ulong all = ulong.MaxValue >> (64 - text.Length);
        int host = BitOperations.TrailingZeroCount(masks.Of((byte)'/'));
        if (host is 0 or 64 || (~masks.In(s_path) & all) >> host != 0) return false;
        ulong dots = masks.Of((byte)'.');
        // One dot at the end is the root's.
        if (host > 1) host -= (int)(dots >> (host - 1) & 1);
        ulong name = (1UL << host) - 1;
        dots &= name;
        ulong starts = dots << 1;
        return (~(masks.In(UriLimits.Label) | dots) & name) == 0
            && (dots & (starts | 1 | 1UL << (host - 1))) == 0
            && (starts & ~masks.In(s_alphanumeric)) == 0;
    }
#endif

    private static bool IsHierarchy(ReadOnlySpan<byte> text, out UriHost host)
    {
        host = default;
        int hash = text.IndexOf((byte)'#');
        if (hash >= 0)
        {
            if (!IsRun(text.Slice(hash + 1), s_queryOrFragment)) return false;
            text = text.Slice(0, hash);
        }
        int question = text.IndexOf((byte)'?');
        if (question >= 0)
        {
            if (!IsRun(text.Slice(question + 1), s_queryOrFragment)) return false;
            text = text.Slice(0, question);
        }
        if (text.Length >= 2 && text[0] == '/' && text[1] == '/')
        {
            text = text.Slice(2);
            int slash = text.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? text : text.Slice(0, slash), out host)) return false;
            text = slash < 0 ? default : text.Slice(slash);
        }
        return IsRun(text, s_path);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> authority, out UriHost host)
    {
        host = default;
        int at = authority.IndexOf((byte)'@');
        if (at >= 0 && !IsRun(authority.Slice(0, at), s_userInfo)) return false;
        ReadOnlySpan<byte> rest = authority.Slice(at + 1);

        int hostLength;
        UriHostKind kind;
        if (!rest.IsEmpty && rest[0] == '[')
        {
            hostLength = rest.IndexOf((byte)']') + 1;
            if (hostLength == 0) return false;
            ReadOnlySpan<byte> literal = rest.Slice(1, hostLength - 2);
            if (HostFormat.IsIPv6(literal)) kind = UriHostKind.IPv6;
            else if (IsFutureAddress(literal)) kind = UriHostKind.FutureAddress;
            else return false;
        }
        else
        {
            int colon = rest.IndexOf((byte)':');
            hostLength = colon < 0 ? rest.Length : colon;
            if (!IsRun(rest.Slice(0, hostLength), s_registeredName)) return false;
            kind = UriHostKind.Name;
        }

        ReadOnlySpan<byte> port = rest.Slice(hostLength);
        bool hasPort = !port.IsEmpty;
        if (hasPort)
        {
            if (port[0] != ':') return false;
            port = port.Slice(1);
            if (!Ascii.AreDigits(port)) return false;
        }
        host = new UriHost(kind, rest.Slice(0, hostLength), port, hasPort, at >= 0);
        return true;
    }

    private static bool IsFutureAddress(ReadOnlySpan<byte> literal)
    {
        if (literal.Length < 4 || (literal[0] | 0x20) != 'v') return false;
        int index = 1;
        while (index < literal.Length && Ascii.IsHexDigit(literal[index])) index++;
        return index > 1 && index + 1 < literal.Length && literal[index] == '.' && s_userInfo.ContainsAll(literal.Slice(index + 1));
    }

    /// <summary>Whether the text holds members of the set and percent-encoded bytes only.</summary>
    private static bool IsRun(ReadOnlySpan<byte> text, AsciiSet set)
    {
        while (true)
        {
            int index = set.IndexOfOther(text);
            if (index < 0) return true;
            if (text[index] != '%' || index + 2 >= text.Length) return false;
            if (!Ascii.IsHexDigit(text[index + 1]) || !Ascii.IsHexDigit(text[index + 2])) return false;
            text = text.Slice(index + 3);
        }
    }
}
