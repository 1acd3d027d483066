using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ArticleSchema.Validation.Tests;

public sealed class ReportTests
{
    private const string Sample =
        """
        {"title":{"value":"a","lang":"en"},"need":"b","keyed":{"a":{},"b":{"is":"a"}},"head_main":"x",
         "heads":[{"key":"sub","value":"é😀\u0041"}],"names":["ab","cd"],"contributors":[{"key":"a"}],"head_count":12}
        """;

    [Theory]
    [InlineData("Texts", """{"headline":""}""", "headline has 0 characters; it must have 1..5")]
    [InlineData("Texts", """{"slugs":["a","B"]}""", "slugs[1] is 'B'; it must match [a-z0-9]+(-[a-z0-9]+)*")]
    [InlineData("Numbers", """{"count":0}""", "count is 0; it must be 1..<10")]
    [InlineData("Numbers", """{"ring":[1]}""", "ring has 1 element; it must have 2..3")]
    [InlineData("Numbers", """{"kind":"b"}""", "kind is b; it must be \"a\"")]
    [InlineData("Person", """{"name":"a","role":"isrol"}""", "role is 'isrol', which is retired since 2018-01-01; use 'author'")]
    [InlineData("Closed", """{"name":"a","status":"x"}""", "status is 'x'; Status allows draft or live")]
    [InlineData("Closed", """{"status":"live"}""", "name is missing; it must be there")]
    [InlineData("Groups", """{"a":"1","c":"1","d":"1"}""", "The document has 2 of c and d; it must have at most one", "The document has d; it must have b too")]
    [InlineData("Lists", """{"tags":["a","a"]}""", "tags[1] is equal to tags[0]; no two may be")]
    [InlineData("Agent", """{"name":"a"}""", "kind is missing; it tells which of human or robot this is")]
    [InlineData("Credit", """{"x":1}""", "The document fits none of string, Line, Link, number or boolean*")]
    [InlineData("All", """{"integer":"1"}""", "integer is a string; it must be a number")]
    [InlineData("Forms", """{"title":1}""", "title is a number; it must be an object or a string")]
    [InlineData("Refers", """{"lead":"x"}""", "lead is 'x'; no contributors.key is")]
    public void Message_NamesTheValueAndTheBound(string type, string json, params string[] expected) =>
        Interpreter.Check(Newsroom.Schema[type], Encoding.UTF8.GetBytes(json), CheckOptions.Default).Select(problem => problem.Message).ShouldBe(expected);

    [Fact]
    public void Message_LongValue_IsShortened()
    {
        string json = $$"""{"code":"{{new string('é', 200)}}"}""";
        Interpreter.Check(Newsroom.Schema["Texts"], Encoding.UTF8.GetBytes(json), CheckOptions.Default)
            .Single().Arguments.Single(argument => argument.Key == "value").Value.ShouldBe(new string('é', 59) + "…");
    }

    [Fact]
    public void Messages_AnotherCulture_FallsBackToEnglish()
    {
        Messages.For(CultureInfo.InvariantCulture).ShouldBeSameAs(Messages.English);
        var german = new MessageTable("de", new Dictionary<string, string> { ["length"] = "{name} hat {count} Zeichen, nicht {bound}" });
        var options = new CheckOptions { Messages = german };
        Interpreter.Check(Newsroom.Schema["Texts"], """{"headline":"","slugs":1}"""u8.ToArray(), options).Select(problem => problem.Message)
            .ShouldBe(["headline hat 0 Zeichen, nicht 1..5", "slugs is a number; it must be an array"]);
    }

    [Fact]
    public void Messages_EveryKey_StartsWithACode() =>
        Messages.English.Keys.Select(key => key.Split('.')[0]).Distinct().ShouldBeSubsetOf(ProblemCodes.All);

    [Fact]
    public void Positions_CountUtf16UnitsAndAllLineEnds() => Reports.ShouldBe(
        Newsroom.Schema["Texts"],
        "{\"x\":\"é😀\",\"headline\":\"\",\r\n\t\"slug\":\"\u00e9\",\r \"code\":\"a\",\n\"slugs\":[\n\n1]}",
        "length error '/headline' 1:23\npattern error '/slug' 2:9\npattern error '/code' 3:9\ntype error '/slugs/0' 6:1");

    [Fact]
    public void Order_IsThatOfTheText() => Reports.ShouldBe(
        Newsroom.Schema["Groups"],
        """{"c":1,"d":{},"x":{},"b":[1,{}],"x":1}""",
        """
        type error '/c' 1:6
        type error '/d' 1:12
        type error '/b/0' 1:27
        type error '/b/1' 1:29
        duplicate-member error '/x' 1:33
        at-most-one error '' 1:1
        requires error '' 1:1
        """);

