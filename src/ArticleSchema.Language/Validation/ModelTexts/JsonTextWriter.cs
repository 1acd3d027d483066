using System.Globalization;
using System.Text;

namespace ArticleSchema.Language.Validation;

/// <summary>Writes compact JSON; what has nothing to say is left out.</summary>
internal sealed class JsonTextWriter
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public JsonTextWriter Start(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
        return this;
    }

    public JsonTextWriter End(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
        return this;
    }

    public JsonTextWriter Name(string name)
    {
        String(name);
        _text.Append(':');
        _needsComma = false;
        return this;
    }

    public void String(string value)
    {
        Separate();
        _text.Append('"');
        foreach (char c in value)
        {
            AppendCharacter(c);
        }

        _text.Append('"');
        _needsComma = true;
    }

    public void Number(long value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        _needsComma = true;
    }

    /// <summary>A member, if there is a value.</summary>
    public void Member(string name, string? value)
    {
        if (value is not null)
        {
            Name(name).String(value);
        }
    }

    /// <summary>A member <c>name: 1</c>, if it holds.</summary>
    public void Flag(string name, bool value)
    {
        if (value)
        {
            Name(name).Number(1);
        }
    }

    public void Strings(string name, IReadOnlyList<string>? values)
    {
        if (values is { Count: > 0 })
        {
            Name(name).Start('[');
            foreach (string value in values)
            {
                String(value);
            }

            End(']');
        }
    }

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }
    }

    private void AppendCharacter(char c)
    {
        if (c is '"' or '\\')
        {
            _text.Append('\\').Append(c);
        }
        else if (c < ' ' || char.IsSurrogate(c))
        {
            _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            _text.Append(c);
        }
    }
}
