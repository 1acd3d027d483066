using System.Text;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A value of a document on its way from one schema to another. Changed in place.</summary>
internal sealed class LensNode
{
    private static readonly List<LensMember> s_noMembers = [];
    private static readonly List<LensNode> s_noItems = [];

    /// <summary>Where a scalar stands in the document, as long as nobody asked for it: most are only taken along.</summary>
    private readonly DataNode _source;
    private readonly bool _hasSource;
    private string? _text;
    private string? _json;

    private LensNode(List<LensMember>? members, List<LensNode>? items, string? text, string? json)
    {
        Members = members;
        Items = items;
        _text = text;
        _json = json;
    }

    private LensNode(DataNode source)
    {
        _source = source;
        _hasSource = true;
    }

    /// <summary>Of an object; else <see langword="null"/>.</summary>
    public List<LensMember>? Members { get; }

    /// <summary>Of an array; else <see langword="null"/>.</summary>
    public List<LensNode>? Items { get; }

    /// <summary>The record it was read as; <see langword="null"/> for what the lens made, and all else.</summary>
    public string? RecordName { get; init; }

    public bool IsObject => Members is not null;

    public bool IsArray => Items is not null;

    /// <summary>Of a string; else <see langword="null"/>.</summary>
    public string? Text => IsSourceText ? _text ??= _source.GetString() : _text;

    /// <summary>Of a number, boolean or null: its JSON.</summary>
    public string? Literal => _hasSource && !IsSourceText ? _json ??= _source.GetString() : _json;

    private bool IsSourceText => _hasSource && _source.Kind is DataKind.String or DataKind.Name;

    public static LensNode Object(string? recordName = null, int members = 0) => new(new List<LensMember>(members), null, null, null) { RecordName = recordName };

    public static LensNode Array(IEnumerable<LensNode> items) => Array([.. items]);

    /// <summary>Takes the list as its own.</summary>
    public static LensNode Array(List<LensNode> items) => new(null, items, null, null);

    /// <summary>A scalar of a document; where it stands there as it would be written, it is taken along without being looked at.</summary>
    public static LensNode Of(DataNode scalar) => scalar.IsJson ? new(scalar) : OfText(scalar.GetString());

    public static LensNode OfText(string text) => new(null, null, text, null);

    public static LensNode OfLiteral(string json) => new(null, null, null, json);

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

    public LensNode Copy() => Members is not null
        ? new LensNode([.. Members.Select(m => m with { Value = m.Value.Copy() })], null, null, null) { RecordName = RecordName }
        : Items is not null ? Array(Items.Select(i => i.Copy())) : _hasSource ? new LensNode(_source) : new LensNode(null, null, _text, _json);

    /// <summary>Whether any object in it has a member that no field knows.</summary>
    public bool HasUnknown()
    {
        foreach (var member in Members ?? s_noMembers)
        {
            if (member.IsUnknown || member.Value.HasUnknown())
            {
                return true;
            }
        }

        foreach (var item in Items ?? s_noItems)
        {
            if (item.HasUnknown())
            {
                return true;
            }
        }

        return false;
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
        if (Members is not null)
        {
            json.Append('{');
            for (var i = 0; i < Members.Count; i++)
            {
                json.Append(i == 0 ? "" : ",");
                json.AppendString(Members[i].Name);
                json.Append(':');
                Members[i].Value.Write(json);
            }

            json.Append('}');
        }
        else if (Items is not null)
        {
            json.Append('[');
            for (var i = 0; i < Items.Count; i++)
            {
                json.Append(i == 0 ? "" : ",");
                Items[i].Write(json);
            }

            json.Append(']');
        }
        else
        {
            WriteScalar(json);
        }
    }

    private void WriteScalar(LensOutput json)
    {
        if (IsSourceText)
        {
            json.AppendQuoted(_source.Text);
        }
        else if (_hasSource)
        {
            json.Append(_source.Text);
        }
        else if (_text is not null)
        {
            json.AppendString(_text);
        }
        else
        {
            json.Append(_json ?? "");
        }
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Members!.Count; i++)
        {
            if (Members[i].Name == name && !Members[i].IsUnknown)
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
