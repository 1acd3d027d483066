namespace ArticleSchema.Language.Formats;

/// <summary>The host and port of an authority, as written.</summary>
internal readonly ref struct UriHost
{
    public UriHost(UriHostKind kind, ReadOnlySpan<byte> text, ReadOnlySpan<byte> port, bool hasPort, bool hasUserInfo)
    {
        Kind = kind;
        Text = text;
        Port = port;
        HasPort = hasPort;
        HasUserInfo = hasUserInfo;
    }

    public UriHostKind Kind { get; }

    public ReadOnlySpan<byte> Text { get; }

    public ReadOnlySpan<byte> Port { get; }

    /// <summary>Whether there is a colon, digits behind it or not.</summary>
    public bool HasPort { get; }

    public bool HasUserInfo { get; }
}
