using System.Globalization;
using System.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>JSON as it is written, in UTF-8, with only what must be escaped.</summary>
internal sealed class LensOutput
{
    private byte[] _bytes;
    private int _length;

    /// <param name="capacity">How long it may become before it has to grow.</param>
    public LensOutput(int capacity) => _bytes = new byte[Math.Max(capacity, 64)];

    public void Append(char ascii)
    {
        Reserve(1);
        _bytes[_length++] = (byte)ascii;
    }

    /// <summary>What is JSON already.</summary>
    public void Append(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_bytes.AsSpan(_length));
        _length += json.Length;
    }

    /// <summary>What is JSON already.</summary>
    public void Append(string json)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(json.Length));
        _length += Encoding.UTF8.GetBytes(json, 0, json.Length, _bytes, _length);
    }

    /// <summary>A text that is a JSON string's inside already.</summary>
    public void AppendQuoted(ReadOnlySpan<byte> inside)
    {
        Append('"');
        Append(inside);
        Append('"');
    }

    /// <summary>A text, with quotation marks and escapes.</summary>
    public void AppendString(string text)
    {
        Append('"');
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && text[end] is >= ' ' and not '"' and not '\\')
            {
                end++;
            }

            AppendPlain(text, i, end - i);
            if (end < text.Length)
            {
                AppendEscape(text[end++]);
            }

            i = end;
        }

        Append('"');
    }

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private void AppendPlain(string text, int start, int length)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(length));
        _length += Encoding.UTF8.GetBytes(text, start, length, _bytes, _length);
    }

    private void AppendEscape(char c)
    {
        Append(c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        });
    }

    private void Reserve(int bytes)
    {
        if (_bytes.Length - _length < bytes)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        }
    }
}
