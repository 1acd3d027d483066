namespace ArticleSchema.Language.Formats;

/// <summary>
/// Which URIs of RFC 3986 <see cref="Uri"/> holds; a text valid at build is then a value at run time. It does not hold, and these are
/// format errors therefore: schemes of one letter (drives, to it); web, FTP and similar schemes without a host; hosts that are neither
/// an address nor made of letters, digits, <c>-</c>, <c>_</c> and dots, in labels of 63 at most of which all but the first begin with a
/// letter or digit (of others it holds some and some not); ports over 65535; <c>file</c>
/// without <c>//</c>, with a port, with user information or with a share on a server that is no such host; <c>mailto</c> for anything but one mailbox or none.
/// </summary>
internal static class UriLimits
{
    public const int MaxLength = 65_519;
    private const int MaxHost = 255;
    private const int MaxLabel = 63;
    private const int MaxWord = 10;

    /// <summary>What labels of hosts are made of.</summary>
    public static readonly AsciiSet Label = new(AsciiSet.Letters + AsciiSet.Digits + "-_");

    private static ReadOnlySpan<byte> HostSchemes => " http https ws wss ftp nntp gopher telnet net.tcp net.pipe "u8;

    private static ReadOnlySpan<byte> AuthoritySchemes => " ldap file "u8;

    private static ReadOnlySpan<byte> RefusedSchemes => " vsmacros "u8;

    /// <summary>Of a text that keeps to the grammar.</summary>
    public static bool Holds(ReadOnlySpan<byte> text, int schemeLength, UriHost host)
    {
        if (text.Length > MaxLength || schemeLength < 2) return false;
        ReadOnlySpan<byte> scheme = text.Slice(0, schemeLength);
        if (!IsHost(host) || !IsPort(host.Port)) return false;
        if (IsOneOf(HostSchemes, scheme)) return !host.Text.IsEmpty && IsChannel(scheme, host);
        if (IsOneOf(AuthoritySchemes, scheme) && host.Kind == UriHostKind.None || IsOneOf(RefusedSchemes, scheme)) return false;
        if (Ascii.EqualsIgnoreCase(scheme, "file"u8)) return IsFile(text, schemeLength, host);
        return !Ascii.EqualsIgnoreCase(scheme, "mailto"u8) || IsMailbox(text.Slice(schemeLength + 1), host);
    }

    private static bool IsHost(UriHost host) => host.Kind switch
    {
        UriHostKind.None or UriHostKind.IPv6 => true,
        UriHostKind.Name when host.Text.IsEmpty => !host.HasUserInfo && !host.HasPort,
        UriHostKind.Name => IsHostName(host.Text),
        _ => false,
    };

    public static bool IsHostName(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxHost) return false;
        // One dot at the end is the root's.
        if (name.Length > 1 && name[name.Length - 1] == '.') name = name.Slice(0, name.Length - 1);
        int length = 0;
        for (int i = 0; i < name.Length; i++)
        {
            byte value = name[i];
            if (value == '.')
            {
                if (length == 0) return false;
                length = 0;
            }
            else if (!Label.Contains(value) || ++length > MaxLabel || length == 1 && i > 0 && !Ascii.IsLetterOrDigit(value))
            {
                return false;
            }
        }
        return length > 0;
    }

    private static bool IsChannel(ReadOnlySpan<byte> scheme, UriHost host) =>
        !Ascii.StartsWithIgnoreCase(scheme, "net."u8)
        || (host.Kind == UriHostKind.IPv6 || HostFormat.IsDomain(host.Text)) && !host.HasUserInfo && !(host.HasPort && Ascii.EqualsIgnoreCase(scheme, "net.pipe"u8));

    private static bool IsFile(ReadOnlySpan<byte> text, int schemeLength, UriHost host)
    {
        if (host.HasUserInfo || host.HasPort) return false;
        ReadOnlySpan<byte> path = text.Slice(schemeLength + 3 + host.Text.Length);
        bool isDrive = path.Length >= 3 && path[0] == '/' && Ascii.IsLetter(path[1]) && path[2] == ':';
        if (isDrive) return path.Length > 3 && path[3] == '/';
        if (!path.StartsWith("//"u8)) return true;
        ReadOnlySpan<byte> server = path.Slice(2);
        int end = server.IndexOf((byte)'/');
        return IsHostName(end < 0 ? server : server.Slice(0, end));
    }

    private static bool IsMailbox(ReadOnlySpan<byte> rest, UriHost host)
    {
        int end = rest.IndexOfAny((byte)'?', (byte)'#');
        ReadOnlySpan<byte> path = end < 0 ? rest : rest.Slice(0, end);
        int at = path.IndexOf((byte)'@');
        return host.Kind == UriHostKind.None && (path.IsEmpty || at > 0 && path.IndexOf((byte)'/') < 0 && IsHostName(path.Slice(at + 1)));
    }

    private static bool IsOneOf(ReadOnlySpan<byte> schemes, ReadOnlySpan<byte> scheme)
    {
        if (scheme.Length > MaxWord) return false;
        Span<byte> word = stackalloc byte[MaxWord + 2];
        word.Fill((byte)' ');
        for (int i = 0; i < scheme.Length; i++) word[i + 1] = Ascii.ToLower(scheme[i]);
        return schemes.IndexOf(word.Slice(0, scheme.Length + 2)) >= 0;
    }

    private static bool IsPort(ReadOnlySpan<byte> port)
    {
        int value = 0;
        foreach (byte digit in port)
        {
            value = value * 10 + (digit - '0');
            if (value > ushort.MaxValue) return false;
        }
        return true;
    }
}
