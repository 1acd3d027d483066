using System.Text;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Runtime.Tests;

public sealed class WebAddressTests
{
    // What lies beyond 64 bytes is judged by another way: more path must change nothing.
    private static readonly string s_path = new('p', 80);

    [Fact]
    public void IsPlainWebAddress_LengthsLookedAtAtOnce_AreJudgedAsLongerOnes()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var plain = 0;
        for (var round = 0; round < 200_000; round++)
        {
            string host = new([.. Enumerable.Range(0, random.Next(1, 50)).Select(_ => "abz09-_.."[random.Next(9)])]);
            string path = new([.. Enumerable.Range(0, random.Next(64)).Select(_ => "ab/-._~!$&'()*+,;=:@Z9"[random.Next(22)])]);
            string text = $"https://{host}/{path}";
            if (random.Next(3) == 0)
            {
                int place = random.Next(8, text.Length);
                text = text[..place] + (char)random.Next(256) + text[(place + 1)..];
            }
            bool isPlain = UriFormat.IsPlainWebAddress(Encoding.Latin1.GetBytes(text));
            isPlain.ShouldBe(text.AsSpan(8).Contains('/') && UriFormat.IsPlainWebAddress(Encoding.Latin1.GetBytes(text + s_path)), $"seed {seed}: {text}");
            plain += isPlain ? 1 : 0;
        }
        plain.ShouldBeGreaterThan(1000);
    }
}