    [Fact]
    public void MissingMembers_StandAtTheirRecordsEnd() => Reports.ShouldBe(
        Newsroom.Schema["Refers"],
        """{"contributors":[{"is":1},{"key":"a"},{}],"lead":1}""",
        """
        type error '/contributors/0/is' 1:24
        required error '/contributors/0/key' 1:18
        required error '/contributors/2/key' 1:39
        type error '/lead' 1:50
        """);

    [Theory]
    [InlineData(999, 999, "type")]
    [InlineData(1000, 1000, "type")]
    [InlineData(1001, 1000, "limit")]
    [InlineData(5000, 1000, "limit")]
    public void Problems_AreCapped(int wrong, int listed, string last)
    {
        string json = "{\"slugs\":[" + string.Join(',', Enumerable.Repeat("1", wrong)) + "]}";
        IReadOnlyList<DataProblem> problems = Interpreter.Check(Newsroom.Schema["Texts"], Encoding.UTF8.GetBytes(json), CheckOptions.Default);
        problems.Count.ShouldBe(listed);
        problems[^1].Code.ShouldBe(last);
        problems[^1].Severity.ShouldBe(ProblemSeverity.Error);
        if (last == "limit")
        {
            problems[^1].Pointer.ShouldBe("");
            problems[^1].Position.ShouldBe(new TextPosition(1, 11 + (999 * 2)));
            problems[^1].Message.ShouldBe($"There are more problems: the first 999 of {wrong} are listed");
        }
    }

    [Fact]
    public void Problems_OnlyWarningsBehindTheCap_LeaveTheDocumentValid()
    {
        string json = "{\"people\":[" + string.Join(',', Enumerable.Range(0, 1500).Select(i => $$"""{"name":"{{i}}","role":"x"}""")) + "]}";
        IReadOnlyList<DataProblem> problems = Interpreter.Check(Newsroom.Schema["Lists"], Encoding.UTF8.GetBytes(json), CheckOptions.Default);
        problems.Count.ShouldBe(1000);
        problems[^1].Code.ShouldBe("limit");
        problems.ShouldAllBe(problem => problem.Severity == ProblemSeverity.Warning);
    }

    [Fact]
    public void UnknownMembers_AreLimited() => Reports.ShouldBe(
        Newsroom.Schema["Person"],
        """{"a":1,"b":2,"c":3,"name":1}""",
        "limit error '' 1:14",
        new CheckOptions { MaxUnknownMembers = 2 });

    [Fact]
    public void Depth_AboveTheDefault_IsStillBoundedByTheStack()
    {
        const int Depth = 200_000;
        string json = string.Concat(Enumerable.Repeat("{\"children\":[", Depth)) + string.Concat(Enumerable.Repeat("]}", Depth));
        var options = new CheckOptions { MaxDepth = int.MaxValue };
        Reports.Of(Newsroom.Schema["Tree"], json, options).ShouldStartWith("limit error '' 1:");
    }

    [Fact]
    public void AnyText_NeverThrows()
    {
        byte[] sample = Encoding.UTF8.GetBytes(Sample);
        Reports.Of(Newsroom.Schema["Forms"], Sample).ShouldBe("required error '/need/lang' 1:43");
        for (int length = 0; length < sample.Length; length++)
        {
            Interpreter.Check(Newsroom.Schema["Forms"], sample[..length], CheckOptions.Default).Count.ShouldBe(1);
        }

        for (int at = 0; at < sample.Length; at++)
        {
            for (int b = 0; b < 256; b++)
            {
                byte[] changed = (byte[])sample.Clone();
                changed[at] = (byte)b;
                Interpreter.Check(Newsroom.Schema["Forms"], changed, CheckOptions.Default).ShouldNotBeNull();
            }
        }
    }

    [Fact]
    public void AnyDocument_AgainstAnyType_NeverThrows()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++)
        {
            TypeModel type = Newsroom.Schema.Schema.Types[random.Next(Newsroom.Schema.Schema.Types.Count)];
            byte[] json = Encoding.UTF8.GetBytes(RandomDocument.Next(random, type));
            IReadOnlyList<DataProblem> problems = Should.NotThrow(() => Interpreter.Check(type, json, CheckOptions.Default), $"seed {seed}");
            problems.ShouldAllBe(problem => problem.Position.Line > 0 && !problem.Message.StartsWith("json.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Uniqueness_OfManyElements_TakesNoQuadraticTime()
    {
        string json = "{\"amounts\":[" + string.Join(',', Enumerable.Range(0, 200_000)) + "]}";
        var watch = Stopwatch.StartNew();
        Reports.Of(Newsroom.Schema["Lists"], json).ShouldBe("");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
