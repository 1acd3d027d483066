using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Generated;

namespace ArticleSchema;

/// <summary>A type that a schema made: a record, union, open enum or scalar. What generic code needs to read, check and write it.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// Implemented by generated code only; members may be added in any release. Generic code calls <see cref="SchemaType"/>, not these members.
/// </remarks>
public interface ISchemaType<TSelf>
    where TSelf : ISchemaType<TSelf>
{
    /// <summary>The model of the type, from which reports are made.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TypeTable Table { get; }

    /// <summary>Reads one value; false if anything is wrong with it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool ReadJson<TMode>(ref JsonScanner json, [MaybeNullWhen(false)] out TSelf value)
        where TMode : struct, IReadMode;

    /// <summary>Writes the value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(ref JsonOutput json);
}
