using System.Text;
using System.Text.Unicode;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class Utf8CheckTests
{
    [Fact]
    public void Pair_AnyTwoBytesAnywhere_IsJudgedAsByTheFramework()
    {
        // Every pair, with each kind of follower, over the edges between blocks.
        byte[][] followers = [[], [0x80], [0xBF, 0x80], [0x80, 0x80, 0x80], [0x41]];
        var text = new byte[160];
        foreach (byte[] follower in followers)
        {
            for (var pair = 0; pair < 0x10000; pair++)
            {
                Array.Fill(text, (byte)'x');
                int place = 60 + (pair % 70);
                text[place] = (byte)(pair >> 8);
                text[place + 1] = (byte)pair;
                follower.CopyTo(text, place + 2);
                ShouldAgree(text);
                ShouldAgree(text.AsSpan(0, place + 2 + follower.Length));
            }
        }
    }

    [Fact]
    public void Text_RandomScalarsAndDamage_IsJudgedAsByTheFramework()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            for (int count = random.Next(120); count > 0; count--)
            {
                int limit = random.Next(4) switch { 0 => 0x80, 1 => 0x800, 2 => 0x10000, _ => 0x110000 };
                int scalar = random.Next(limit);
                text.Append(Rune.IsValid(scalar) ? new Rune(scalar).ToString() : "x");
            }
            byte[] utf8 = Encoding.UTF8.GetBytes(text.ToString());
            Utf8Check.IsValid(utf8).ShouldBeTrue($"seed {seed}: {Convert.ToHexString(utf8)}");
            if (utf8.Length > 0)
            {
                utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
                ShouldAgree(utf8);
                ShouldAgree(utf8.AsSpan(0, random.Next(utf8.Length)));
            }
        }
    }

    // By itself, and on the way to the maps of a document.
    private static void ShouldAgree(ReadOnlySpan<byte> utf8)
    {
        bool isValid = Utf8.IsValid(utf8);
        if (Utf8Check.IsValid(utf8) != isValid || StringMarks.Fill(utf8, new byte[StringMarks.SizeFor(utf8.Length)]) != isValid)
        {
            throw new ShouldAssertException(Convert.ToHexString(utf8));
        }
    }
}
