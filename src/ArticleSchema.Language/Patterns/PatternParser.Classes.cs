namespace ArticleSchema.Language.Patterns;

internal sealed partial class PatternParser
{
    /// <summary>Reads <c>[…]</c>.</summary>
    private CodePointSet? ParseClass()
    {
        int start = _index++;
        bool negated = !AtEnd && _text[_index] == '^';
        if (negated) _index++;
        if (!AtEnd && _text[_index] == ']')
        {
            Fail(start, _index + 1 - start, "a class needs a member; write \\] for a bracket");
            return null;
        }
        var sets = new List<CodePointSet>();
        var ranges = new List<(int First, int Last)>();
        while (!AtEnd && _text[_index] != ']')
        {
            if (!TryReadClassItem(sets, ranges)) return null;
        }
        if (AtEnd)
        {
            Fail(start, 1, "this '[' is never closed; write \\[ for a bracket");
            return null;
        }
        _index++;
        sets.Add(CodePointSet.OfRanges(ranges));
        CodePointSet set = CodePointSet.Union(sets);
        return negated ? set.Complement() : set;
    }

    private bool TryReadClassItem(List<CodePointSet> sets, List<(int First, int Last)> ranges)
    {
        int start = _index;
        if (StartsWith("-[") && sets.Count + ranges.Count > 0) return FailSubtraction();
        if (!TryReadClassMember(out CodePointSet? set, out int first)) return false;
        bool isRange = _index + 1 < _text.Length && _text[_index] == '-' && _text[_index + 1] != ']';
        if (!isRange)
        {
            if (set is null) ranges.Add((first, first));
            else sets.Add(set);
            return true;
        }

        if (StartsWith("-[")) return FailSubtraction();
        _index++;
        if (!TryReadClassMember(out CodePointSet? lastSet, out int last)) return false;
        if (set is not null || lastSet is not null)
        {
            return FailClass(start, _index - start, "a range has a character at both ends; write \\- for a hyphen");
        }
        if (last < first) return FailClass(start, _index - start, "the ends of this range are the wrong way round");
        ranges.Add((first, last));
        return true;
    }

    private bool TryReadClassMember(out CodePointSet? set, out int codePoint)
    {
        set = null;
        codePoint = 0;
        if (_text[_index] == '\\') return TryReadEscape(inClass: true, out set, out codePoint);
        if (_text[_index] == '[' && _index + 1 < _text.Length && _text[_index + 1] is ':' or '=' or '.')
        {
            return FailClass(_index, 2, "named classes are not part of the pattern language; write \\p{L} or ranges");
        }
        codePoint = ReadCodePoint();
        return codePoint >= 0;
    }

    private bool FailSubtraction() =>
        FailClass(_index, 2, "class subtraction is not part of the pattern language; write \\- or \\[ for the characters");

    private bool FailClass(int index, int length, string message)
    {
        Fail(index, length, message);
        return false;
    }
}
