using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>A record or two with members elsewhere than expected is no reason to look all of them up.</summary>
    private const int LookUpsInOrder = 6;

    /// <summary>
    /// Whether the next member has this name and was not seen before: then it is marked as seen and its value comes next.
    /// After a <c>Find</c> that knew the name, true for any name.
    /// </summary>
    /// <param name="name">The name with its quotes and its colon.</param>
    /// <param name="bit">The member's bit in <paramref name="seen"/>.</param>
    /// <param name="seen">The members read so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(ReadOnlySpan<byte> name, ulong bit, ref ulong seen)
    {
        if (!_isFound)
        {
            int position = _position;
            if ((seen & bit) != 0
                || _utf8.Length - position < name.Length
                || !MemoryMarshal.CreateReadOnlySpan(ref At(position), name.Length).SequenceEqual(name))
            {
                return false;
            }
            _position = position + name.Length;
        }
        _isFound = false;
        seen |= bit;
        return true;
    }

    /// <summary>Whether so many members came out of order that trying the expected ones is no use in this document.</summary>
    public readonly bool IsOutOfOrder => _lookUps > LookUpsInOrder;

    /// <summary>Like <see cref="Is"/> for the tag of a document, which only counts in the outermost object.</summary>
    public bool IsTag(ReadOnlySpan<byte> name, ulong bit, ref ulong seen) => _depth == 1 && Is(name, bit, ref seen);

    /// <summary>Reads the value of a document's tag. What is to be said of another one than expected, a report says.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Tag(ReadOnlySpan<byte> expected)
    {
        if (Peek() == JsonKind.String)
        {
            if (!Text(out JsonText tag))
            {
                return false;
            }
            _isNoted |= !tag.Is(expected);
            return true;
        }
        Note();
        return Skip();
    }

    /// <summary>
    /// Looks the next member's name up. Known: its value comes next, and the next <see cref="Is"/> is true. Otherwise
    /// <see cref="MemberNames.Unknown"/>, and one of the <c>Unknown</c> calls must follow; or <see cref="MemberNames.Failure"/>.
    /// </summary>
    public int Find(MemberNames names, ulong seen)
    {
        int member = Look(names);
        return member < 0 ? member : Found(names, member, ((seen >> member) & 1) != 0);
    }

    public int Find(MemberNames names, ulong seen0, ulong seen1)
    {
        int member = Look(names);
        return member < 0 ? member : Found(names, member, (((member < 64 ? seen0 : seen1) >> member) & 1) != 0);
    }

    /// <summary>For records of any size: one bit for each member.</summary>
    public int Find(MemberNames names, scoped ReadOnlySpan<ulong> seen)
    {
        int member = Look(names);
        return member < 0 ? member : Found(names, member, ((seen[member >> 6] >> member) & 1) != 0);
    }

    /// <summary>After <c>Find</c> did not know a name: keeps the member as it is.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Unknown<TMode>(ref UnknownMembers.Builder unknown)
        where TMode : struct, IReadMode
    {
        if (IsIgnored)
        {
            return SkipMemberValue();
        }
        ReadOnlySpan<byte> name = _name;
        if (--_unknownLeft < 0 || !Remember(name))
        {
            return Fail();
        }
        if (!Any<TMode>(out RawJson value))
        {
            return false;
        }
        if (TMode.Makes)
        {
            unknown.Add(new JsonText(name).ToString(), value);
        }
        return true;
    }

    /// <summary>After <c>Find</c> did not know a name, in a closed record: fails, unless it is a union's tag or an old name's repetition.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool SkipUnknown() => IsIgnored ? SkipMemberValue() : Fail();

    /// <summary>Reads the next member's name where every member is an entry of a map; its value comes next.</summary>
    /// <remarks>Names equal as texts are refused here; keys equal after reading are the caller's to refuse.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Key(out JsonText key)
    {
        if (!ReadName())
        {
            key = default;
            return false;
        }
        key = new(_name);
        return Remember(_name) || Fail();
    }

    private readonly bool IsIgnored => _isRepeatedAlias || _nameStart == _frames[_depth].Tag;

    /// <summary>Moves to the value of a member with a name of its own; false if the name came before.</summary>
    private bool Remember(ReadOnlySpan<byte> name)
    {
        _position = _valueStart;
        Frame frame = _frames[_depth];
        bool repeatsTag = frame.Tag > frame.Start && NameAt(frame.Tag, out _).SequenceEqual(name);
        return !repeatsTag && Memory.Add(frame.Start, _utf8, name);
    }

    private bool SkipMemberValue()
    {
        _isRepeatedAlias = false;
        _position = _valueStart;
        return Skip();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Look(MemberNames names)
    {
        if (!ReadName())
        {
            return MemberNames.Failure;
        }
        int member = names.IndexOf(_name, out bool isAlias);
        if (member < 0 || (member == names.RootOnly && _depth != 1))
        {
            return MemberNames.Unknown;
        }
        _isNoted |= isAlias;
        return member;
    }

    private int Found(MemberNames names, int member, bool isSeen)
    {
        if (isSeen)
        {
            return Repeated(names);
        }
        _isFound = true;
        _lookUps++;
        _position = _valueStart;
        return member;
    }

    // The same field once more. Under another of its names and with an equal value that is only worth a note: the report decides.
    private int Repeated(MemberNames names)
    {
        if (!names.HasAliases)
        {
            Fail();
            return MemberNames.Failure;
        }
        Note();
        _isRepeatedAlias = true;
        return MemberNames.Unknown;
    }

    /// <summary>Reads a name up to its colon, without moving on.</summary>
    private bool ReadName()
    {
        int start = _position;
        if (!Text(out JsonText name))
        {
            return false;
        }
        if (Next() != ':')
        {
            return Fail();
        }
        _name = name.Utf8;
        _nameStart = start;
        _valueStart = _position + 1;
        _position = start;
        return true;
    }
}
