using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>The built-in texts with a form of their own whose C# type is a string or keeps the text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum TextFormat
{
    Any,
    Uri,
    UriReference,
    Email,
    MediaType,
    Language,
    Uuid,
    Date,
    Timestamp,
    PartialDate,
    Duration,
}
