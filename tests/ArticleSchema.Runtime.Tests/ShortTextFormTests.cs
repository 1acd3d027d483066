using System.Text;
using ArticleSchema.Language.Formats;
using UriFormat = ArticleSchema.Language.Formats.UriFormat;

namespace ArticleSchema.Runtime.Tests;

public sealed class ShortTextFormTests
{
    // What lies beyond 64 bytes is judged by another way: more path, or a further label, must change nothing.
    private static readonly string s_path = new('p', 80);
    private static readonly string s_label = "." + new string('x', 60);

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

    [Fact]
    public void Email_LengthsLookedAtAtOnce_AreJudgedAsLongerOnes()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var valid = 0;
        for (var round = 0; round < 200_000; round++)
        {
            string local = new([.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => "abz09-_..+!#"[random.Next(12)])]);
            string domain = new([.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => "abcz09-."[random.Next(8)])]);
            string text = $"{local}@{domain}";
            if (random.Next(3) == 0)
            {
                int place = random.Next(text.Length);
                text = text[..place] + (char)random.Next(256) + text[(place + 1)..];
            }
            bool isValid = EmailFormat.IsValid(Encoding.Latin1.GetBytes(text));
            isValid.ShouldBe(EmailFormat.IsValid(Encoding.Latin1.GetBytes(text + s_label)), $"seed {seed}: {text}");
            valid += isValid ? 1 : 0;
        }
        valid.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [InlineData("P1D", true)]
    [InlineData("PT5M30S", true)]
    [InlineData("P1Y2M3DT4H5M6S", true)]
    [InlineData("P999Y999M999D", true)]
    [InlineData("P9999Y9999M9999D", false)]
    [InlineData("P2W", true)]
    [InlineData("P2W1D", false)]
    [InlineData("P1D2Y", false)]
    [InlineData("P1D1D", false)]
    [InlineData("P1DT", false)]
    [InlineData("PT1D", false)]
    [InlineData("P1H", false)]
    [InlineData("PTT1H", false)]
    [InlineData("PT1HT1M", false)]
    [InlineData("P1", false)]
    [InlineData("PT", false)]
    public void Duration_PlainOrNot_IsJudgedByTheGrammar(string text, bool isValid)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        DurationFormat.IsValid(utf8).ShouldBe(isValid);
        DurationFormat.TryParse(utf8, out _).ShouldBe(isValid);
    }
}
