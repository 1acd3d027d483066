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
    /// <param name="seen">The first of as many words as all members have bits: which of them were read; none yet.</param>
    // Whatever is not the rule is a call at the end: with nothing to be kept beyond a call, nothing need be saved before it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int StartRecord(MemberNames names, ref ulong seen)
    {
        int position = _position;
        int depth = _depth + 1;
        if (position > _lastSight || At(position) != '{' || depth > _safeDepth)
        {
            return StartElsewhere(names, ref seen);
        }
        MemberNames.Expectation next = names.First(isRoot: depth == 1);
        if (!next.IsMet(Vector256.LoadUnsafe(ref At(position), 1)))
        {
            return StartUnusualRecord(names, ref seen);
        }
        return Enter(names, depth, in next.Met, ref seen);
    }

    /// <summary>The same where members are not looked for in order any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int StartElsewhere(MemberNames names, ref ulong seen)
    {
        int position = _position;
        int depth = _depth + 1;
        if (!IsOutOfOrder(position) || At(position) != '{' || depth > _safeDepth)
        {
            return StartUnusualRecord(names, ref seen);
        }
        ref readonly MemberNames.Expected name = ref names.Guess(ref At(position, 2));
        if (!name.IsAt(Vector256.LoadUnsafe(ref At(position), 1)))
        {
            return StartUnusualRecord(names, ref seen);
        }
        return Enter(names, depth, in name, ref seen);
    }

    /// <summary>Enters a record whose first member was recognised, and moves to its value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Enter(MemberNames names, int depth, in MemberNames.Expected name, ref ulong seen)
    {
        int position = _position;
        _depth = depth;
        FrameOf(depth).Start = position;
        name.WordOf(ref seen) |= name.Bit;
        return MoveTo(names, position + 1 + name.Length, name.Member, ref seen);
    }

    /// <summary>Whether members are not looked for in order any more, and one can be compared here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsOutOfOrder(int position) => _lastSight < 0 && _utf8.Length - position >= MemberNames.Sight;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int StartUnusualRecord(MemberNames names, ref ulong seen) => StartObject() ? Member(names, 0, ref seen) : MemberNames.End;

    /// <summary>After a member's value, the same for the member behind it.</summary>
    /// <param name="names">The record's.</param>
    /// <param name="last">The member that was read.</param>
    /// <param name="seen">The members read so far.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int NextMember(MemberNames names, int last, ref ulong seen)
    {
        int position = _position;
        if (position > _lastSight)
        {
            return NextElsewhere(names, last, ref seen);
        }
        if (At(position) != ',')
        {
            return LastMember(names, last, ref seen);
        }
        MemberNames.Expectation next = names.From(last + 1);
        if (!next.IsMet(Vector256.LoadUnsafe(ref At(position), 1)))
        {
            return NextIndented(names, last, ref seen);
        }
        return Take(names, last, position + 1, in next.Met, ref seen);
    }

    /// <summary>The same behind white space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextIndented(MemberNames names, int last, ref ulong seen)
    {
        int position = _position + 1;
        position += SpacesIn(Vector256.LoadUnsafe(ref At(position)));
        if (position > _lastSight)
        {
            return UnexpectedMember(names, last, ref seen);
        }
        MemberNames.Expectation next = names.From(last + 1);
        if (!next.IsMet(Vector256.LoadUnsafe(ref At(position))))
        {
            return UnexpectedMember(names, last, ref seen);
        }
        return Take(names, last, position, in next.Met, ref seen);
    }

    /// <summary>The same where members are not looked for in order any more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int NextElsewhere(MemberNames names, int last, ref ulong seen)
    {
        int position = _position;
        if (!IsOutOfOrder(position))
        {
            return UnexpectedMember(names, last, ref seen);
        }
        if (At(position) != ',')
        {
            return LastMember(names, last, ref seen);
        }
        ref readonly MemberNames.Expected name = ref names.Guess(ref At(position, 2));
        if (!name.IsAt(Vector256.LoadUnsafe(ref At(position), 1)))
        {
            return UnexpectedMember(names, last, ref seen);
        }
        return Take(names, last, position + 1, in name, ref seen);
    }

    /// <summary>Marks a member that was recognised as seen, and moves to its value; a repeated one is left to who knows other names.</summary>
    /// <param name="names">The record's.</param>
    /// <param name="last">The member before it.</param>
    /// <param name="position">Where its name begins.</param>
    /// <param name="name">The member.</param>
    /// <param name="seen">The members read so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take(MemberNames names, int last, int position, in MemberNames.Expected name, ref ulong seen)
    {
        ref ulong word = ref name.WordOf(ref seen);
        if ((word & name.Bit) != 0)
        {
            return UnexpectedMember(names, last, ref seen);
        }
        word |= name.Bit;
        return MoveTo(names, position + name.Length, name.Member, ref seen);
    }

    /// <summary>The same where a record ends, or white space stands.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LastMember(MemberNames names, int last, ref ulong seen)
    {
        if (At(_position) != '}')
        {
            return UnexpectedMember(names, last, ref seen);
        }
        _position++;
        _depth--;
        return MemberNames.End;
    }

    /// <summary>The same after white space, near the document's end, out of order, or where there is no further member.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int UnexpectedMember(MemberNames names, int last, ref ulong seen) =>
        // Behind an unknown member there is no telling what comes.
        NextMember() ? Member(names, last < 0 ? names.Count : last + 1, ref seen) : MemberNames.End;

    /// <param name="names">The record's.</param>
    /// <param name="expected">The member that comes next in the order of the schema.</param>
    /// <param name="seen">The members read so far.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Member(MemberNames names, int expected, ref ulong seen)
    {
        int position = _position;
        MemberNames.Expectation next = names.From(expected);
        return position <= _lastSight && next.IsMet(Vector256.LoadUnsafe(ref At(position)))
            ? Found(names, position, position + next.Met.Length, next.Met.Member, expected, ref seen)
            : MemberElsewhere(names, expected, ref seen);
    }

    /// <summary>The same out of order.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int MemberElsewhere(MemberNames names, int expected, ref ulong seen)
    {
        int position = _position;
        if (_utf8.Length - position < MemberNames.Sight)
        {
            return MemberLookedUp(names, expected, ref seen);
        }
        ref readonly MemberNames.Expected name = ref names.Guess(ref At(position, 1));
        return name.IsAt(Vector256.LoadUnsafe(ref At(position)))
            ? Found(names, position, position + name.Length, name.Member, expected, ref seen)
            : MemberLookedUp(names, expected, ref seen);
    }

    /// <summary>The same where it is spelt in another way, has another name, or is none of the record's.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int MemberLookedUp(MemberNames names, int expected, ref ulong seen)
    {
        int position = _position;
        if (!ReadName())
        {
            return MemberNames.End;
        }
        int member = names.IndexOf(_name, Readable(_name), out bool isAlias);
        _isNoted |= isAlias;
        return member < 0 ? MemberNames.Unknown : Found(names, position, _valueStart, member, expected, ref seen);
    }

    /// <summary>Marks a member as seen and moves to its value.</summary>
    private int Found(MemberNames names, int name, int position, int member, int expected, ref ulong seen)
    {
        ref ulong word = ref Unsafe.Add(ref seen, member >> 6);
        ulong bit = 1UL << member;
        if ((word & bit) != 0)
        {
            return Repeated(names, name);
        }
        if (member == names.RootOnly && _depth != 1)
        {
            return Unexpected(name);
        }
        word |= bit;
        if (member < expected && ++_lookUps > LookUpsInOrder)
        {
            _lastSight = -1;
        }
        if (position + 1 < _utf8.Length)
        {
            return MoveTo(names, position, member, ref seen);
        }
        _position = position;
        return SpaceOrNull(names, member, ref seen);
    }

    /// <summary>Moves to a value; that and one byte more stand within the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int MoveTo(MemberNames names, int position, int member, ref ulong seen)
    {
        _position = position;
        byte first = At(position);
        if (first is > (byte)' ' and not (byte)'n')
        {
            return member;
        }
        // The one blank that many write.
        byte second = At(position + 1);
        if (first == ' ' && second is > (byte)' ' and not (byte)'n')
        {
            _position = position + 1;
            return member;
        }
        return SpaceOrNull(names, member, ref seen);
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

    // The same field once more. Under another of its names and with an equal value that is only worth a note: the report decides.
    private int Repeated(MemberNames names, int name)
    {
        if (!names.HasAliases)
        {
            Fail();
            return MemberNames.End;
        }
        Note();
        _isRepeatedAlias = true;
        return Unexpected(name);
    }

    /// <summary>Goes back to a name that is no field's here.</summary>
    private int Unexpected(int name)
    {
        _position = name;
        return ReadName() ? MemberNames.Unknown : MemberNames.End;
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
