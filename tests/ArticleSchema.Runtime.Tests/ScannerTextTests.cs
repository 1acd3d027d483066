using System.Text;
using System.Text.Json;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class ScannerTextTests
{
    [Fact]
    public void Text_EveryLengthAroundTheVectors_IsTheReadersText()
    {
        string[] endings = ["", "é", "中", "😀", "\\n", "\\u00e9", "\\ud83d\\ude00", "\\\""];
        for (var length = 0; length < 70; length++)
        {
            foreach (string ending in endings)
            {
                string body = new string('x', length) + ending + new string('y', length % 7);
                ShouldReadAsReader($"\"{body}\"");
                ShouldReadAsReader($"\"{body}\"" + new string(' ', 40));
                ShouldReadAsReader($"\"{ending}{body}{ending}{ending}\"");
            }
        }
    }

    [Fact]
    public void Text_Random_IsTheReadersText()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 5_000; round++)
        {
            string json = RandomJson.Text(random);
            if (!json.Contains("\\ud83d", StringComparison.Ordinal) || json.Contains("\\ud83d\\ude00", StringComparison.Ordinal))
            {
                ShouldReadAsReader(json, seed);
            }
        }
    }

    [Fact]
    public void Text_Escapes_DoNotAllocateButTheString()
    {
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("\"a\\u00e9\\n\"", 500)) + "]");
        Allocated(() => JsonText.IsWellFormed(json, ValidationOptions.Default)).ShouldBeLessThan(1000);
    }

    internal static long Allocated(Action action)
    {
        action();
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void ShouldReadAsReader(string json, int seed = 0)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        string expected;
        try
        {
            expected = JsonElement.Parse(utf8).GetString()!;
        }
        catch (InvalidOperationException)
        {
            return;
        }
        var json2 = new JsonScanner(utf8, new JsonScanner.Frame[1], ValidationOptions.Default);
        json2.Text(out JsonText text).ShouldBeTrue($"{json} seed {seed}");
        text.ToString().ShouldBe(expected);
        text.Length.ShouldBe(expected.EnumerateRunes().Count());
        text.IsAscii.ShouldBe(Ascii.IsValid(expected));
        json2.End().ShouldBeTrue();
        json2.Dispose();
    }
}
