using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>What a value's first byte says it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum JsonKind
{
    /// <summary>Not the beginning of a value, or no value there.</summary>
    None,
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
