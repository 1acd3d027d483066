using System.Text;
using System.Text.Json;

namespace ArticleSchema.Validation.Tests;

public sealed class JsonTreeTests
{
    [Theory]
    [InlineData("", "json 1:1 There is no JSON here")]
    [InlineData(" \n ", "json 2:2 There is no JSON here")]
    [InlineData("\uFEFF{}", "json 1:1 The text starts with a byte order mark")]
    [InlineData("[1,\n 2", "json 2:3 The text ends before ',' or ']'")]
    [InlineData("{\"a\"", "json 1:5 The text ends before ':'")]
    [InlineData("{\"a", "json 1:4 The text ends before the end of a member name")]
    [InlineData("{", "json 1:2 The text ends before a member name")]
    [InlineData("{\"a\":", "json 1:6 The text ends before a value")]
    [InlineData("\"\\u00", "json 1:6 The text ends before the end of an escape")]
    [InlineData("tru", "json 1:4 The text ends before the end of true")]
    [InlineData("-", "json 1:2 The text ends before the end of a number")]
    [InlineData("[1,]", "json 1:3 A comma stands before ']'; the last element must")]
    [InlineData("{\"a\":1,\r\n}", "json 1:7 A comma stands before '}'; the last member must")]
    [InlineData("[,1]", "json 1:2 ',' stands where a value must")]
    [InlineData("{a:1}", "json 1:2 A member name starts with 'a'")]
    [InlineData("{1:1}", "json 1:2 '1' stands where a member name must")]
    [InlineData("{'a':1}", "json 1:2 A single quote")]
    [InlineData("['a']", "json 1:2 A single quote")]
    [InlineData("{\"a\" 1}", "json 1:6 '1' stands where ':' must")]
    [InlineData("[1 2]", "json 1:4 '2' stands where ',' or ']' must")]
    [InlineData("{\"a\":1 \"b\":2}", "json 1:8 '\"' stands where ',' or '}' must")]
    [InlineData("[1}", "json 1:3 '}' stands where ',' or ']' must")]
    [InlineData("True", "json 1:1 'True' stands where a value must")]
    [InlineData("[nil]", "json 1:2 'nil' is no JSON value; it must be null")]
    [InlineData("NaN", "json 1:1 'NaN' stands where a value must")]
    [InlineData("[/*a*/1]", "json 1:2 A comment starts here")]
    [InlineData("1 // a", "json 1:3 A comment starts here")]
    [InlineData("[01]", "json 1:2 A number starts with a zero")]
    [InlineData("[1.]", "json 1:4 ']' breaks a number here; a digit must follow")]
    [InlineData("[1e+]", "json 1:5 ']' breaks a number here")]
    [InlineData("[+1]", "json 1:2 '+' stands where a value must")]
    [InlineData("[.5]", "json 1:2 '.' stands where a value must")]
    [InlineData("\"a\tb\"", "json 1:3 The control character U+0009")]
    [InlineData("\"é😀\u0001\"", "json 1:5 The control character U+0001")]
    [InlineData("\"a\\x\"", "json 1:3 '\\x' is no escape")]
    [InlineData("\"\\u00g0\"", "json 1:2 '\\u…g' is no escape")]
    [InlineData("{}\0", "json 1:3 A NUL character")]
    [InlineData("{} {}", "json 1:4 '{' stands behind the document's end")]
    [InlineData("1,", "json 1:2 ',' stands behind the document's end")]
    public void BrokenText_IsOneProblemAtTheExactPlace(string json, string expected)
    {
        JsonTree.Parse(Encoding.UTF8.GetBytes(json), CheckOptions.Default, out DataProblem? problem).ShouldBeNull();
        problem!.Pointer.ShouldBe("");
        problem.Severity.ShouldBe(ProblemSeverity.Error);
        $"{problem.Code} {problem.Position.Line}:{problem.Position.Column} {problem.Message}".ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("22 ff 22", 2)]
    [InlineData("22 c3 22", 2)]
    [InlineData("22 ed a0 80 22", 2)]
    [InlineData("22 c0 80 22", 2)]
    [InlineData("22 f4 90 80 80 22", 2)]
    [InlineData("5b ff 5d", 2)]
    public void InvalidUtf8_IsAProblemAtTheByte(string hex, int column)
    {
        JsonTree.Parse(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), CheckOptions.Default, out DataProblem? problem).ShouldBeNull();
        problem!.Message.ShouldContain("UTF-8");
        problem.Position.Column.ShouldBe(column);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Depth_IsLimited(int depth, bool isRead)
    {
        string json = new string('[', depth) + new string(']', depth);
        (JsonTree.Parse(Encoding.UTF8.GetBytes(json), CheckOptions.Default, out DataProblem? problem) is not null).ShouldBe(isRead);
        problem?.Code.ShouldBe("limit");
        problem?.Position.ShouldBe(new TextPosition(1, 65));
    }

