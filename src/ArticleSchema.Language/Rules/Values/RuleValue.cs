using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>A value while rules are evaluated. Documents' lists, maps and records stay where they are until something reads them.</summary>
internal readonly struct RuleValue
{
    public static readonly RuleValue Unknown = new(RuleValueKind.Unknown, 0, null);
    public static readonly RuleValue Null = new(RuleValueKind.Null, 0, null);
    public static readonly RuleValue True = new(RuleValueKind.Bool, 1, null);
    public static readonly RuleValue False = new(RuleValueKind.Bool, 0, null);
    public static readonly RuleValue Parameters = new(RuleValueKind.Parameters, 0, null);

    private readonly long _bits;
    private readonly object? _object;

    private RuleValue(RuleValueKind kind, long bits, object? value, TypeModel? declared = null)
    {
        Kind = kind;
        _bits = bits;
        _object = value;
        Declared = declared;
    }

    public RuleValueKind Kind { get; }

    /// <summary>The scalar or enum type that the schema gives it, where <c>type(x)</c> may ask.</summary>
    public TypeModel? Declared { get; }

    public bool IsError => Kind == RuleValueKind.Error;

    public bool IsUnknown => Kind == RuleValueKind.Unknown;

    /// <summary>Unknown or an error: what a function hands on instead of looking at it.</summary>
    public bool IsOpen => Kind is RuleValueKind.Unknown or RuleValueKind.Error;

    public bool IsTrue => Kind == RuleValueKind.Bool && _bits == 1;

    public bool IsFalse => Kind == RuleValueKind.Bool && _bits == 0;

    public bool IsNumber => Kind is RuleValueKind.Int or RuleValueKind.UInt or RuleValueKind.Double or RuleValueKind.Decimal;

    public long Int => _bits;

    public ulong UInt => unchecked((ulong)_bits);

    public double Double => BitConverter.Int64BitsToDouble(_bits);

    public decimal Decimal => (decimal)_object!;

    /// <summary>A string's characters, or what an error says.</summary>
    public string Text => (string)_object!;

    /// <summary>Of a string: a language tag or a UUID, equal whatever the case of its letters.</summary>
    public bool IsCaseBlind => Kind == RuleValueKind.String && _bits != 0;

    public bool IsLanguage => Kind == RuleValueKind.String && _bits == 1;

    public byte[] Bytes => (byte[])_object!;

    public DateValue Date => (DateValue)_object!;

    public DurationValue Duration => (DurationValue)_object!;

    public IReadOnlyList<RuleValue> List => (IReadOnlyList<RuleValue>)_object!;

    public RuleMap Map => (RuleMap)_object!;

    public RecordValue Record => (RecordValue)_object!;

    public TypeValue Type => (TypeValue)_object!;

    /// <summary>The record whose schema <c>schema</c> is.</summary>
    public RecordModel SchemaOwner => (RecordModel)_object!;

    public static RuleValue Of(bool value) => value ? True : False;

    public static RuleValue Of(long value) => new(RuleValueKind.Int, value, null);

    public static RuleValue Of(ulong value) => new(RuleValueKind.UInt, unchecked((long)value), null);

    public static RuleValue Of(double value) => new(RuleValueKind.Double, BitConverter.DoubleToInt64Bits(value), null);

    public static RuleValue Of(decimal value) => new(RuleValueKind.Decimal, 0, value);

    public static RuleValue Of(string value) => new(RuleValueKind.String, 0, value);

    public static RuleValue Language(string value) => new(RuleValueKind.String, 1, value);

    public static RuleValue Uuid(string value) => new(RuleValueKind.String, 2, value);

    public static RuleValue Of(byte[] value) => new(RuleValueKind.Bytes, 0, value);

    public static RuleValue Of(DateValue value) => new(RuleValueKind.Date, 0, value);

    public static RuleValue Of(DurationValue value) => new(RuleValueKind.Duration, 0, value);

    public static RuleValue Of(IReadOnlyList<RuleValue> value) => new(RuleValueKind.List, 0, value);

    public static RuleValue Of(RuleMap value) => new(RuleValueKind.Map, 0, value);

    public static RuleValue Of(RecordValue value) => new(RuleValueKind.Record, 0, value);

    public static RuleValue Of(TypeValue value) => new(RuleValueKind.Type, 0, value);

    public static RuleValue SchemaOf(RecordModel owner) => new(RuleValueKind.Schema, 0, owner);

    public static RuleValue Error(string message) => new(RuleValueKind.Error, 0, message);

    public static RuleValue Of(bool? value) => value is { } known ? Of(known) : Unknown;

    public RuleValue As(TypeModel declared) => new(Kind, _bits, _object, declared);
}
