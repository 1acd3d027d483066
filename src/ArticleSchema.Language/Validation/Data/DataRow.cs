using System.Runtime.CompilerServices;

namespace ArticleSchema.Language.Validation;

/// <summary>One row of a <see cref="DataTree"/>: twelve bytes, because a document may have one row for every two bytes of its text.</summary>
internal readonly struct DataRow
{
    public const int MaxRows = (1 << 26) - 1;

    private const int EscapedFlag = 1 << 30;
    private const int LoneFlag = 1 << 31;

    /// <summary>A length is never negative.</summary>
    private const int KnownFlag = 1 << 31;

    private readonly int _bits;
    private readonly int _length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DataRow(DataKind kind, int start, int length, int rows = 1, bool isEscaped = false, bool hasLoneSurrogate = false, bool isKnown = false)
    {
        Start = start;
        _length = length | (isKnown ? KnownFlag : 0);
        _bits = ((int)kind << 26) | rows | (isEscaped ? EscapedFlag : 0) | (hasLoneSurrogate ? LoneFlag : 0);
    }

    private DataRow(int start, int length, int bits)
    {
        Start = start;
        _length = length;
        _bits = bits;
    }

    /// <summary>Room for rows that are all written before they are read.</summary>
#if NET
    public static DataRow[] Table(int rows) => GC.AllocateUninitializedArray<DataRow>(rows);
#else
    public static DataRow[] Table(int rows) => new DataRow[rows];
#endif

    /// <summary>Where its text starts; a string's behind the quotation mark.</summary>
    public int Start { get; }

    /// <summary>In bytes; a string's without the quotation marks.</summary>
    public int Length => _length & ~KnownFlag;

    public DataKind Kind => (DataKind)((_bits >> 26) & 0xF);

    /// <summary>The row itself and all rows inside it.</summary>
    public int Rows => _bits & MaxRows;

    /// <summary>Whether its text is a JSON string's inside, with escapes in it.</summary>
    public bool IsEscaped => (_bits & EscapedFlag) != 0;

    /// <summary>Whether an escape stands for half a character.</summary>
    public bool HasLoneSurrogate => (_bits & LoneFlag) != 0;

    /// <summary>Whether the value is known to hold where it stands: it did where it was taken from, by the same checks.</summary>
    public bool IsKnown => _length < 0;

    /// <summary>The same row of a text that begins elsewhere.</summary>
    public DataRow Moved(int bytes) => new(Start + bytes, Length, _bits);
}
