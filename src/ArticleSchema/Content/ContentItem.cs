using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema.Generated;

/// <summary>One document of a project's content, as the build left it.</summary>
/// <typeparam name="T">Its type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentItem<T>
    where T : ISchemaType<T>
{
    private readonly ContentText _text;
    private readonly Lock _gate = new();
    private StrongBox<T>? _value;

    /// <param name="key">By which it is asked for.</param>
    /// <param name="text">Its JSON.</param>
    public ContentItem(string key, ContentText text)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        Key = key;
        _text = text;
    }

    internal string Key { get; }

    internal T Value
    {
        get
        {
            if (Volatile.Read(ref _value) is { } read)
            {
                return read.Value!;
            }
            lock (_gate)
            {
                _value ??= new StrongBox<T>(SchemaType.Read<T>(_text(), ContentOptions.Reading));
                return _value.Value!;
            }
        }
    }
}
