using System.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Validation.Tests;

public sealed class TextPositionTests
{
    // One to four bytes; the last is two units of UTF-16. Every way to end a line, and half of one.
    private static readonly string[] s_parts = ["a", "plain text, longer than a vector of a processor is", "é", "€", "😀", "\n", "\r\n", "\r", "\n\r"];

    [Fact]
    public void Find_AnyPlaceOfARandomText_IsWhereCountingLeads()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => s_parts[random.Next(s_parts.Length)]));
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            int line = 1;
            int column = 1;
            int offset = 0;
            for (int at = 0; at < text.Length; at++)
            {
                if (char.IsLowSurrogate(text[at]))
                {
                    column++;
                    continue;
                }

                TextPosition found = TextPositions.Find(utf8, offset);
                (found.Line, found.Column).ShouldBe((line, column), $"seed {seed}: {offset} of {Convert.ToHexString(utf8)}");
                offset += char.IsHighSurrogate(text[at]) ? 4 : Encoding.UTF8.GetByteCount(text, at, 1);
                bool isEnd = text[at] == '\n' || (text[at] == '\r' && !text.AsSpan(at + 1).StartsWith("\n"));
                (line, column) = isEnd ? (line + 1, 1) : (line, column + 1);
            }

            Utf8Text.CountUnits(utf8).ShouldBe(text.Length);
            Utf8Text.CountCodePoints(utf8).ShouldBe(text.EnumerateRunes().Count());
        }
    }
}
