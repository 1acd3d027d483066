namespace ArticleSchema.Language.Formats;

/// <summary>
/// Which URIs of RFC 3986 <see cref="Uri"/> does not hold. They are format errors, so that a text valid at build is a value at run
/// time.
/// </summary>
internal static class UriLimits
{
    private const int MaxLength = 65_519;

    public static bool Holds(ReadOnlySpan<byte> text, int schemeLength, UriHost host)
    {
        if (text.Length > MaxLength) return false;
        return host.Kind != UriHostKind.FutureAddress && IsPort(host.Port);
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
