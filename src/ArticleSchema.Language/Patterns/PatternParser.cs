namespace ArticleSchema.Language.Patterns;

/// <summary>Text of a pattern to nodes. Reading stops at the first error.</summary>
internal sealed partial class PatternParser
{
    private readonly string _text;
    private int _index;
    private int _depth;
    private PatternError? _error;

    private PatternParser(string text) => _text = text;

    private bool AtEnd => _index >= _text.Length;

    public static bool TryParse(string text, out PatternNode node, out PatternError error)
    {
        node = PatternNode.Empty;
        if (text.Length > PatternLimits.MaxLength)
        {
            error = new PatternError(0, text.Length, $"a pattern has at most {PatternLimits.MaxLength} characters");
            return false;
        }
        var parser = new PatternParser(text);
        PatternNode? parsed = parser.ParseChoice();
        if (parsed is not null && !parser.AtEnd) parser.Fail(parser._index, 1, "this ')' closes no group; write \\) for a parenthesis");
        error = parser._error ?? default;
        if (parser._error is not null || parsed is null) return false;
        node = parsed;
        return true;
    }

    private PatternNode? ParseChoice()
    {
        var branches = new List<PatternNode>();
        while (true)
        {
            PatternNode? branch = ParseSequence();
            if (branch is null) return null;
            branches.Add(branch);
            if (AtEnd || _text[_index] != '|') return PatternNode.Choice(branches);
            _index++;
        }
    }

    private PatternNode? ParseSequence()
    {
        var parts = new List<PatternNode>();
        long cost = 0;
        while (!AtEnd && _text[_index] is not ('|' or ')'))
        {
            int start = _index;
            PatternNode? atom = ParseAtom();
            PatternNode? part = atom is null ? null : ParseQuantifier(atom, start);
            if (part is null) return null;
            parts.Add(part);
            cost += part.Cost;
            if (cost > PatternLimits.MaxInstructions) return FailSize(start);
        }
        return PatternNode.Sequence(parts);
    }

    private PatternNode? ParseAtom()
    {
        char current = _text[_index];
        switch (current)
        {
            case '(':
                return ParseGroup();
            case '[':
                CodePointSet? set = ParseClass();
                return set is null ? null : PatternNode.OneOf(set);
            case '\\':
                return ParseEscapedAtom();
            case '.':
                _index++;
                return PatternNode.OneOf(CharacterSets.NotLineFeed);
            case '^':
                _index++;
                return PatternNode.Begin;
            case '$':
                _index++;
                return PatternNode.End;
            case '*' or '+' or '?':
                return Fail(_index, 1, $"'{current}' has nothing to repeat; write \\{current} for the character");
            case '{':
                return Fail(_index, 1, "'{' begins a repetition here; write \\{ for a brace");
            default:
                int codePoint = ReadCodePoint();
                return codePoint < 0 ? null : PatternNode.OneOf(CodePointSet.Of(codePoint));
        }
    }

    private PatternNode? ParseGroup()
    {
        int start = _index++;
        if (_depth == PatternLimits.MaxDepth) return Fail(start, 1, $"groups nest at most {PatternLimits.MaxDepth} deep");
        if (!AtEnd && _text[_index] == '?' && !TrySkipGroupKind(start)) return null;
        _depth++;
        PatternNode? node = ParseChoice();
        _depth--;
        if (node is null) return null;
        if (AtEnd) return Fail(start, 1, "this '(' is never closed; write \\( for a parenthesis");
        _index++;
        return node;
    }

    private bool TrySkipGroupKind(int start)
    {
        if (StartsWith("?:"))
        {
            _index += 2;
            return true;
        }
        if (StartsWith("?=") || StartsWith("?!")) return FailGroup(start, 3, "look-ahead is not part of the pattern language");
        if (StartsWith("?<=") || StartsWith("?<!")) return FailGroup(start, 4, "look-behind is not part of the pattern language");
        if (StartsWith("?>")) return FailGroup(start, 3, "atomic groups are not part of the pattern language");
        if (StartsWith("?(")) return FailGroup(start, 3, "conditional groups are not part of the pattern language");
        if (StartsWith("?#")) return FailGroup(start, 3, "comments are not part of the pattern language");
        if (StartsWith("?P=")) return FailGroup(start, 4, "back-references are not part of the pattern language");
        if (StartsWith("?<") || StartsWith("?P<")) return TrySkipGroupName(start);
        return FailGroup(start, 2, "options in a pattern are not part of the pattern language");
    }

    /// <summary>A name changes nothing about what matches.</summary>
    private bool TrySkipGroupName(int start)
    {
        int end = _text.IndexOf('>', _index);
        int first = _text.IndexOf('<', _index) + 1;
        if (end <= first) return FailGroup(start, 3, "a group's name is written (?<name>…)");
        for (int i = first; i < end; i++)
        {
            if (_text[i] >= 0x80 || !CharacterSets.Word.Contains(_text[i])) return FailGroup(first, end - first, "a group's name holds letters, digits and '_' only");
        }
        _index = end + 1;
        return true;
    }

    private bool StartsWith(string prefix) => string.CompareOrdinal(_text, _index, prefix, 0, prefix.Length) == 0;

    private int ReadCodePoint()
    {
        char first = _text[_index++];
        if (!char.IsSurrogate(first)) return first;
        if (char.IsHighSurrogate(first) && !AtEnd && char.IsLowSurrogate(_text[_index]))
        {
            return char.ConvertToUtf32(first, _text[_index++]);
        }
        Fail(_index - 1, 1, "half a surrogate pair is no character");
        return -1;
    }

    private bool FailGroup(int start, int length, string message)
    {
        Fail(start, length, message);
        return false;
    }

    private PatternNode? FailSize(int start) => Fail(
        start, _index - start, $"written out, the pattern has more than {PatternLimits.MaxInstructions} parts; use fewer repetitions, or 'length'");

    private PatternNode? Fail(int index, int length, string message)
    {
        int inside = Math.Max(0, Math.Min(length, _text.Length - index));
        _error ??= new PatternError(index, inside, message);
        return null;
    }
}
