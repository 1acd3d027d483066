using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>One way of a lens as C#, between two types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CompiledLens<TFrom, TTo> : CompiledLens
    where TFrom : class, ISchemaType<TFrom>
    where TTo : class, ISchemaType<TTo>
{
    private readonly Func<TFrom, Doubt, TTo> _way;

    /// <param name="way">Makes the one of the other, and says where it is in doubt.</param>
    public CompiledLens(Func<TFrom, Doubt, TTo> way) => _way = way;

    internal override bool Takes(object value, ValidationOptions options) => value is TFrom from && SchemaType.Validate(from, options).IsValid;

    internal override object? Read(ReadOnlySpan<byte> utf8, ValidationOptions options, out ValidationReport report) =>
        SchemaType.TryRead(utf8, out TFrom? value, out report, options) ? value : null;

    internal override object? Go(object value, ValidationOptions options)
    {
        var doubt = new Doubt();
        TTo made = _way((TFrom)value, doubt);
        return doubt.IsRaised || !SchemaType.Validate(made, options).IsValid ? null : made;
    }

    internal override byte[] Write(object made, WriteOptions options) => SchemaType.ToUtf8Json((TTo)made, options);
}
