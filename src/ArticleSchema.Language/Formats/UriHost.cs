namespace ArticleSchema.Language.Formats;

/// <summary>The host and port of an authority, as written.</summary>
internal readonly ref struct UriHost
{
    public UriHost(UriHostKind kind, ReadOnlySpan<byte> text, ReadOnlySpan<byte> port, bool hasUserInfo)
    {
        Kind = kind;
        Text = text;
        Port = port;
        HasUserInfo = hasUserInfo;
    }

    public UriHostKind Kind { get; }

    public ReadOnlySpan<byte> Text { get; }

    public ReadOnlySpan<byte> Port { get; }

    public bool HasUserInfo { get; }
}
