namespace ArticleSchema;

/// <summary>A record that may stand alone, with the id and version of its schema.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>Implemented by generated code only; members may be added in any release.</remarks>
public interface IDocument<TSelf> : ISchemaRecord<TSelf>
    where TSelf : IDocument<TSelf>
{
    /// <summary>The schema the type was made from, as data.</summary>
    static abstract SchemaInfo Schema { get; }
}
