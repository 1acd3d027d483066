using System.Text;
using System.Text.Json;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class LookAheadTests
{
    // Whatever looks like the member, or like the way to it, and is not.
    private static readonly string[] s_texts = ["", "{", "}", "[{", ":{", "\\\"", "\\\":{", "\\\"key\\\":", "\\\"key\\\":\\\"no\\\"", "key", "a\\\\", "é", ",", "x"];
    private static readonly string[] s_names = ["a", "key", "a\\\"key", "k\\u0065y", "keys", "{", "}", "a:", "b", "a\\\":{"];

    [Fact]
    public void TextMember_Anywhere_IsThatOfTheObjectItself()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 50_000; round++)
        {
            string space = random.Next(3) == 0 ? " " : "";
            string json = Object(random, space, 3);
            using var document = JsonDocument.Parse(json);
            string? expected = document.RootElement.TryGetProperty("key", out JsonElement key) && key.ValueKind == JsonValueKind.String ? key.GetString() : null;
            byte[] utf8 = Encoding.UTF8.GetBytes(json + "   {\"key\":\"behind\"}");
            var scanner = new JsonScanner(utf8, new JsonScanner.Frame[9], ValidationOptions.Default);
            string? actual = scanner.TextMember("\"key\":"u8, out JsonText text) ? text.ToString() : null;
            string? again = scanner.TextMember(0, "\"key\":"u8, out text) ? text.ToString() : null;
            scanner.Dispose();
            actual.ShouldBe(expected, $"seed {seed}: {json}");
            again.ShouldBe(expected, $"seed {seed}: {json}");
            found += expected is null ? 0 : 1;
        }
        found.ShouldBeGreaterThan(5_000);
    }

    [Theory]
    [InlineData("{\"a\":{\"key\":\"no\"},\"key\":\"yes\"}", "yes")]
    [InlineData("{\"a\":[{\"key\":\"no\"},{\"b\":{}}],\"key\":\"yes\"}", "yes")]
    [InlineData("{\"a\":\"}\",\"b\":{\"key\":\"no\"},\"key\":\"yes\"}", "yes")]
    [InlineData("{\"a\":\":{\\\"key\\\":\",\"key\":\"yes\"}", "yes")]
    [InlineData("{\"a\":\":{\",\"b\":{\"key\":\"no\"}}", null)]
    [InlineData("{\"a\":\":\",\"c\":\":{\",\"key\":\"yes\",\"b\":\"}\"}", "yes")]
    [InlineData("{\"a\\\"key\":\"no\",\"key\":\"yes\"}", "yes")]
    [InlineData("{\"a\":1},{\"key\":\"no\"}", null)]
    [InlineData("{\"k\\u0065y\":\"yes\"}", "yes")]
    [InlineData("{\"a\":1, \"key\" : \"yes\"}", "yes")]
    [InlineData("{\"a\":1,\n \"key\":\n\"yes\"}", "yes")]
    [InlineData("{\"a\":1,\"key\":2}", null)]
    [InlineData("{\"a\":1,\"key\":", null)]
    [InlineData("{\"a\":{", null)]
    [InlineData("{", null)]
    [InlineData("", null)]
    [InlineData("[\"key\":\"no\"]", null)]
    public void TextMember_Table(string json, string? expected)
    {
        var scanner = new JsonScanner(Encoding.UTF8.GetBytes(json), new JsonScanner.Frame[9], ValidationOptions.Default);
        string? actual = scanner.TextMember("\"key\":"u8, out JsonText text) ? text.ToString() : null;
        scanner.Dispose();
        actual.ShouldBe(expected);
    }

    private static string Object(Random random, string space, int depth)
    {
        string[] names = [.. s_names.OrderBy(_ => random.Next()).Take(random.Next(6))];
        // One name in two spellings would stand twice.
        IEnumerable<string> members = names.Where(name => name != "k\\u0065y" || !names.Contains("key"))
            .Select(name => $"\"{name}\"{space}:{space}{Value(random, space, depth)}");
        return $"{{{space}{string.Join($"{space},{space}", members)}{space}}}";
    }

    private static string Value(Random random, string space, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        1 => "true",
        2 or 3 => $"\"{string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => s_texts[random.Next(s_texts.Length)]))}\"",
        4 => $"[{space}{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, space, depth - 1)))}]",
        _ => Object(random, space, depth - 1),
    };
}
