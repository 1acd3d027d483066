using System.Text;

namespace ArticleSchema.Runtime.Tests;

internal static class RandomJson
{
    private static readonly string[] s_scalars =
        ["null", "true", "false", "0", "-0", "1", "-12.50", "1e5", "1E-7", "123456789012345678901234567890", "0.1e400", "\"\"", "\"a\"", "[]", "{}"];

    private static readonly string[] s_pieces =
        ["a", "é", "中文", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\ud83d", "\\u0000", "long enough for a vector ", "\u007f", "'"];

    private static readonly string[] s_spaces = ["", "", "", " ", "\n  ", "\r\n\t", "                    "];

    internal static string Document(Random random)
    {
        var text = new StringBuilder();
        Value(random, text, 0);
        return text.ToString();
    }

    internal static byte[] Mutate(Random random, byte[] utf8)
    {
        int place = random.Next(utf8.Length);
        switch (random.Next(4))
        {
            case 0:
                return [.. utf8.AsSpan(0, place), .. utf8.AsSpan(place + 1)];
            case 1:
                return [.. utf8.AsSpan(0, place), (byte)"{}[],:\"\\ 0e-.nu/"[random.Next(16)], .. utf8.AsSpan(place)];
            case 2:
                return utf8[..place];
            default:
                var changed = (byte[])utf8.Clone();
                changed[place] = (byte)random.Next(256);
                return changed;
        }
    }

    internal static string Text(Random random)
    {
        var text = new StringBuilder("\"");
        for (int count = random.Next(6); count > 0; count--)
        {
            text.Append(s_pieces[random.Next(s_pieces.Length)]);
        }
        return text.Append('"').ToString();
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
                text.Append(Text(random));
                break;
            default:
                bool isObject = kind == 2;
                text.Append(isObject ? '{' : '[');
                int count = random.Next(5);
                for (var i = 0; i < count; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Space(random, text);
                    if (isObject)
                    {
                        text.Append(random.Next(3) == 0 ? Text(random) : $"\"m{random.Next(12)}\"");
                        Space(random, text);
                        text.Append(':');
                    }
                    Value(random, text, depth + 1);
                }
                Space(random, text);
                text.Append(isObject ? '}' : ']');
                break;
        }
        Space(random, text);
    }

    private static void Space(Random random, StringBuilder text) => text.Append(s_spaces[random.Next(s_spaces.Length)]);
}
