using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

// Looks at what is to come, or was, without moving. It may meet text that is not JSON: then it finds nothing, and the reading that follows
// fails.
public ref partial struct JsonScanner
{
    /// <summary>How many bytes are searched for a name before those in between are gone through one by one.</summary>
    private const int Near = 512;

    /// <summary>
    /// At a tagged union's value: whether it is an object with a text under the tag's name. Nothing is consumed, nothing fails.
    /// </summary>
    /// <param name="name">The tag's name with its quotes and its colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool FindTag(ReadOnlySpan<byte> name, out JsonText tag)
    {
        tag = TextOfMember(name, out _tagStart);
        return !tag.IsMissing;
    }

    /// <summary>After <c>FindTag</c>, before reading a branch that does not declare the tag itself: its next object passes over it.</summary>
    public void SkipTag()
    {
        if (_depth + 1 < _frames.Length)
        {
            _frames[_depth + 1].Tag = _tagStart;
        }
    }

    /// <summary>Whether the object to be read has a member. <paramref name="name"/> has its quotes and its colon.</summary>
    public bool HasMember(ReadOnlySpan<byte> name) => PeekMember(name) != JsonKind.None;

    /// <summary>What a member of the object to be read is; <see cref="JsonKind.None"/> if it is not there.</summary>
    public JsonKind PeekMember(ReadOnlySpan<byte> name)
    {
        Next();
        int value = FindMember(_position, name, out _);
        return value < 0 || value >= _utf8.Length ? JsonKind.None : KindOf(At(value));
    }

    /// <summary>The text of a member of the object to be read: a key for <c>unique: field</c>, a const that tells branches apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TextMember(ReadOnlySpan<byte> name, out JsonText text)
    {
        text = TextOfMember(name, out _);
        return !text.IsMissing;
    }

    // Nearly always it is the first one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText TextOfMember(ReadOnlySpan<byte> name, out int nameStart)
    {
        int start = _position + 1;
        int text = start + name.Length + 1;
        if (text < _utf8.Length && _marks.TryNearStop(text, out int length, out bool isAscii) && text + length < _utf8.Length && At(text + length) == '"'
            && At(text - 1) == '"' && At(start - 1) == '{' && MemoryMarshal.CreateReadOnlySpan(ref At(start), name.Length).SequenceEqual(name))
        {
            nameStart = start;
            return new(ref At(text), length, isAscii);
        }
        return TextOfMemberElsewhere(name, out nameStart);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText TextOfMemberElsewhere(ReadOnlySpan<byte> name, out int nameStart)
    {
        Next();
        return TextAt(FindMember(_position, name, out nameStart));
    }

    /// <summary>The same for an object that began at a <see cref="Position"/> taken before it was read.</summary>
    public bool TextMember(int start, ReadOnlySpan<byte> name, out JsonText text) =>
        TextAt(FindMember(SkipWhitespace(start), name, out _), out text);

    internal bool TextAt(int value, out JsonText text)
    {
        text = TextAt(value);
        return !text.IsMissing;
    }

    /// <summary>The number of a member of an object, as it is written; empty if there is none.</summary>
    public ReadOnlySpan<byte> NumberMember(int start, ReadOnlySpan<byte> name)
    {
        return NumberAt(FindMember(SkipWhitespace(start), name, out _));
    }

    /// <summary>The number at a position, as it is written; empty if there is none.</summary>
    internal readonly ReadOnlySpan<byte> NumberAt(int position)
    {
        int value = position < 0 ? _utf8.Length : SkipWhitespace(position);
        if (value >= _utf8.Length || KindOf(At(value)) != JsonKind.Number)
        {
            return default;
        }
        int length = _utf8[value..].IndexOfAnyExcept(s_numberBytes);
        return length < 0 ? _utf8[value..] : _utf8.Slice(value, length);
    }

    private static readonly SearchValues<byte> s_numberBytes = SearchValues.Create("+-.0123456789Ee"u8);

    /// <summary>Where the value of an object's member begins, -1 if there is no such member.</summary>
    /// <param name="position">The object's.</param>
    /// <param name="name">The name with its quotes and its colon.</param>
    /// <param name="nameStart">Where it stands, or else the last name that was looked at.</param>
    private readonly int FindMember(int position, ReadOnlySpan<byte> name, out int nameStart)
    {
        int value = FindNear(position, name, out nameStart);
        return value >= 0 ? value : FindMember(position, name, name[1..^2], out nameStart);
    }

    /// <summary>
    /// The value of a member, found as a text is found in another; -1 where it is not that simple. Behind a quote that is not escaped, that text can
    /// only be a name, and between the braces of no other object it is one of this object's.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int FindNear(int start, ReadOnlySpan<byte> name, out int nameStart)
    {
        nameStart = -1;
        if (ByteAt(start) != '{')
        {
            return -1;
        }
        for (int position = start + 1; ;)
        {
            ReadOnlySpan<byte> members = _utf8.Slice(position, Math.Min(Near, _utf8.Length - position));
            int found = members.IndexOf(name);
            if (found < 0 || At(position + found - 1) == '\\')
            {
                return -1;
            }
            int brace = members[..found].IndexOfAny((byte)'{', (byte)'}');
            if (brace < 0)
            {
                nameStart = position + found;
                return SkipWhitespace(nameStart + name.Length);
            }
            if (!TryPassNested(position + brace, out position))
            {
                return -1;
            }
        }
    }

    /// <summary>Whether a brace surely opens an object that is a member's value, or the first in a list that is; and where that ends.</summary>
    private readonly bool TryPassNested(int brace, out int end)
    {
        end = brace;
        int value = At(brace - 1) == '[' ? brace - 1 : brace;
        // In a text, a quote stands behind a backslash; and one that opens a text stands behind a mark or a blank.
        return At(brace) == '{' && _utf8[..value].EndsWith("\":"u8) && At(value - 3) > ' ' && !"\\:,[{"u8.Contains(At(value - 3)) && TryEnd(value, out end);
    }

    /// <summary>Where the value of an object's member begins, -1 if there is no such member.</summary>
    /// <param name="position">The object's.</param>
    /// <param name="name">The name with its quotes and its colon, as it mostly stands; empty if that is not at hand.</param>
    /// <param name="bare">The name.</param>
    /// <param name="nameStart">Where it stands, or else the last name that was looked at.</param>
    internal readonly int FindMember(int position, ReadOnlySpan<byte> name, ReadOnlySpan<byte> bare, out int nameStart)
    {
        nameStart = -1;
        if (position >= _utf8.Length || At(position) != '{')
        {
            return -1;
        }
        position = SkipWhitespace(position + 1);
        while (position < _utf8.Length && At(position) == '"')
        {
            nameStart = position;
            if (!name.IsEmpty && _utf8[position..].StartsWith(name))
            {
                return SkipWhitespace(position + name.Length);
            }
            bool isIt = TryNameAt(position, out ReadOnlySpan<byte> raw, out int value) && IsText(raw, bare);
            if (value < 0)
            {
                return -1;
            }
            if (isIt)
            {
                return value;
            }
            if (!TryEnd(value, out position))
            {
                return -1;
            }
            position = SkipWhitespace(position);
            position = position < _utf8.Length && At(position) == ',' ? SkipWhitespace(position + 1) : _utf8.Length;
        }
        return -1;
    }

    /// <summary>0 behind the end, where no byte of JSON is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly byte ByteAt(int position) => (uint)position < (uint)_utf8.Length ? At(position) : (byte)0;

    private readonly ReadOnlySpan<byte> NameAt(int position, out int value) =>
        TryNameAt(position, out ReadOnlySpan<byte> raw, out value) ? Unescaped(raw) : default;

    /// <summary>The name at a quote, still escaped, and where its value begins.</summary>
    internal readonly bool TryNameAt(int position, out ReadOnlySpan<byte> raw, out int value)
    {
        value = -1;
        raw = default;
        if (!TryEndOfString(position, out int end))
        {
            return false;
        }
        raw = _utf8[(position + 1)..(end - 1)];
        int colon = SkipWhitespace(end);
        if (colon >= _utf8.Length || At(colon) != ':')
        {
            return false;
        }
        value = SkipWhitespace(colon + 1);
        return true;
    }

    private JsonText TextAt(int value)
    {
        if ((uint)value >= (uint)_utf8.Length || At(value) != '"')
        {
            return default;
        }
        int end = _marks.Stop(value + 1);
        if (end < _utf8.Length && At(end) == '"')
        {
            return new(ref At(value + 1), end - value - 1, _marks.IsAscii(value + 1, end));
        }
        int position = _position;
        bool isText = Unescape(value + 1, end, out ReadOnlySpan<byte> unescaped);
        _position = position;
        return isText ? new(unescaped) : default;
    }

    private static bool IsText(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> expected) =>
        raw.Length >= expected.Length
        && (raw.SequenceEqual(expected) || (raw.Contains((byte)'\\') && Unescaped(raw).SequenceEqual(expected)));

    // Rare enough to allocate: names with escapes that look-ahead has to compare.
    private static ReadOnlySpan<byte> Unescaped(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
        {
            return raw;
        }
        byte[] quoted = [(byte)'"', .. raw, (byte)'"'];
        var scanner = new JsonScanner(quoted, new Frame[1], ValidationOptions.Default);
        return scanner.Text(out JsonText text) ? text.Utf8.ToArray() : default;
    }

    /// <summary>Where a value ends, by its quotes and brackets alone.</summary>
    internal readonly bool TryEnd(int position, out int end)
    {
        position = SkipWhitespace(position);
        var depth = 0;
        for (end = position; end < _utf8.Length;)
        {
            switch (At(end))
            {
                case (byte)'"':
                    if (!TryEndOfString(end, out end))
                    {
                        return false;
                    }
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    end++;
                    continue;
                case (byte)'}' or (byte)']':
                    // Of a number or a word at the end of what is around it.
                    end += depth > 0 ? 1 : 0;
                    if (--depth <= 0)
                    {
                        return end > position;
                    }
                    continue;
                case (byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' when depth == 0:
                    return end > position;
                default:
                    end++;
                    continue;
            }
            if (depth == 0)
            {
                return true;
            }
        }
        return depth == 0 && end > position;
    }

    private readonly bool TryEndOfString(int position, out int end)
    {
        end = position;
        if (position >= _utf8.Length || At(position) != '"')
        {
            return false;
        }
        for (end = _marks.Stop(position + 1); end < _utf8.Length; end = _marks.Stop(end))
        {
            if (At(end) == '"')
            {
                end++;
                return true;
            }
            end = Math.Min(end + (At(end) == '\\' ? 2 : 1), _utf8.Length);
        }
        return false;
    }
}
