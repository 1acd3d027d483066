using System.Text;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class UniqueSetTests
{
    private const int Rounds = 2_000;

    [Fact]
    public void Add_Texts_RefusesExactlyThoseThatWereThere()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            // Also with an escape, which makes a text stand elsewhere than in the document.
            string[] texts = [.. Enumerable.Range(0, random.Next(60)).Select(_ => new string("abé"[random.Next(3)], random.Next(30)))];
            string json = "[" + string.Join(',', texts.Select(t => random.Next(4) == 0 ? $"\"{t.Replace("a", "\\u0061", StringComparison.Ordinal)}\"" : $"\"{t}\"")) + "]";
            var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json), new JsonScanner.Frame[2], ValidationOptions.Default);
            UniqueSet set = scanner.Unique();
            var known = new HashSet<string>();
            for (bool more = scanner.StartArray(); more; more = scanner.NextElement())
            {
                scanner.Text(out JsonText text).ShouldBeTrue();
                set.Add(text).ShouldBe(known.Add(text.ToString()), $"seed {seed}: {json}");
            }
            known.Count.ShouldBe(texts.Distinct().Count());
            scanner.Dispose();
        }
    }

    [Fact]
    public void Add_LanguageTags_GoesByLettersOfAnyCase()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] parts = ["en", "EN", "de", "gb", "GB", "x-longer-than-one-vector", "x-Longer-than-one-Vector"];
        for (var round = 0; round < Rounds; round++)
        {
            string[] tags = [.. Enumerable.Range(0, random.Next(40)).Select(_ => string.Join('-', Enumerable.Range(0, random.Next(1, 4)).Select(_ => parts[random.Next(parts.Length)])))];
            byte[] utf8 = Encoding.UTF8.GetBytes(string.Join(',', tags));
            var scanner = new JsonScanner(utf8, new JsonScanner.Frame[2], ValidationOptions.Default);
            UniqueSet set = scanner.Unique();
            var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            var start = 0;
            foreach (string tag in tags)
            {
                ReadOnlySpan<byte> text = random.Next(3) == 0 ? Encoding.UTF8.GetBytes(tag) : utf8.AsSpan(start, tag.Length);
                set.AddIgnoreCase(text).ShouldBe(known.Add(tag), $"seed {seed}: {tag} of {string.Join(' ', tags)}");
                start += tag.Length + 1;
            }
            scanner.Dispose();
        }
    }

    [Fact]
    public void Add_Numbers_RefusesExactlyThoseThatWereThere()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var scanner = new JsonScanner("[]"u8, new JsonScanner.Frame[2], ValidationOptions.Default);
            UniqueSet integers = scanner.Unique();
            var known = new HashSet<long>();
            for (int count = random.Next(60); count > 0; count--)
            {
                // Of few values, some alike but for one half.
                long value = random.Next(20) + ((long)random.Next(3) << 32);
                integers.Add(value).ShouldBe(known.Add(value), $"seed {seed}");
            }
            scanner.Dispose();
        }
    }

    [Fact]
    public void Add_SetsOneInAnother_KeepApart()
    {
        var scanner = new JsonScanner("[[\"a\",\"a\"],\"a\"]"u8, new JsonScanner.Frame[4], ValidationOptions.Default);
        UniqueSet outer = scanner.Unique();
        scanner.StartArray().ShouldBeTrue();
        outer.Add(1L).ShouldBeTrue();
        UniqueSet inner = scanner.Unique();
        scanner.StartArray().ShouldBeTrue();
        scanner.Text(out JsonText text).ShouldBeTrue();
        inner.Add(text).ShouldBeTrue();
        inner.Add(text).ShouldBeFalse();
        outer.Add(1L).ShouldBeFalse();
        outer.Add(2L).ShouldBeTrue();
        scanner.Dispose();
    }
}
