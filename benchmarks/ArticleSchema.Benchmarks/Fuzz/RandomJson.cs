using System.Text;

namespace ArticleSchema.Benchmarks.Fuzz;

/// <summary>Random JSON with everything that scanners stumble over, and random damage to it.</summary>
internal static class RandomJson
{
    private static readonly string[] s_scalars =
    [
        "null", "true", "false", "0", "-0", "1", "-12.50", "1e5", "1E-7", "9223372036854775808", "123456789012345678901234567890", "0.1e400", "1e-400",
        "\"\"", "\"a\"", "[]", "{}", "01", "1.", "-", "tru", "nul",
    ];

    private static readonly string[] s_pieces =
    [
        "a", "é", "中文", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\u0000", "\\x", "\u007f", "'",
        "long enough for one vector of sixteen ", "and one long enough for the widest vector, which has sixty-four bytes in it, ",
    ];

    private static readonly string[] s_spaces = ["", "", "", " ", "\n  ", "\r\n\t", "                    ", "\u00a0"];

    internal static byte[] Document(Random random)
    {
        var text = new StringBuilder("{\"value\":");
        Value(random, text, 0);
        return Encoding.UTF8.GetBytes(text.Append('}').ToString());
    }

    internal static byte[] Damage(Random random, byte[] utf8)
    {
        if (utf8.Length == 0)
        {
            return utf8;
        }
        int place = random.Next(utf8.Length);
        switch (random.Next(6))
        {
            case 0:
                return [.. utf8.AsSpan(0, place), .. utf8.AsSpan(place + 1)];
            case 1:
                return [.. utf8.AsSpan(0, place), (byte)"{}[],:\"\\ 0e-.nu/"[random.Next(16)], .. utf8.AsSpan(place)];
            case 2:
                return utf8[..place];
            case 3:
                int other = random.Next(utf8.Length);
                return [.. utf8.AsSpan(0, place), .. utf8.AsSpan(Math.Min(place, other), Math.Abs(place - other)), .. utf8.AsSpan(place)];
            default:
                byte[] changed = [.. utf8];
                changed[place] = (byte)random.Next(256);
                return changed;
        }
    }

    private static void Value(Random random, StringBuilder text, int depth)
    {
        Space(random, text);
        int kind = random.Next(depth > 5 ? 2 : 5);
        switch (kind)
        {
            case 0:
                text.Append(s_scalars[random.Next(s_scalars.Length)]);
                break;
            case 1:
                Text(random, text);
                break;
            default:
                Container(random, text, depth, isObject: kind == 2);
                break;
        }
        Space(random, text);
    }

    private static void Container(Random random, StringBuilder text, int depth, bool isObject)
    {
        text.Append(isObject ? '{' : '[');
        int count = random.Next(5);
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "");
            Space(random, text);
            if (isObject)
            {
                if (random.Next(3) == 0)
                {
                    Text(random, text);
                }
                else
                {
                    text.Append("\"m").Append(random.Next(12)).Append('"');
                }
                Space(random, text);
                text.Append(':');
            }
            Value(random, text, depth + 1);
        }
        Space(random, text);
        text.Append(isObject ? '}' : ']');
    }

    private static void Text(Random random, StringBuilder text)
    {
        text.Append('"');
        for (int count = random.Next(6); count > 0; count--)
        {
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        }
        text.Append('"');
    }

    private static void Space(Random random, StringBuilder text) => text.Append(s_spaces[random.Next(s_spaces.Length)]);
}
