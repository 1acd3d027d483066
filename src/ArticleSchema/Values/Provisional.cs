using System.Text;

namespace ArticleSchema;

// Stand-ins until the real value types arrive with their grammars; deleted by that merge.

/// <summary>A language tag (BCP 47).</summary>
public readonly record struct LanguageTag
{
    private readonly string? _text;

    private LanguageTag(string text) => _text = text;

    internal static bool TryParse(ReadOnlySpan<byte> utf8, out LanguageTag value)
    {
        value = Provisional.IsPlain(utf8) ? new(Encoding.ASCII.GetString(utf8)) : default;
        return value._text is not null;
    }

    /// <summary>The tag as written.</summary>
    public override string ToString() => _text ?? "";
}

/// <summary>A date that may be incomplete (EDTF).</summary>
public readonly record struct PartialDate
{
    private readonly string? _text;

    private PartialDate(string text) => _text = text;

    internal static bool TryParse(ReadOnlySpan<byte> utf8, out PartialDate value)
    {
        value = Provisional.IsPlain(utf8) ? new(Encoding.ASCII.GetString(utf8)) : default;
        return value._text is not null;
    }

    /// <summary>The date as written.</summary>
    public override string ToString() => _text ?? "";
}

/// <summary>A duration (ISO 8601).</summary>
public readonly record struct Duration
{
    private readonly string? _text;

    private Duration(string text) => _text = text;

    internal static bool TryParse(ReadOnlySpan<byte> utf8, out Duration value)
    {
        value = utf8.StartsWith("P"u8) && Provisional.IsPlain(utf8) ? new(Encoding.ASCII.GetString(utf8)) : default;
        return value._text is not null;
    }

    /// <summary>The duration as written.</summary>
    public override string ToString() => _text ?? "";
}

internal static class Provisional
{
    internal static bool IsPlain(ReadOnlySpan<byte> utf8) => !utf8.IsEmpty && !utf8.ContainsAnyExceptInRange((byte)'!', (byte)'~');
}
