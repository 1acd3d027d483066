using System.Text;

namespace ArticleSchema.Validation.Tests;

/// <summary>JSON texts at random, most of them broken in one place or two.</summary>
internal static class RandomText
{
    private static readonly string[] s_scalars =
    [
        "0", "-0", "1.5", "1e5", "-12E-3", "true", "false", "null", "\"\"", "\"a\"", "\"\\u0041\\n\"", "\"é😀\"", "\"\\ud800\"", "\"\\ud83d\\ude00\"",
        "01", "1.", "+1", "NaN", "\"\\x\"", "'a'", "tru",
    ];

    private static readonly string[] s_pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "\r", "\t", "0", "e", "-", ".", "u", "\0", "/", "\u0080", "\uFEFF"];

    public static byte[] Next(Random random)
    {
        var text = new StringBuilder();
        Append(random, text, random.Next(5));
        byte[] json = Encoding.UTF8.GetBytes(text.ToString());
        for (int changes = random.Next(3); changes > 0; changes--)
        {
            json = Change(random, json);
        }

        return json;
    }

    private static void Append(Random random, StringBuilder text, int depth)
    {
        text.Append(' ', random.Next(2));
        int kind = depth == 0 ? 0 : random.Next(3);
        if (kind == 0)
        {
            text.Append(s_scalars[random.Next(random.Next(8) == 0 ? s_scalars.Length : 14)]);
            return;
        }

        text.Append(kind == 1 ? '[' : '{');
        for (int i = random.Next(4); i > 0; i--)
        {
            text.Append(kind == 2 ? "\"n\" :" : "");
            Append(random, text, depth - 1);
            text.Append(i > 1 ? "," : "");
        }

        text.Append(kind == 1 ? ']' : '}').Append('\n', random.Next(2));
    }

    private static byte[] Change(Random random, byte[] json)
    {
        int at = random.Next(json.Length + 1);
        byte[] piece = random.Next(4) == 0 ? [(byte)random.Next(256)] : Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]);
        int removed = Math.Min(random.Next(3), json.Length - at);
        return [.. json[..at], .. random.Next(3) == 0 ? [] : piece, .. json[(at + removed)..]];
    }
}
