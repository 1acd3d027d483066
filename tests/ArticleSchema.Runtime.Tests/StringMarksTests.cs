using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class StringMarksTests
{
    [Fact]
    public void Stop_AnyPlaceOfRandomBytes_IsThatOfALoop()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 600; round++)
        {
            // Stops from next to each other to hundreds of bytes apart; whole blocks and parts of one.
            var text = new byte[random.Next(400)];
            int rarity = random.Next(1, 200);
            foreach (ref byte value in text.AsSpan())
            {
                value = random.Next(rarity) == 0 ? "\"\\\n\0\u001F"u8[random.Next(5)] : (byte)random.Next(' ', 256);
            }
            var maps = new byte[StringMarks.SizeFor(text.Length)];
            random.NextBytes(maps);
            StringMarks.Fill(text, maps);
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
}
