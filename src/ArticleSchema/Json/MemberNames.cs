using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema.Generated;

/// <summary>The names of a record's members: each as it mostly stands, where it is expected, and all of them for those met elsewhere. Built once for a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    /// <summary>What comes behind a record's last member; or the scanner failed.</summary>
    public const int End = -1;

    /// <summary>The member that no field knows.</summary>
    public const int Unknown = -2;

    /// <summary>A comma, what is compared at once, the value's first byte and one more.</summary>
    internal const int Sight = 1 + 32 + 2;

    /// <summary>How many members in a row are tried before a name is looked up.</summary>
    private const int Tries = 3;

    // Before the first member: the root's own, and nothing, which is what is expected behind Unknown.
    private const int Before = 2;

    private const int AliasFlag = 1 << 30;

    private readonly Expected[] _expected;
    private readonly bool[] _mayBeNull;
    private readonly NameHeads _heads;
    private readonly Utf8Index _index;

    /// <param name="names">The names by member number.</param>
    /// <param name="aliases">Other names that are read; meeting one is noted.</param>
    /// <param name="nullable">The members for which <c>null</c> says that they are absent.</param>
    /// <param name="rootOnly">The member that only the outermost object has (a document's tag), or -1.</param>
    public MemberNames(
        ReadOnlySpan<string> names, ReadOnlySpan<(string Name, int Member)> aliases = default, ReadOnlySpan<int> nullable = default, int rootOnly = -1)
    {
        RootOnly = rootOnly;
        HasAliases = !aliases.IsEmpty;
        _index = new(names.Length + aliases.Length);
        _expected = new Expected[Before + names.Length + Tries];
        _mayBeNull = new bool[names.Length];
        _expected.AsSpan().Fill(Expected.Nothing);
        for (var i = 0; i < names.Length; i++)
        {
            _index.Add(names[i], i);
            // That of the root is met at the root's beginning, or looked up.
            _expected[i == rootOnly ? 0 : Before + i] = Expected.Of(names[i], i);
        }
        _heads = new(names);
        foreach ((string name, int member) in aliases)
        {
            _index.Add(name, member | AliasFlag);
        }
        foreach (int member in nullable)
        {
            _mayBeNull[member] = true;
        }
    }

    internal int RootOnly { get; }

    internal bool HasAliases { get; }

    internal int Count => _mayBeNull.Length;

    internal bool MayBeNull(int member) => _mayBeNull[member];

    /// <summary>What a record begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Expectation First(bool isRoot) => From(isRoot && RootOnly >= 0 ? -Before : 0);

    /// <summary>What is expected from a member on, in the order of the schema.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Expectation From(int member) => new(in Of(member));

    /// <summary>The only one of the members, in whatever order, that may stand somewhere; some are not found.</summary>
    /// <param name="bare">What stands behind the quote; eight bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref readonly Expected Guess(ref byte bare) => ref Of(_heads.Find(ref bare));

    /// <param name="name">What to find.</param>
    /// <param name="readable">How many bytes may be read from where the name begins.</param>
    /// <param name="isAlias">Whether it is one of the other names that are read.</param>
    internal int IndexOf(ReadOnlySpan<byte> name, int readable, out bool isAlias)
    {
        int found = _index.Find(name, readable);
        isAlias = found >= AliasFlag;
        return isAlias ? found & ~AliasFlag : found;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly Expected Of(int member) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_expected), Before + member);

    /// <summary>The member that is expected, and those behind it.</summary>
    internal ref struct Expectation
    {
        private ref readonly Expected _name;

        internal Expectation(ref readonly Expected name) => _name = ref name;

        /// <summary>The one that was met.</summary>
        internal readonly ref readonly Expected Met => ref _name;

        // Answers with a jump and not with a number: the processor goes on with the member before it is known to be the one.
        /// <summary>Whether a text begins with one of the members that are to come.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal bool IsMet(Vector256<byte> text)
        {
            if (_name.IsAt(text))
            {
                return true;
            }
            // Optional members are often absent.
            _name = ref Unsafe.Add(ref Unsafe.AsRef(in _name), 1);
            if (_name.IsAt(text))
            {
                return true;
            }
            _name = ref Unsafe.Add(ref Unsafe.AsRef(in _name), 1);
            return _name.IsAt(text);
        }
    }

    /// <summary>A member where it is expected: its name with its quotes and its colon.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 64)]
    internal struct Expected
    {
        private Vector256<byte> _text;
        private uint _mask;
        private int _word;

        internal ulong Bit { get; private set; }

        internal int Length { get; private set; }

        /// <summary>The member's number.</summary>
        internal int Member { get; private set; }

        // No byte of UTF-8 is 255.
        internal static Expected Nothing { get; } = new() { _text = Vector256.Create((byte)255), _mask = uint.MaxValue };

        internal static Expected Of(string name, int member)
        {
            byte[] text = Encoding.UTF8.GetBytes($"\"{name}\":");
            if (text.Length > Vector256<byte>.Count)
            {
                return Nothing;
            }
            Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
            padded.Clear();
            text.CopyTo(padded);
            return new()
            {
                _text = Vector256.Create<byte>(padded),
                _mask = (uint)((1UL << text.Length) - 1),
                _word = (member >> 6) * sizeof(ulong),
                Bit = 1UL << member,
                Length = text.Length,
                Member = member,
            };
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly bool IsAt(Vector256<byte> text) => (~Vector256.Equals(text, _text).ExtractMostSignificantBits() & _mask) == 0;

        /// <summary>The one that <see cref="Bit"/> is in, of as many words as all members have bits.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly ref ulong WordOf(ref ulong first) => ref Unsafe.AddByteOffset(ref first, (nint)(uint)_word);
    }
}
