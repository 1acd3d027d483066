using System.ComponentModel;
using System.Globalization;

namespace ArticleSchema.Generated;

/// <summary>Values that C# has no literal for, in generated initialisers and bounds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Literals
{
    /// <summary>An RFC 3339 timestamp; the generator has seen that it is one.</summary>
    public static DateTimeOffset Timestamp(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
