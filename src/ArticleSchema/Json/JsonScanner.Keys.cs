namespace ArticleSchema.Generated;

public ref partial struct JsonScanner
{
    /// <summary>
    /// Before the key of a map's entry that is more than a text: the key is read as a value, then <see cref="EndKey"/>. False for a name that
    /// came before.
    /// </summary>
    public bool StartKey()
    {
        if (!ReadName())
        {
            return false;
        }
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

    /// <summary>The text that comes next, without reading it; false where none does.</summary>
    public bool PeekText(out JsonText text)
    {
        Next();
        return TextAt(_position, out text);
    }
}
