using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class Utf8IndexTests
{
    [Fact]
    public void Find_TextsOfAllLengths_KnowsThemAndNoOthers()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            // Few letters, so that texts share beginnings, and zeros, which fill what is missing.
            string[] texts = [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => new string([.. Enumerable.Range(0, random.Next(24)).Select(_ => "a\0b"[random.Next(3)])])).Distinct()];
            var index = new Utf8Index(texts.Length);
            for (var i = 0; i < texts.Length; i++)
            {
                index.Add(texts[i], i);
            }
            foreach (string text in texts.Concat(texts.Select(t => t + "\0")).Concat(texts.Select(t => t.Length > 0 ? t[..^1] : "c")).Distinct())
            {
                int expected = Array.IndexOf(texts, text);
                byte[] alone = Encoding.UTF8.GetBytes(text);
                byte[] followed = Encoding.UTF8.GetBytes(text + "\":123456789012345");
                index.Find(alone).ShouldBe(expected, $"seed {seed}: {text}");
                index.Find(followed.AsSpan(0, alone.Length), followed.Length).ShouldBe(expected, $"seed {seed}: {text}");
            }
        }
    }
}
