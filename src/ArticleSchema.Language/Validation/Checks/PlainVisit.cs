namespace ArticleSchema.Language.Validation;

/// <summary>What of a record was seen while its members are looked at for whether they hold.</summary>
internal ref struct PlainVisit
{
    /// <summary>Records of no more fields need two words.</summary>
    public const int FieldsOfFew = 64;

    /// <summary>A bit for each field: the lower half for those that stand there, the upper for those that have a value.</summary>
    private readonly Span<ulong> _fields;
    private MemberNameSet _others;
    private HashSet<string>? _restKeys;

    /// <param name="fields">Zeros, two for each 64 fields.</param>
    public PlainVisit(Span<ulong> fields) => _fields = fields;

    /// <summary>Whether the document's tag stood there.</summary>
    public bool HasDocumentTag { get; set; }

    /// <summary>Whether the union's tag stood there, and is no field.</summary>
    public bool HasTag { get; set; }

    public HashSet<string> RestKeys => _restKeys ??= new HashSet<string>(StringComparer.Ordinal);

    public readonly int CountRest => _restKeys?.Count ?? 0;

    /// <summary>False for a field that stood there before, under whatever name.</summary>
    public readonly bool IsFirst(int field)
    {
        ref ulong word = ref _fields[field >> 6];
        bool isFirst = (word & (1UL << field)) == 0;
        word |= 1UL << field;
        return isFirst;
    }

    public readonly bool HasMember(int field) => (_fields[field >> 6] & (1UL << field)) != 0;

    public readonly void SetValue(int field) => _fields[(_fields.Length / 2) + (field >> 6)] |= 1UL << field;

    public readonly bool HasValue(int field) => (_fields[(_fields.Length / 2) + (field >> 6)] & (1UL << field)) != 0;

    /// <summary>False for a name that stood there before.</summary>
    public bool IsFirstOther(DataNode name) => _others.Add(name);
}
