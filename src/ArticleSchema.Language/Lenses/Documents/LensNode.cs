using System.Text;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A value of a document on its way from one schema to another. Changed in place.</summary>
internal sealed class LensNode
{
    private readonly LensKind _kind;

    /// <summary>Where it stands in the document, as long as nobody asked for what is in it: most is only taken along.</summary>
    private readonly DataNode _source;

    /// <summary>The place by whose checks it was read; <see langword="null"/> for what was not, or is not as it stands.</summary>
    private readonly ElementCheck? _place;

    /// <summary>A text or a literal, the members or the items; what was not read yet.</summary>
    private object? _content;

    private LensNode(LensKind kind, object content)
    {
        _kind = kind;
        _content = content;
    }

    private LensNode(LensKind kind, DataNode source, ElementCheck? place, UnreadValue? content)
    {
        _kind = kind;
        _source = source;
        _place = place;
        _content = content;
        RecordName = content?.RecordName;
    }

    /// <summary>Of an object; else <see langword="null"/>.</summary>
    public List<LensMember>? Members => _kind == LensKind.Object ? (List<LensMember>)Content : null;

    /// <summary>Of an array; else <see langword="null"/>.</summary>
    public List<LensNode>? Items => _kind == LensKind.Array ? (List<LensNode>)Content : null;

    /// <summary>The record it was read as; <see langword="null"/> for what the lens made, and all else.</summary>
    public string? RecordName { get; init; }

    public bool IsObject => _kind == LensKind.Object;

    public bool IsArray => _kind == LensKind.Array;

    /// <summary>Of a string; else <see langword="null"/>.</summary>
    public string? Text => _kind == LensKind.Text ? (string)Content : null;

    /// <summary>Of a number, boolean or null: its JSON.</summary>
    public string? Literal => _kind == LensKind.Literal ? (string)Content : null;

    private object Content => _content is null ? _content = _source.GetString() : _content is UnreadValue unread ? _content = unread.Read() : _content;

    private bool HasSource => _source.Tree is not null;

    public static LensNode Object() => new(LensKind.Object, new List<LensMember>());

    /// <summary>Takes the list as its own.</summary>
    public static LensNode Object(string? recordName, List<LensMember> members) => new(LensKind.Object, members) { RecordName = recordName };

    public static LensNode Array(IEnumerable<LensNode> items) => Array([.. items]);

    /// <summary>Takes the list as its own.</summary>
    public static LensNode Array(List<LensNode> items) => new(LensKind.Array, items);

    /// <summary>A scalar of a document; where it stands there as it would be written, it is taken along without being looked at.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="place">What it was checked by; <see langword="null"/> for what no schema knows.</param>
    public static LensNode Of(DataNode scalar, ElementCheck? place = null) =>
        scalar.IsJson ? new(scalar.Kind is DataKind.String or DataKind.Name ? LensKind.Text : LensKind.Literal, scalar, place, null) : OfText(scalar.GetString());

    /// <summary>An object or array of a document, read when something in it is asked for.</summary>
    public static LensNode Of(UnreadValue value, ElementCheck place) => new(value.Source.IsArray ? LensKind.Array : LensKind.Object, value.Source, place, value);

    public static LensNode OfText(string text) => new(LensKind.Text, text);

    public static LensNode OfLiteral(string json) => new(LensKind.Literal, json);

    /// <summary>Whether it is still what stands in the document, held there by checks like those of a place, and is written there as it is here.</summary>
    public bool IsTakenAlong(ElementCheck place, out DataNode source)
    {
        source = _source;
        return _place is not null && _place.IsLike(place) && (_content is UnreadValue unread ? unread.IsAsWritten : _kind is LensKind.Text or LensKind.Literal);
    }

    public LensNode? Find(string name)
    {
        var at = IndexOf(name);
        return at < 0 ? null : Members![at].Value;
    }

