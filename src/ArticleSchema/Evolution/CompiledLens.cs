using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>One way of a lens as C#.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledLens
{
    private protected CompiledLens()
    {
    }

    /// <summary>Whether a value is of the type that the way begins with, and valid.</summary>
    internal abstract bool Takes(object value, ValidationOptions options);

    /// <summary>Reads a document of the type that the way begins with.</summary>
    internal abstract object? Read(ReadOnlySpan<byte> utf8, ValidationOptions options, out ValidationReport report);

    /// <summary>The value on the other side; <see langword="null"/> where it is in doubt, or not valid.</summary>
    internal abstract object? Go(object value, ValidationOptions options);

    /// <summary>What the way led to as JSON.</summary>
    internal abstract byte[] Write(object made, WriteOptions options);
}
