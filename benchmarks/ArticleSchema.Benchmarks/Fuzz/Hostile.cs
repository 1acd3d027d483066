using System.Text;

namespace ArticleSchema.Benchmarks.Fuzz;

/// <summary>Documents made to hurt: each must get a report within the limits, in bounded memory, and nothing may throw.</summary>
internal static class Hostile
{
    private const int Levels = 100_000;
    private const int Members = 1_000_000;

    internal static IEnumerable<(string Name, byte[] Document)> All(byte[] valid)
    {
        yield return ("nothing", []);
        yield return ("a NUL", [0]);
        yield return ("a NUL behind", [.. valid, 0]);
        yield return ("a BOM", [0xEF, 0xBB, 0xBF, .. valid]);
        yield return ("bytes that are no UTF-8", [.. Utf8("{\"headline\":\""), 0xC3, 0x28, 0xFF, .. Utf8("\"}")]);
        yield return ("an overlong sequence", [.. Utf8("{\"headline\":\""), 0xC0, 0x80, .. Utf8("\"}")]);
        yield return ("a surrogate in UTF-8", [.. Utf8("{\"headline\":\""), 0xED, 0xA0, 0x80, .. Utf8("\"}")]);
        yield return ("half a surrogate pair", Utf8("{\"headline\":\"\\ud83d\"}"));
        yield return ("the other half", Utf8("{\"headline\":\"\\ude00\"}"));
        yield return ("1e400", Utf8("{\"score\":1e400,\"price\":1e400,\"revision\":1e400}"));
        yield return ("a number of 10,000 digits", Utf8($"{{\"score\":{new string('9', 10_000)},\"price\":0.{new string('9', 10_000)}}}"));
        yield return ("an exponent of 10,000 digits", Utf8($"{{\"score\":1e{new string('9', 10_000)}}}"));
        yield return ("100,000 arrays", Utf8(new string('[', Levels)));
        yield return ("100,000 arrays, closed", Utf8("{\"x\":" + new string('[', Levels) + new string(']', Levels) + "}"));
        yield return ("100,000 objects", Utf8(string.Concat(Enumerable.Repeat("{\"a\":", Levels))));
        yield return ("1,000,000 unknown members", Unknown());
        yield return ("a text of 4 MB", Utf8($"{{\"headline\":\"{new string('x', 4_000_000)}\"}}"));
        yield return ("1,000,000 wrong elements", Utf8($"{{\"keywords\":[{string.Join(',', Enumerable.Repeat("1", Members))}]}}"));
        yield return ("17 MB", Utf8($"{{\"headline\":\"{new string('x', 17_000_000)}\"}}"));
    }

    private static byte[] Unknown()
    {
        var text = new StringBuilder("{");
        for (var i = 0; i < Members; i++)
        {
            text.Append(i > 0 ? ",\"" : "\"").Append('m').Append(i).Append("\":1");
        }
        return Utf8(text.Append('}').ToString());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
