using System.ComponentModel;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>A document of which other versions are kept, joined to it by lenses.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Implemented by generated code only; members may be added in any release.</remarks>
public interface IVersioned<TSelf> : IDocument<TSelf>
    where TSelf : IVersioned<TSelf>
{
    /// <summary>The versions, and the ways between them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract VersionTable Versions { get; }
}
