using System.Text;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Analyzers.Constants;

/// <summary>
/// A known value as JSON, and what stands at which of its pointers. Members that are unknown are left out; an unknown element is null, so that those around it keep
/// their places.
/// </summary>
internal sealed class KnownDocument
{
    private readonly StringBuilder _json = new();
    private readonly Dictionary<string, KnownValue> _places = new(StringComparer.Ordinal);

    public KnownDocument(KnownValue root)
    {
        Root = root;
        Write(root, "");
    }

    public KnownValue Root { get; }

    public string Json => _json.ToString();

    /// <summary>What stands at a pointer; <see langword="null"/> where C# says nothing.</summary>
    public KnownValue? At(string pointer) => _places.TryGetValue(pointer, out KnownValue? value) ? value : null;

    private void Write(KnownValue value, string pointer)
    {
        _places[pointer] = value;
        switch (value)
        {
            case ScalarValue scalar:
                _json.Append(scalar.Json);
                break;
            case ListValue list:
                Write('[', list.Elements.Select((e, i) => ((string?)null, pointer + "/" + i, e)), ']');
                break;
            case MapValue map:
                Write('{', map.Entries.Select(e => ((string?)e.Key, pointer + "/" + JsonPointer.Escape(Unquoted(e.Key)), e.Value)), '}');
                break;
            case RecordValue record:
                Write('{', MembersOf(record).Select(m => ((string?)JsonString.Of(m.Key), pointer + "/" + JsonPointer.Escape(m.Key), m.Value)), '}');
                break;
            default:
                _json.Append(ScalarValue.NullJson);
                break;
        }
    }

    private void Write(char open, IEnumerable<(string? Name, string Pointer, KnownValue Value)> children, char close)
    {
        _json.Append(open);
        bool isFirst = true;
        foreach ((string? name, string pointer, KnownValue value) in children)
        {
            _json.Append(isFirst ? "" : ",").Append(name).Append(name is null ? "" : ":");
            Write(value, pointer);
            isFirst = false;
        }

        _json.Append(close);
    }

    // What may be absent is absent where C# says null.
    private static IEnumerable<KeyValuePair<string, KnownValue>> MembersOf(RecordValue record)
    {
        IEnumerable<KeyValuePair<string, KnownValue>> members = record.Members.Where(m =>
            m.Value is not UnknownValue && !(m.Value is ScalarValue { IsNull: true } && record.Model.Fields.Any(f => f.JsonName == m.Key && !f.Use.IsRequired)));
        return record.Tag is { } tag
            ? members.Prepend(new(tag.Key, new ScalarValue(record.Syntax, JsonString.Of(tag.Value))))
            : members;
    }

    private static string Unquoted(string json) => JsonTree.Parse(json) is { } tree ? tree.Root.GetString() : json;
}
