using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>Reads a string; in a pass that makes no value, <paramref name="value"/> is empty.</summary>
    public bool String<TMode>(out string value)
        where TMode : struct, IReadMode
    {
        bool isRead = Text(out JsonText text);
        value = TMode.Makes && isRead ? Make(text) : "";
        return isRead;
    }

    /// <summary>The string of a text that was read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Make(scoped JsonText text) => Transcoding.ToText(text.Utf8, text.IsAscii, _shortTexts ??= ShortTexts.OfThread, Readable(text.Utf8));

    /// <summary>Reads a string of a built-in form.</summary>
    // The format is known where this is inlined, so that one direct call is left of the choice.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Text(TextFormat format, out JsonText text) => Text(out text) && (FormatCalls.Is(format, text.Utf8, Readable(text.Utf8)) || Fail());

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Date(out DateOnly value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryDate(text.Utf8, out value) || Fail());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Timestamp(out DateTimeOffset value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryTimestamp(text.Utf8, out value) || Fail());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool PartialDate(out PartialDate value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryPartialDate(text.Utf8, out value) || Fail());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Duration(out Duration value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryDuration(text.Utf8, out value) || Fail());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Language(out LanguageTag value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryLanguage(text.Utf8, out value) || Fail());
    }

    /// <summary>In a pass that makes no value only the form is checked.</summary>
    public bool Language<TMode>(out LanguageTag value)
        where TMode : struct, IReadMode
    {
        if (TMode.Makes)
        {
            return Language(out value);
        }
        value = default;
        return Text(TextFormat.Language, out _);
    }

    public bool PartialDate<TMode>(out PartialDate value)
        where TMode : struct, IReadMode
    {
        if (TMode.Makes)
        {
            return PartialDate(out value);
        }
        value = default;
        return Text(TextFormat.PartialDate, out _);
    }

    public bool Duration<TMode>(out Duration value)
        where TMode : struct, IReadMode
    {
        if (TMode.Makes)
        {
            return Duration(out value);
        }
        value = default;
        return Text(TextFormat.Duration, out _);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Uuid(out Guid value)
    {
        value = default;
        return Text(out JsonText text) && (FormatCalls.TryUuid(text.Utf8, out value) || Fail());
    }

    /// <summary>In a pass that makes no value, <paramref name="value"/> is null.</summary>
    public bool Uri<TMode>(out Uri value)
        where TMode : struct, IReadMode => Uri<TMode>(out value, out _);

    /// <summary>The same with the text, for facets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Uri<TMode>(out Uri value, out JsonText text)
        where TMode : struct, IReadMode
    {
        text = ReadUri<TMode>(out UriText uri);
        value = TMode.Makes ? uri.Value : null!;
        return !text.IsMissing;
    }

    /// <summary>The same for the field behind a property.</summary>
    public bool UriText<TMode>(out UriText value)
        where TMode : struct, IReadMode => UriText<TMode>(out value, out _);

    /// <summary>The same with the text, for facets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool UriText<TMode>(out UriText value, out JsonText text)
        where TMode : struct, IReadMode
    {
        text = ReadUri<TMode>(out value);
        return !text.IsMissing;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText ReadUri<TMode>(out UriText value)
        where TMode : struct, IReadMode
    {
        value = default;
        if (!Text(out JsonText text))
        {
            return default;
        }
        bool isPlain = FormatCalls.IsPlainWebAddress(text.Utf8, Readable(text.Utf8));
        if (!isPlain && !FormatCalls.IsUri(text.Utf8))
        {
            Fail();
            return default;
        }
        if (TMode.Makes)
        {
            // Of any other there is a doubt left whether System.Uri holds it.
            value = isPlain ? new UriText(Make(text)) : FormatCalls.ToUri(Make(text));
            if (!value.HasValue)
            {
                Fail();
                return default;
            }
        }
        return text;
    }

    public bool UriReference<TMode>(out string value)
        where TMode : struct, IReadMode => Formatted<TMode>(TextFormat.UriReference, out value);

    public bool Email<TMode>(out string value)
        where TMode : struct, IReadMode => Formatted<TMode>(TextFormat.Email, out value);

    public bool MediaType<TMode>(out string value)
        where TMode : struct, IReadMode => Formatted<TMode>(TextFormat.MediaType, out value);

    /// <summary>
    /// Reads a token of an enum. An alias, a retired and an unknown token are noted.
    /// </summary>
    /// <param name="index">The token's index, -1 if it is unknown: the end for a closed enum, <paramref name="text"/> for an open one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Token(TokenTable tokens, out int index, out JsonText text)
    {
        if (!Text(out text))
        {
            index = -1;
            return false;
        }
        index = tokens.IndexOf(text.Utf8, Readable(text.Utf8), out bool isNoted);
        _isNoted |= isNoted;
        return true;
    }

    /// <summary>How many bytes may be read from where a text begins: of one in the document, all that follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Readable(ReadOnlySpan<byte> text)
    {
        nint offset = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(_utf8), ref MemoryMarshal.GetReference(text));
        return (nuint)offset < (nuint)_utf8.Length ? _utf8.Length - (int)offset : text.Length;
    }

    /// <summary>Reads a token of a closed enum; an unknown one fails.</summary>
    public bool Token(TokenTable tokens, out int index) => Token(tokens, out index, out _) && (index >= 0 || Fail());

    /// <summary>A set for the elements or keys of the list about to be read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public UniqueSet Unique() => new(_utf8, Memory, _depth);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Formatted<TMode>(TextFormat format, out string value)
        where TMode : struct, IReadMode
    {
        bool isRead = Text(format, out JsonText text);
        value = TMode.Makes && isRead ? Make(text) : "";
        return isRead;
    }
}
