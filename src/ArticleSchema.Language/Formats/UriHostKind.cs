namespace ArticleSchema.Language.Formats;

internal enum UriHostKind
{
    /// <summary>The URI has no authority.</summary>
    None,

    /// <summary>A registered name or an IPv4 address, possibly empty.</summary>
    Name,

    IPv6,

    /// <summary>The <c>IPvFuture</c> of RFC 3986.</summary>
    FutureAddress,
}
