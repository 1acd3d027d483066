using System.Globalization;
using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>A value as a text that equal values share, whatever their spelling and form: what <c>unique</c> and <c>const</c> compare.</summary>
internal sealed class ValueKey
{
    private readonly StringBuilder _text = new();

    public static string Of(ValueCheck type, DataNode node)
    {
        var key = new ValueKey();
        key.Append(type, node);
        return key.ToString();
    }

    public void Append(ValueCheck type, DataNode node)
    {
        if (!StackRoom.IsLeft || (type.IsNull(node) && !type.TakesNull))
        {
            AppendMark('z');
        }
        else
        {
            type.AppendKey(this, node);
        }
    }

    public void AppendMark(char mark) => _text.Append(mark);

    public void AppendText(char mark, string text) =>
        _text.Append(mark).Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);

    /// <summary>By JSON value: members in any order, numbers by what they amount to.</summary>
    public void AppendUntyped(DataNode node)
    {
        if (!StackRoom.IsLeft)
        {
            return;
        }

        switch (node.Kind)
        {
            case DataKind.Object:
                AppendObject(node);
                break;
            case DataKind.Array:
                AppendMark('[');
                foreach (DataNode element in node.Elements)
                {
                    AppendUntyped(element);
                }

                AppendMark(']');
                break;
            case DataKind.Number:
                AppendText('n', ExactNumber.Parse(node.Text).ToString());
                break;
            case DataKind.Plain:
                AppendPlain(node);
                break;
            case DataKind.String or DataKind.Name:
                AppendText('s', TextOf(node));
                break;
            default:
                AppendMark(node.Kind switch { DataKind.True => 't', DataKind.False => 'f', _ => 'z' });
                break;
        }
    }

    /// <summary>A text with each half of a character as itself, so that two different ones differ.</summary>
    public static string TextOf(DataNode node)
    {
        if (!node.HasLoneSurrogate)
        {
            return node.GetString();
        }

        var text = new StringBuilder();
        foreach (byte b in node.Text)
        {
            text.Append((char)b);
        }

        return text.Append('\0').ToString();
    }

    public override string ToString() => _text.ToString();

    private void AppendObject(DataNode node)
    {
        var members = new List<KeyValuePair<string, DataNode>>();
        foreach (DataNode name in node.Members)
        {
            members.Add(new(TextOf(name), name.Value));
        }

        AppendMark('{');
        foreach (KeyValuePair<string, DataNode> member in members.OrderBy(static member => member.Key, StringComparer.Ordinal))
        {
            AppendText('m', member.Key);
            AppendUntyped(member.Value);
        }

        AppendMark('}');
    }

    private void AppendPlain(DataNode node)
    {
        switch (PlainScalar.CoreKind(node.Text))
        {
            case KindSet.Null:
                AppendMark('z');
                break;
            case KindSet.Boolean:
                PlainScalar.TryBoolean(node.Text, out bool value);
                AppendMark(value ? 't' : 'f');
                break;
            case KindSet.Number:
                PlainScalar.TryNumber(node.Text, out string json);
                AppendText('n', ExactNumber.Parse(json).ToString());
                break;
            default:
                AppendText('s', node.GetString());
                break;
        }
    }
}
