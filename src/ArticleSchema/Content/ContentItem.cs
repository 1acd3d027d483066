using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>One document of a project's content, as the build left it.</summary>
/// <typeparam name="T">Its type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentItem<T>
    where T : ISchemaType<T>
{
    private readonly Lazy<T> _value;

    /// <param name="key">By which it is asked for.</param>
    /// <param name="text">Its JSON.</param>
    public ContentItem(string key, ContentText text)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        Key = key;
        _value = new Lazy<T>(() => SchemaType.Read<T>(text(), ContentOptions.Reading));
    }

    internal string Key { get; }

    internal T Value => _value.Value;
}
