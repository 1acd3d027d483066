using System.Globalization;

namespace ArticleSchema.Language.Validation;

/// <summary>One pass over a JSON text. It keeps no call stack, only the rows of the containers that are open.</summary>
internal sealed partial class JsonTreeParser
{
    private readonly byte[] _text;
    private readonly CheckOptions _options;
    private DataRow[] _rows;
    private int _count;
    private int[] _open = new int[16];
    private int _depth;
    private int _at;
    private bool _hasSpace;
    private int _deepest;

    private string? _failure;
    private int _failedAt;
    private KeyValuePair<string, string>[] _arguments = [];

    public JsonTreeParser(byte[] text, CheckOptions options)
    {
        _text = text;
        _options = options;
        _rows = DataRow.Table(Math.Min(Math.Max(text.Length / 8, 16), 1 << 16));
#if NET
        // Once for all strings, many bytes at a time; where it is not, each string says where.
        _isUtf8 = text.Length <= options.MaxBytes && System.Text.Unicode.Utf8.IsValid(text);
#endif
    }

    public DataTree ToTree() => new(_text, _rows, positions: null) { IsCompact = !_hasSpace, Depth = _deepest };

    public DataProblem ToProblem()
    {
        int dot = _failure!.IndexOf('.');
        return new DataProblem(_failure.Substring(0, dot), ProblemSeverity.Error, "", _options.Messages.Format(_failure, _arguments), _arguments)
        {
            Offset = _failedAt,
            Position = TextPositions.Find(_text, _failedAt),
        };
    }

    public bool Run()
    {
        if (_text.Length > _options.MaxBytes)
        {
            return FailAt(_options.MaxBytes, "limit.bytes", ("count", Text(_text.Length)), ("bound", Text(_options.MaxBytes)));
        }

        if (_text.Length >= 3 && _text[0] == 0xEF && _text[1] == 0xBB && _text[2] == 0xBF)
        {
            return Fail("json.bom");
        }

        SkipSpace();
        if (_at == _text.Length)
        {
            return Fail("json.empty");
        }

        do
        {
            if (!Value(out bool opened))
            {
                return false;
            }

            if (!opened && !AfterValue())
            {
                return false;
            }
        }
        while (_depth > 0);

        return _at == _text.Length || FailHere("json.trailing", "");
    }

    /// <summary>One scalar, or the start of a container up to its first value.</summary>
    private bool Value(out bool opened)
    {
        opened = false;
        if (_at == _text.Length)
        {
            return Truncated("a value");
        }

        switch (_text[_at])
        {
            case (byte)'{':
                return Open(DataKind.Object) && FirstMember(out opened);
            case (byte)'[':
                return Open(DataKind.Array) && FirstElement(out opened);
            case (byte)'"':
                return String(DataKind.String);
            case (byte)'t':
                return Literal("true", DataKind.True);
            case (byte)'f':
                return Literal("false", DataKind.False);
            case (byte)'n':
                return Literal("null", DataKind.Null);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return Number();
            default:
                return FailHere("json.value", "");
        }
    }

    private bool FirstMember(out bool opened)
    {
        opened = false;
        SkipSpace();
        if (_at < _text.Length && _text[_at] == (byte)'}')
        {
            Close();
            return true;
        }

        opened = true;
        return Name();
    }

    private bool FirstElement(out bool opened)
    {
        opened = false;
        SkipSpace();
        if (_at < _text.Length && _text[_at] == (byte)']')
        {
            Close();
            return true;
        }

        opened = true;
        return true;
    }

    /// <summary>Closes what ends here and stops before the next value, or behind the document.</summary>
    private bool AfterValue()
    {
        while (true)
        {
            SkipSpace();
            if (_depth == 0)
            {
                return true;
            }

            bool isObject = _rows[_open[_depth - 1]].Kind == DataKind.Object;
            char close = isObject ? '}' : ']';
            if (_at == _text.Length)
            {
                return Truncated(isObject ? "',' or '}'" : "',' or ']'");
            }

            if (_text[_at] == close)
            {
                Close();
                continue;
            }

            if (_text[_at] != (byte)',')
            {
                return FailHere("json.separator", close.ToString());
            }

            int comma = _at++;
            SkipSpace();
            if (_at < _text.Length && _text[_at] == close)
            {
                return FailAt(comma, "json.trailing-comma", ("found", close.ToString()), ("what", isObject ? "member" : "element"));
            }

            return !isObject || Name();
        }
    }

    private bool Name()
    {
        if (_at == _text.Length)
        {
            return Truncated("a member name");
        }

        byte first = _text[_at];
        if (first != (byte)'"')
        {
            bool isLetter = first is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' or (byte)'$';
            return FailHere(isLetter ? "json.unquoted-name" : "json.name", "");
        }

        if (!String(DataKind.Name))
        {
            return false;
        }

        SkipSpace();
        if (_at == _text.Length)
        {
            return Truncated("':'");
        }

        if (_text[_at] != (byte)':')
        {
            return FailHere("json.colon", "");
        }

        _at++;
        SkipSpace();
        return true;
    }

    private bool Open(DataKind kind)
    {
        if (_depth >= _options.MaxDepth)
        {
            return Fail("limit.depth", ("bound", Text(_options.MaxDepth)));
        }

        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, _depth * 2);
        }

        _open[_depth++] = _count;
        _deepest = Math.Max(_deepest, _depth);
        return Add(new DataRow(kind, _at++, 0));
    }

    private void Close()
    {
        int index = _open[--_depth];
        DataRow row = _rows[index];
        _rows[index] = new DataRow(row.Kind, row.Start, ++_at - row.Start, _count - index);
    }

    private bool Add(DataRow row)
    {
        if (_count == _rows.Length)
        {
            if (_count >= DataRow.MaxRows)
            {
                return Fail("limit.rows", ("bound", Text(DataRow.MaxRows)));
            }

            Array.Resize(ref _rows, Math.Min(_count + (_count >> 1), DataRow.MaxRows));
        }

        _rows[_count++] = row;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _at++;
            _hasSpace = true;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
