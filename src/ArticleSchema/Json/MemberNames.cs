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

    /// <summary>How many bytes are compared at once, and one behind them looked at.</summary>
    internal const int Sight = 34;

    /// <summary>How many members in a row are tried before a name is looked up.</summary>
    private const int Tries = 3;

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
        _expected = new Expected[names.Length + Tries];
        _mayBeNull = new bool[names.Length];
        _expected.AsSpan().Fill(Expected.Nothing);
        for (var i = 0; i < names.Length; i++)
        {
            _index.Add(names[i], i);
            _expected[i] = Expected.Of(names[i]);
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

    // Both answer with a jump and not with a number: the processor goes on with the member before it is known to be the one.

    /// <summary>Whether a text begins with one of the members that are to come.</summary>
    /// <param name="text">What stands where a name is to come.</param>
    /// <param name="member">The next in the order of the schema, at most <see cref="Count"/>; then the one that it is.</param>
    /// <param name="length">That of the name with its quotes and its colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Matches(Vector256<byte> text, ref int member, out int length)
    {
        ref Expected name = ref Of(member);
        if (!name.IsAt(text))
        {
            // Optional members are often absent.
            name = ref Unsafe.Add(ref name, 1);
            member++;
            if (!name.IsAt(text))
            {
                name = ref Unsafe.Add(ref name, 1);
                member++;
                if (!name.IsAt(text))
                {
                    length = 0;
                    return false;
                }
            }
        }
        length = name.Length;
        return true;
    }

    /// <summary>The same in whatever order; some names are not found.</summary>
    /// <param name="text">What stands where a name is to come.</param>
    /// <param name="bare">The same behind the quote.</param>
    /// <param name="member">The one that it is.</param>
    /// <param name="length">That of the name with its quotes and its colon.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Guesses(Vector256<byte> text, ref byte bare, out int member, out int length)
    {
        member = _heads.Find(ref bare);
        ref Expected name = ref Of(member);
        length = name.Length;
        return name.IsAt(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Expected Of(int member) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_expected), member);

    /// <param name="name">What to find.</param>
    /// <param name="readable">How many bytes may be read from where the name begins.</param>
    /// <param name="isAlias">Whether it is one of the other names that are read.</param>
    internal int IndexOf(ReadOnlySpan<byte> name, int readable, out bool isAlias)
    {
        int found = _index.Find(name, readable);
        isAlias = found >= AliasFlag;
        return isAlias ? found & ~AliasFlag : found;
    }

    /// <summary>A name with its quotes and its colon.</summary>
    private struct Expected
    {
        private Vector256<byte> _text;
        private uint _mask;

        internal int Length { get; private set; }

        // No byte of UTF-8 is 255.
        internal static Expected Nothing { get; } = new() { _text = Vector256.Create((byte)255), _mask = uint.MaxValue };

        internal static Expected Of(string name)
        {
            byte[] text = Encoding.UTF8.GetBytes($"\"{name}\":");
            if (text.Length > Vector256<byte>.Count)
            {
                return Nothing;
            }
            Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
            padded.Clear();
            text.CopyTo(padded);
            return new() { _text = Vector256.Create<byte>(padded), _mask = (uint)((1UL << text.Length) - 1), Length = text.Length };
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal readonly bool IsAt(Vector256<byte> text) => (~Vector256.Equals(text, _text).ExtractMostSignificantBits() & _mask) == 0;
    }
}
