using System.Runtime.CompilerServices;

namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>
    /// Before the key of a map's entry that is more than a text: the key is read as a value, then <see cref="EndKey"/>. False for a name that
    /// came before.
    /// </summary>
    public bool StartKey()
    {
        return ReadName() && RememberForKey();
    }

    /// <summary>Goes back to a name that is to be read as a value; fails for one that came before.</summary>
    private bool RememberForKey()
    {
        int name = _nameStart;
        if (!Remember(_name))
        {
            return Fail();
        }
        _position = name;
        return true;
    }

    /// <summary>After a map entry's key: its value comes next.</summary>
    public bool EndKey()
    {
        if (Next() != ':')
        {
            return Fail();
        }
        _position++;
        return true;
    }

    /// <summary>
    /// The key of a map's entry that is a language tag; its value comes next. Fails for a tag that came before, in whatever letter case.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool LanguageKey<TMode>(ref UniqueSet keys, out LanguageTag key)
        where TMode : struct, IReadMode
    {
        key = default;
        if (!ReadName())
        {
            return false;
        }
        if (!(TMode.Makes ? FormatCalls.TryLanguage(_name, out key) : FormatCalls.IsLanguage(_name)) || !keys.AddIgnoreCase(_name))
        {
            return Fail();
        }
        _position = _valueStart;
        return true;
    }

    /// <summary>The text that comes next, without reading it; false where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool PeekText(out JsonText text)
    {
        text = PeekText();
        return !text.IsMissing;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private JsonText PeekText()
    {
        Next();
        return TextAt(_position);
    }
}