    /// <summary>Puts a value under a name, in the place of what stood there or behind all others.</summary>
    public void Set(string name, LensNode value)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            Members!.Add(new LensMember(name, value));
        }
        else
        {
            Members![at] = new LensMember(name, value);
        }
    }

    /// <summary>Gives a member another name, in its place; what had that name makes room for it.</summary>
    public void Rename(string from, string to)
    {
        var at = IndexOf(from);
        if (at < 0)
        {
            return;
        }

        var renamed = Members![at] with { Name = to };
        if (IndexOf(to) is >= 0 and var taken)
        {
            Members[taken] = renamed;
            Members.RemoveAt(at);
        }
        else
        {
            Members[at] = renamed;
        }
    }

    /// <summary>Takes a member out; <see langword="null"/> if there is none.</summary>
    public LensNode? Take(string name)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            return null;
        }

        var value = Members![at].Value;
        Members.RemoveAt(at);
        return value;
    }

    public LensNode Copy() => _content is null or UnreadValue
        ? new LensNode(_kind, _source, _place, _content as UnreadValue)
        : _kind switch
        {
            LensKind.Object => new LensNode(LensKind.Object, Members!.ConvertAll(static m => m with { Value = m.Value.Copy() })) { RecordName = RecordName },
            LensKind.Array => Array(Items!.ConvertAll(static i => i.Copy())),
            _ => new LensNode(_kind, _content),
        };

    /// <summary>Whether any object in it has a member that no field knows.</summary>
    public bool HasUnknown()
    {
        if (_kind is LensKind.Text or LensKind.Literal || _content is UnreadValue { IsAsWritten: true })
        {
            return false;
        }

        return IsArray ? Items!.Exists(static i => i.HasUnknown()) : HasUnknown(Members!);
    }

    /// <summary>Equal as JSON, whatever the order of members.</summary>
    public bool IsSame(LensNode other) => ToKey() == other.ToKey();

    public override string ToString()
    {
        var json = new StringBuilder();
        Write(json, sorted: false);
        return json.ToString();
    }

    /// <summary>The same for equal values.</summary>
    public string ToKey()
    {
        var json = new StringBuilder();
        Write(json, sorted: true);
        return json.ToString();
    }

    public void Write(LensOutput json)
    {
        switch (_kind)
        {
            case LensKind.Object:
                json.Open(DataKind.Object);
                foreach (var member in Members!)
                {
                    json.Name(member.Name);
                    member.Value.Write(json);
                }

                json.Close();
                break;
            case LensKind.Array:
                json.Open(DataKind.Array);
                foreach (var item in Items!)
                {
                    item.Write(json);
                }

                json.Close();
                break;
            case var _ when HasSource:
                json.Take(_source, isKnown: false);
                break;
            case LensKind.Text:
                json.Text((string)_content!);
                break;
            default:
                json.Literal((string)_content!);
                break;
        }
    }

    private static bool HasUnknown(List<LensMember> members)
    {
        foreach (var member in members)
        {
            if (member.IsUnknown || member.Value.HasUnknown())
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOf(string name)
    {
        var members = Members!;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name == name && !members[i].IsUnknown)
            {
                return i;
            }
        }

        return -1;
    }

    private void Write(StringBuilder json, bool sorted)
    {
        if (Members is not null)
        {
            json.Append('{');
            var separator = "";
            foreach (var member in sorted ? Members.OrderBy(m => m.Name, StringComparer.Ordinal) : Members.AsEnumerable())
            {
                json.Append(separator);
                JsonString.Append(json, member.Name);
                json.Append(':');
                member.Value.Write(json, sorted);
                separator = ",";
            }

            json.Append('}');
        }
        else if (Items is not null)
        {
            json.Append('[');
            for (var i = 0; i < Items.Count; i++)
            {
                json.Append(i == 0 ? "" : ",");
                Items[i].Write(json, sorted);
            }

            json.Append(']');
        }
        else if (Text is { } text)
        {
            JsonString.Append(json, text);
        }
        else
        {
            json.Append(Literal);
        }
    }
}
