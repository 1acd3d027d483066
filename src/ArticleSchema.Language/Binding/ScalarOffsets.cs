using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Yaml;

namespace ArticleSchema.Language.Binding;

/// <summary>
/// From places in a scalar's value to places in the file. YAML folds lines, strips indentation and resolves escapes: both texts are
/// walked side by side.
/// </summary>
internal sealed class ScalarOffsets
{
    /// <summary>By character of the value, and one for its end: where it stands in the file.</summary>
    private readonly int[] _offsets;
    private readonly TextSpan _whole;

    private ScalarOffsets(int[] offsets, TextSpan whole)
    {
        _offsets = offsets;
        _whole = whole;
    }

    public static ScalarOffsets Of(SourceText source, SyntaxText text)
    {
        var style = text.Node?.Style ?? YamlScalarStyle.Plain;
        var offsets = new int[text.Value.Length + 1];
        var span = source.Clamp(text.Span);
        return TryWalk(source.Text, span, text.Value, style, offsets) ? new ScalarOffsets(offsets, span) : new ScalarOffsets([], span);
    }

    public TextSpan ToFile(int start, int length)
    {
        if (_offsets.Length == 0 || start > _offsets.Length - 1)
        {
            return _whole;
        }

        var end = Math.Min(start + length, _offsets.Length - 1);
        // The end of a word is behind its last character, not before the next one: a line may lie between.
        var last = end > start ? _offsets[end - 1] + Math.Max(1, Math.Min(_offsets[end] - _offsets[end - 1], 1)) : _offsets[start];
        return TextSpan.FromBounds(_offsets[start], Math.Max(last, _offsets[start]));
    }

    private static bool TryWalk(string file, TextSpan span, string value, YamlScalarStyle style, int[] offsets)
    {
        var at = span.Start;
        var isQuoted = style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted;
        if (isQuoted)
        {
            at++;
        }
        else if (style is YamlScalarStyle.Literal or YamlScalarStyle.Folded)
        {
            at = file.IndexOf('\n', at) + 1;
            if (at == 0)
            {
                return value.Length == 0;
            }
        }

        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ' ' or '\n')
            {
                offsets[i] = at;
                SkipSpace(file, span.End, ref at, value, i);
                continue;
            }

            while (at < span.End && file[at] is ' ' or '\n' or '\r' or '\t')
            {
                at++;
            }

            if (at >= span.End && at >= file.Length)
            {
                return false;
            }

            offsets[i] = at;
            if (style == YamlScalarStyle.DoubleQuoted && file[at] == '\\')
            {
                i += SkipEscape(file, span.End, ref at, value, i, offsets);
            }
            else if (style == YamlScalarStyle.SingleQuoted && file[at] == '\'' && at + 1 < file.Length && file[at + 1] == '\'')
            {
                at += 2;
            }
            else if (file[at] != value[i])
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        offsets[value.Length] = at;
        return true;
    }

    /// <summary>One space or line break of the value: a run of them in the file is skipped once the value goes on with a word.</summary>
    private static void SkipSpace(string file, int end, ref int at, string value, int index)
    {
        if (at < end && file[at] == ' ' && (index + 1 >= value.Length || value[index + 1] == ' '))
        {
            at++;
            return;
        }

        while (at < end && file[at] is ' ' or '\n' or '\r' or '\t')
        {
            at++;
            if (index + 1 < value.Length && value[index + 1] is ' ' or '\n')
            {
                return;
            }
        }
    }

    /// <summary>An escape; how many more characters of the value than one it stood for.</summary>
    private static int SkipEscape(string file, int end, ref int at, string value, int index, int[] offsets)
    {
        var kind = at + 1 < end ? file[at + 1] : ' ';
        if (kind is '\r' or '\n')
        {
            at += 2;
            while (at < end && file[at] is ' ' or '\t' or '\n')
            {
                at++;
            }

            offsets[index] = at;
            at++;
            return 0;
        }

        at = Math.Min(end, at + kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 });
        var isPair = kind == 'U' && char.IsHighSurrogate(value[index]) && index + 1 < value.Length;
        if (isPair)
        {
            offsets[index + 1] = offsets[index];
        }

        return isPair ? 1 : 0;
    }
}
