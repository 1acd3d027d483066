using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>A record or two with members elsewhere than expected is no reason to look all of them up.</summary>
    private const int LookUpsInOrder = 6;

    /// <summary>
    /// Enters a record: the number of its first member, whose value comes next; <see cref="MemberNames.Unknown"/>, and one of the
    /// <c>Unknown</c> calls must follow; or <see cref="MemberNames.End"/> for an empty object, which is left, and for what is no object,
    /// which fails.
    /// </summary>
    /// <param name="names">The record's.</param>
    /// <param name="seen">The first of as many words as all members have bits: which of them were read.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int StartRecord(MemberNames names, ref ulong seen) => StartObject() ? Member(names, _position, 0, ref seen) : MemberNames.End;

    /// <summary>After a member's value, the same for the member behind it.</summary>
    /// <param name="names">The record's.</param>
    /// <param name="last">The member that was read.</param>
    /// <param name="seen">The members read so far.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int NextMember(MemberNames names, int last, ref ulong seen)
    {
        int position = _position;
        if (position < _utf8.Length && At(position) == ',')
        {
            position++;
            if (position < _utf8.Length && At(position) <= ' ')
            {
                position = SkipWhitespace(position);
            }
            // Behind an unknown member there is no telling what comes.
            return Member(names, position, last < 0 ? names.Count : last + 1, ref seen);
        }
        return NextMember() ? Member(names, _position, names.Count, ref seen) : MemberNames.End;
    }

    /// <param name="names">The record's.</param>
    /// <param name="position">Where the name stands, if one does.</param>
    /// <param name="expected">The member that comes next in the order of the schema.</param>
    /// <param name="seen">The members read so far.</param>
    private int Member(MemberNames names, int position, int expected, ref ulong seen)
    {
        if (_utf8.Length - position >= MemberNames.Sight && _lookUps <= LookUpsInOrder)
        {
            Vector256<byte> text = Vector256.LoadUnsafe(ref At(position));
            ref MemberNames.Expected name = ref names.From(expected);
            for (var i = 0; i < MemberNames.Tries; i++)
            {
                if (name.IsAt(text))
                {
                    return Value(names, position, position + name.Length, expected + i, ref seen);
                }
                name = ref Unsafe.Add(ref name, 1);
            }
        }
        return Find(names, position, expected, ref seen);
    }

    /// <summary>Marks a member as seen and moves to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Value(MemberNames names, int name, int position, int member, ref ulong seen)
    {
        ref ulong word = ref Unsafe.Add(ref seen, member >> 6);
        ulong bit = 1UL << member;
        if ((word & bit) != 0 || (member == names.RootOnly && _depth != 1))
        {
            return Find(names, name, names.Count, ref seen);
        }
        word |= bit;
        return ValueAt(names, position, member, ref seen);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ValueAt(MemberNames names, int position, int member, ref ulong seen)
    {
        byte first = ByteAt(position);
        if (first == ' ')
        {
            position++;
            first = ByteAt(position);
        }
        _position = position;
        return first is > (byte)' ' and not (byte)'n' ? member : SpaceOrNull(names, member, ref seen);
    }

    /// <summary>The same where the value is <c>null</c>, which may say that it is absent, or stands further off.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int SpaceOrNull(MemberNames names, int member, ref ulong seen)
    {
        if (Next() != 'n' || !names.MayBeNull(member))
        {
            return member;
        }
        return Null() ? NextMember(names, member, ref seen) : MemberNames.End;
    }

    /// <summary>Looks a member's name up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(MemberNames names, int position, int expected, ref ulong seen)
    {
        _position = position;
        if (!ReadName())
        {
            return MemberNames.End;
        }
        int member = names.IndexOf(_name, Readable(_name), out bool isAlias);
        if (member < 0 || (member == names.RootOnly && _depth != 1))
        {
            return MemberNames.Unknown;
        }
        _isNoted |= isAlias;
        ref ulong word = ref Unsafe.Add(ref seen, member >> 6);
        ulong bit = 1UL << member;
        if ((word & bit) != 0)
        {
            return Repeated(names);
        }
        word |= bit;
        _lookUps += member < expected ? 1 : 0;
        return ValueAt(names, _valueStart, member, ref seen);
    }

    // The same field once more. Under another of its names and with an equal value that is only worth a note: the report decides.
    private int Repeated(MemberNames names)
    {
        if (!names.HasAliases)
        {
            Fail();
            return MemberNames.End;
        }
        Note();
        _isRepeatedAlias = true;
        return MemberNames.Unknown;
    }

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

    /// <summary>A member that no field knows: keeps it as it is.</summary>
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

    /// <summary>A member that no field knows, in a closed record: fails, unless it is a union's tag or an old name's repetition.</summary>
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

    /// <summary>Reads a name up to its colon, without moving on.</summary>
    private bool ReadName()
    {
        int start = _position;
        if (ByteAt(start) == '"')
        {
            int end = _marks.Stop(start + 1);
            if (ByteAt(end) == '"' && ByteAt(end + 1) == ':' && end - start <= _maxStringLength)
            {
                _name = MemoryMarshal.CreateReadOnlySpan(ref At(start + 1), end - start - 1);
                _nameStart = start;
                _valueStart = end + 2;
                return true;
            }
        }
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