    [Theory]
    [InlineData("\"abc\"", 5, 3, "")]
    [InlineData("\"abcd\"", 9, 3, "limit 1:1")]
    [InlineData("[\"éé😀\"]", 99, 3, "")]
    [InlineData("[\"\\u0061\\u0062\\u0063\"]", 99, 3, "")]
    [InlineData("{\"abcd\":1}", 99, 3, "limit 1:2")]
    [InlineData("[1,2,3]", 6, 3, "limit 1:7")]
    public void BytesAndStrings_AreLimited(string json, int bytes, int length, string expected)
    {
        var options = new CheckOptions { MaxBytes = bytes, MaxStringLength = length };
        JsonTree.Parse(Encoding.UTF8.GetBytes(json), options, out DataProblem? problem);
        (problem is null ? "" : $"{problem.Code} {problem.Position.Line}:{problem.Position.Column}").ShouldBe(expected);
    }

    [Fact]
    public void Text_OfOneMillionsOfValues_IsRead()
    {
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("1,", (8 << 20) - 2)) + "1]");
        long before = GC.GetAllocatedBytesForCurrentThread();
        DataTree tree = JsonTree.Parse(json, CheckOptions.Default, out _)!;
        tree.Root.CountChildren().ShouldBe((8 << 20) - 1);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(40L * json.Length);
    }

    [Fact]
    public void Tree_HoldsWhatTheTextSays()
    {
        DataTree tree = JsonTree.Parse("""{"a\n":[1,"\ud83d\ude00é\u20ac\/",true,false,null,{}],"a\n":-0.5e+3}""")!;
        tree.Root.CountChildren().ShouldBe(2);
        var names = new List<DataNode>();
        foreach (DataNode name in tree.Root.Members)
        {
            names.Add(name);
        }

        names.ConvertAll(name => name.GetString()).ShouldBe(["a\n", "a\n"]);
        names[1].Value.GetString().ShouldBe("-0.5e+3");
        var kinds = new List<DataKind>();
        foreach (DataNode element in names[0].Value.Elements)
        {
            kinds.Add(element.Kind);
        }

        kinds.ShouldBe([DataKind.Number, DataKind.String, DataKind.True, DataKind.False, DataKind.Null, DataKind.Object]);
        new DataNode(tree, names[0].Value.Index + 2).GetString().ShouldBe("😀é€/");
    }

    [Fact]
    public void Fuzz_AcceptsExactlyWhatTheFrameworkDoes()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int i = 0; i < 60_000; i++)
        {
            byte[] json = RandomText.Next(random);
            bool isRead = JsonTree.Parse((byte[])json.Clone(), CheckOptions.Default, out DataProblem? problem) is not null;
            isRead.ShouldBe(FrameworkReads(json), $"seed {seed}, round {i}: {Encoding.UTF8.GetString(json)} ({Convert.ToHexString(json)}) {problem?.Message}");
            (problem is null || problem.Position.Line > 0).ShouldBeTrue();
        }
    }

    /// <summary>Its reader leaves UTF-8 in strings unchecked until they are asked for.</summary>
    private static bool FrameworkReads(byte[] json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
            }

            new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(json);
            return true;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return false;
        }
    }
}
