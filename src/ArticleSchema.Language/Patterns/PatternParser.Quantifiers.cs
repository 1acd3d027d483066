namespace ArticleSchema.Language.Patterns;

internal sealed partial class PatternParser
{
    private PatternNode? ParseQuantifier(PatternNode atom, int atomStart)
    {
        int start = _index;
        if (!TryReadQuantifier(out int min, out int max)) return _error is null ? atom : null;
        if (atom.Kind is PatternNodeKind.Begin or PatternNodeKind.End && _text[atomStart] != '(')
        {
            return Fail(start, _index - start, "an anchor cannot be repeated");
        }
        if (!AtEnd && _text[_index] == '?')
        {
            // Lazy or not, the same texts match.
            _index++;
        }
        if (!AtEnd && _text[_index] == '+') return Fail(start, _index + 1 - start, "possessive quantifiers are not part of the pattern language");
        if (!AtEnd && _text[_index] is '*' or '?' or '{') return Fail(_index, 1, "one quantifier follows another; put the first into a group (?:…)");

        PatternNode repeat = PatternNode.Repeat(atom, min, max);
        return repeat.Cost > PatternLimits.MaxInstructions ? FailSize(atomStart) : repeat;
    }

    private bool TryReadQuantifier(out int min, out int max)
    {
        (min, max) = (0, PatternNode.Unbounded);
        if (AtEnd) return false;
        switch (_text[_index])
        {
            case '*':
                break;
            case '+':
                min = 1;
                break;
            case '?':
                max = 1;
                break;
            case '{':
                return TryReadCounts(out min, out max);
            default:
                return false;
        }
        _index++;
        return true;
    }

    private bool TryReadCounts(out int min, out int max)
    {
        int start = _index++;
        max = min = ReadCount();
        bool isWritten = min >= 0;
        if (isWritten && !AtEnd && _text[_index] == ',')
        {
            _index++;
            max = !AtEnd && _text[_index] == '}' ? PatternNode.Unbounded : ReadCount();
            isWritten = max >= 0 || max == PatternNode.Unbounded && _text[_index] == '}';
        }
        if (!isWritten || AtEnd || _text[_index] != '}')
        {
            Fail(start, 1, "a repetition is written {n}, {n,} or {n,m}; write \\{ for a brace");
            return false;
        }
        int length = ++_index - start;
        if (min > PatternLimits.MaxRepeat || max > PatternLimits.MaxRepeat)
        {
            Fail(start, length, $"a part repeats at most {PatternLimits.MaxRepeat} times; bound a whole text by 'length'");
            return false;
        }
        if (max != PatternNode.Unbounded && max < min)
        {
            Fail(start, length, "the lower bound of a repetition is above the upper one");
            return false;
        }
        return true;
    }

    /// <summary>Digits; a negative number below <see cref="PatternNode.Unbounded"/> where none stand.</summary>
    private int ReadCount()
    {
        int start = _index;
        int value = 0;
        while (!AtEnd && _text[_index] is >= '0' and <= '9')
        {
            value = Math.Min(value * 10 + (_text[_index++] - '0'), PatternLimits.MaxRepeat + 1);
        }
        return _index == start ? PatternNode.Unbounded - 1 : value;
    }
}
