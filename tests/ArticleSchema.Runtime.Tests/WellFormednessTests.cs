using System.Text;
using ArticleSchema.Benchmarks.Fuzz;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests;

public sealed class WellFormednessTests
{
    private static readonly string[] s_documents =
    [
        "{}", "[]", "null", "true", "false", "0", "-0", "1.5e+10", "\"\"", " [ 1 , 2 ] ", "\t{\r\n\"a\" : 1 }\n",
        "", " ", "tru", "truex", "nul", "nullnull", "01", "1.", ".5", "-", "+1", "1e", "1e+", "--1", "1 2", "0x1", "1,", "NaN",
        "[1,]", "[,1]", "[1 2]", "[", "]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "{1:1}",
        "[1}", "{\"a\":1]", "\"", "\"\\", "\"\\u", "\"\\u12", "\"\\u123g\"", "\"\\x\"", "\"\n\"", "\"\u001f\"", "\"\u007f\"", "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
        "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\uD83D\"", "\"\\ude00\"", "\"\\ud83dx\"", "\"\\ud83d\\u0041\"", "\"\\ud83d\\ud83d\\ude00\"",
        "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}", "{\"a\":{\"a\":1},\"b\":{\"a\":1}}", "[{\"a\":1},{\"a\":1}]", "{\"\":1}", "{\"\":1,\"\":1}",
        "/* c */ 1", "1 // c", "\uFEFF1", "[1]\0", "\0", "1\u00A0", "[\"é\u4e2d\ud83d\ude00\"]",
    ];

    public static TheoryData<string> Documents => [.. s_documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_AnyText_AcceptedAsByTheReader(string json) => ShouldAgree(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Document_RandomAndMutated_AcceptedAsByTheReader()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(RandomJson.Document(random));
            for (var mutation = random.Next(4); mutation > 0 && utf8.Length > 0; mutation--)
            {
                utf8 = RandomJson.Mutate(random, utf8);
            }
            try
            {
                ShouldAgree(utf8);
            }
            catch (ShouldAssertException e)
            {
                throw new ShouldAssertException($"seed {seed}, round {round}: {e.Message}");
            }
        }
    }

    [Fact]
    public void Document_Invalid_Utf8_Refused()
    {
        IsWellFormed([(byte)'"', 0xC3, (byte)'"']).ShouldBeFalse();
        IsWellFormed([(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']).ShouldBeFalse();
        IsWellFormed([0xEF, 0xBB, 0xBF, (byte)'1']).ShouldBeFalse();
        IsWellFormed([(byte)'1', 0xFF]).ShouldBeFalse();
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Document_Deep_AcceptedUpToTheLimit(int depth, bool isAccepted)
    {
        IsWellFormed(Encoding.ASCII.GetBytes(new string('[', depth) + new string(']', depth))).ShouldBe(isAccepted);
        string objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        IsWellFormed(Encoding.ASCII.GetBytes(objects)).ShouldBe(isAccepted);
        IsWellFormed(Encoding.ASCII.GetBytes(new string('[', depth))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"abcd\"", true)]
    [InlineData("\"abcde\"", false)]
    [InlineData("\"\ud83d\ude00\ud83d\ude00\ud83d\ude00\ud83d\ude00\"", true)]
    [InlineData("\"\\u0061\\u0061\\u0061\\u0061\"", true)]
    [InlineData("\"\\u0061\\u0061\\u0061\\u0061\\u0061\"", false)]
    [InlineData("{\"abcde\":1}", false)]
    [InlineData("            1", false)]
    public void Limits_StringAndBytes_AreKept(string json, bool isAccepted) =>
        JsonText.IsWellFormed(Encoding.UTF8.GetBytes(json), new() { MaxStringLength = 4, MaxBytes = json[0] == ' ' ? 12 : 1000 })
            .ShouldBe(isAccepted);

    private static bool IsWellFormed(ReadOnlySpan<byte> utf8) => JsonText.IsWellFormed(utf8, ValidationOptions.Default);

    private static void ShouldAgree(byte[] utf8) => IsWellFormed(utf8).ShouldBe(ReaderOracle.Accepts(utf8), Convert.ToHexString(utf8));
}
