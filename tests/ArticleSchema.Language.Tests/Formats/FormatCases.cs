using System.Text;

namespace ArticleSchema.Language.Tests.Formats;

/// <summary>Runs a check over rows of texts and names every row that goes the wrong way.</summary>
internal static class FormatCases
{
    public delegate bool Check(ReadOnlySpan<byte> utf8);

    public static void ShouldAcceptAll(this Check check, params string[] texts) => Run(check, expected: true, texts);

    public static void ShouldRejectAll(this Check check, params string[] texts) => Run(check, expected: false, texts);

    /// <summary>Random bytes, and valid texts with bytes changed, must give a verdict and nothing else.</summary>
    public static void ShouldNeverThrow(this Check check, params string[] seeds)
    {
        int seed = Random.Shared.Next();
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++)
        {
            byte[] text = round % 2 == 0 ? new byte[random.Next(48)] : Encoding.UTF8.GetBytes(seeds[random.Next(seeds.Length)]);
            if (round % 2 == 0) random.NextBytes(text);
            for (int changes = random.Next(4); changes > 0 && text.Length > 0; changes--) text[random.Next(text.Length)] = (byte)random.Next(256);
            ReadOnlySpan<byte> part = text.AsSpan(0, random.Next(4) == 0 ? random.Next(text.Length + 1) : text.Length);
            try
            {
                check(part);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}: '{Encoding.Latin1.GetString(part)}'", exception);
            }
        }
    }

    public static ReadOnlySpan<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static void Run(Check check, bool expected, string[] texts) =>
        texts.Where(text => check(Encoding.UTF8.GetBytes(text)) != expected)
            .ShouldBeEmpty(expected ? "these should be accepted" : "these should be rejected");
}
