using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>Where the text of a document lies in the program.</summary>
/// <returns>JSON in UTF-8.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> ContentText();
