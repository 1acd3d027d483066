using System.Text;
using System.Text.Unicode;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class StringMarksTests
{
    // Two, three and four bytes.
    private static readonly string[] s_foreign = ["\u0080", "é", "ߟ", "ࠀ", "€", "퟿", "\uE000", "😀", "\U0010FFFF"];

    [Fact]
    public void Stop_AnyPlaceOfARandomText_IsThatOfALoop()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 600; round++)
        {
            // Stops from next to each other to hundreds of bytes apart; whole blocks and parts of one.
            byte[] text = RandomText(random);
            var maps = new byte[StringMarks.SizeFor(text.Length)];
            random.NextBytes(maps);
            StringMarks.Fill(text, maps).ShouldBeTrue($"seed {seed}, {Convert.ToHexString(text)}");
            var marks = new StringMarks(maps);
            for (var place = 0; place <= text.Length; place++)
            {
                int stop = place;
                while (stop < text.Length && text[stop] is >= (byte)' ' and not ((byte)'"' or (byte)'\\'))
                {
                    stop++;
                }
                marks.Stop(place).ShouldBe(stop, $"seed {seed}, {place} of {Convert.ToHexString(text)}");
                marks.IsAscii(place, stop).ShouldBe(!text.AsSpan(place..stop).ContainsAnyInRange((byte)0x80, (byte)0xFF), $"seed {seed}, {place} of {Convert.ToHexString(text)}");
            }
        }
    }

    [Fact]
    public void Fill_OneByteOfATextChanged_AgreesOnWhetherItIsUtf8()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 4000; round++)
        {
            byte[] text = RandomText(random);
            if (text.Length > 0)
            {
                text[random.Next(3) switch { 0 => 0, 1 => text.Length - 1, _ => random.Next(text.Length) }] = (byte)random.Next(256);
            }
            StringMarks.Fill(text, new byte[StringMarks.SizeFor(text.Length)]).ShouldBe(Utf8.IsValid(text), $"seed {seed}, {Convert.ToHexString(text)}");
        }
    }

    private static byte[] RandomText(Random random)
    {
        var text = new StringBuilder();
        int length = random.Next(300);
        int rarity = random.Next(1, 200);
        int foreign = random.Next(1, 40);
        while (text.Length < length)
        {
            text.Append(random.Next(rarity) == 0 ? "\"\\\n\0\u001F"[random.Next(5)].ToString()
                : random.Next(foreign) == 0 ? s_foreign[random.Next(s_foreign.Length)]
                : ((char)random.Next(' ', 128)).ToString());
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
