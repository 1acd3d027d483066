using System.Text;
using Gazette;

namespace ArticleSchema.Tests;

/// <summary>Documents of other versions, as users of generated types meet them.</summary>
public sealed class VersionTests
{
    private const string Older = """
        {"$schema":"gazette/story/1.2","headline":"Rain","dek":"It rains.","author":{"name":"Ada"},"status":"usable","tags":["weather"],"city":"Bath","urgency":"3","edition":"morning","ticker":"RAIN"}
        """;

    private static readonly Story s_story = new()
    {
        Headline = "Rain",
        Standfirst = "It rains.",
        Authors = [new Person { Name = "Ada" }],
        Status = Status.Live,
        Tags = [new Tag { Text = "weather" }],
        Place = new Place { City = "Bath" },
        Urgency = 3,
        Edition = "morning",
        Language = LanguageTag.Parse("en"),
    };

    [Fact]
    public void ReadAny_OfAnOlderMajor_GoesThroughTheLens()
    {
        Story story = Story.ReadAny(Utf8(Older), out SchemaVersion written, out LossReport losses);

        story.ShouldBe(s_story);
        written.ShouldBe(new SchemaVersion(1, 2));
        losses.Path.ShouldBe(["gazette/story@1.2:Story", "gazette/story@2.0:Story", "gazette/story@2.1:Story"]);
        losses.Losses.Select(l => (l.Pointer, l.Value.ToString(), l.IsStale)).ShouldBe([("/ticker", "\"RAIN\"", false)]);
    }

    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("1.1", 1, 1)]
    [InlineData("1.2", 1, 2)]
    [InlineData("1.9", 1, 9)]
    public void ReadAny_OfAnyMinor_ReadsItAsItStands(string version, int major, int minor)
    {
        Story.ReadAny(Utf8(Older.Replace("story/1.2", "story/" + version, StringComparison.Ordinal)), out SchemaVersion written).ShouldBe(s_story);
        written.ShouldBe(new SchemaVersion(major, minor));
    }

    [Theory]
    [InlineData("2.0", "2.0", 0)]
    [InlineData("2.1", "2.1", 0)]
    [InlineData("2.7", "2.7", 1)]
    [InlineData(null, "2.1", 1)]
    public void TryReadAny_OfThisMajor_ReadsAsReadDoes(string? version, string written, int problems)
    {
        string tag = version is null ? "" : $"\"$schema\":\"gazette/story/{version}\",";
        byte[] json = Utf8($$"""{{{tag}}"headline":"Rain","authors":[{"name":"Ada"}],"status":"live","language":"en"}""");

        Story.TryReadAny(json, out Story? story, out SchemaVersion found, out ValidationReport report).ShouldBeTrue();
        story.ShouldBe(Story.Read(json));
        found.ToString().ShouldBe(written);
        report.Problems.Count.ShouldBe(problems);
    }

    [Theory]
    [InlineData("""{"headline":"x","$schema":"gazette/story/3.0"}""", "version", "/$schema", 1, 27)]
    [InlineData("""{"$schema":"gazette/storyline/1.2"}""", "version", "/$schema", 1, 12)]
    [InlineData("""{"$schema":"newsroom/article/1.2"}""", "version", "/$schema", 1, 12)]
    [InlineData("""{"$schema":"gazette/story/1.02"}""", "version", "/$schema", 1, 12)]
    [InlineData("""{"$schema":"gazette/story/1.2""", "json", "", 1, 30)]
    [InlineData("", "json", "", 1, 1)]
    public void TryReadAny_OfAnUnknownVersionOrNoJson_SaysThatAlone(string json, string code, string pointer, int line, int column)
    {
        Story.TryReadAny(Utf8(json), out Story? story, out _, out ValidationReport report).ShouldBeFalse();

        story.ShouldBeNull();
        Problem problem = report.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Pointer, problem.Line, problem.Column).ShouldBe((code, pointer, line, column));
    }

    [Fact]
    public void TryReadAny_OfAnUnknownVersion_NamesThoseThatAreKnown()
    {
        Story.TryReadAny("""{"$schema":"gazette/story/3.0"}"""u8, out _, out _, out ValidationReport report);
        report.Problems[0].Message.ShouldBe("$schema says 'gazette/story/3.0'; this reads gazette/story/1.0, gazette/story/1.2, gazette/story/2.0, gazette/story/2.1");
    }

    [Fact]
    public void TryReadAny_OfAWrongOlderDocument_ReportsWhatIsWrongInItsText()
    {
        Story.TryReadAny("""{"$schema":"gazette/story/1.2","headline":"","author":{},"status":"live"}"""u8, out Story? story, out SchemaVersion written, out ValidationReport report).ShouldBeFalse();

        story.ShouldBeNull();
        written.ShouldBe(new SchemaVersion(1, 2));
        report.Problems.Select(p => (p.Code, p.Pointer, p.Column)).ShouldBe([("length", "/headline", 43), ("required", "/author/name", 55), ("unknown-token", "/status", 67)]);
    }

    [Fact]
    public void TryReadAny_OfADocumentThatThisVersionCannotTake_SaysWhy()
    {
        Story.TryReadAny(Utf8(Older.Replace("\"3\"", "\"12\"", StringComparison.Ordinal)), out Story? story, out _, out ValidationReport report).ShouldBeFalse();

        story.ShouldBeNull();
        Problem problem = report.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Pointer, problem.Line).ShouldBe(("range", "/urgency", 0));
        Should.Throw<ArticleSchemaException>(() => Story.ReadAny(Utf8(Older.Replace("\"3\"", "\"12\"", StringComparison.Ordinal)), out _)).Report.Problems.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("1.2", """{"$schema":"gazette/story/1.2","headline":"Rain","dek":"It rains.","author":{"name":"Ada"},"status":"usable","tags":["weather"],"city":"Bath","urgency":"3","edition":"morning"}""")]
    [InlineData("1.0", """{"$schema":"gazette/story/1.0","headline":"Rain","dek":"It rains.","author":{"name":"Ada"},"status":"usable","tags":["weather"],"city":"Bath","urgency":"3"}""")]
    [InlineData("2.0", """{"$schema":"gazette/story/2.0","headline":"Rain","standfirst":"It rains.","authors":[{"name":"Ada"}],"status":"live","tags":[{"text":"weather"}],"place":{"city":"Bath"},"urgency":3,"edition":"morning","language":"en"}""")]
    [InlineData("2.1", """{"$schema":"gazette/story/2.1","headline":"Rain","standfirst":"It rains.","authors":[{"name":"Ada"}],"status":"live","tags":[{"text":"weather"}],"place":{"city":"Bath"},"urgency":3,"edition":"morning","language":"en"}""")]
    public void WriteAs_OfAnyVersion_WritesWhatThatVersionReads(string version, string json)
    {
        byte[] written = s_story.WriteAs(version);

        Encoding.UTF8.GetString(written).ShouldBe(json);
        Story.ReadAny(written, out SchemaVersion found).Headline.ShouldBe("Rain");
        found.ToString().ShouldBe(version);
    }

    [Fact]
    public void WriteAs_OfMoreThanTheVersionHolds_SaysEveryLoss()
    {
        Story story = s_story with { Subtitle = "More rain", Authors = [.. s_story.Authors, new Person { Name = "Bob" }], Language = LanguageTag.Parse("de") };

        byte[] older = story.WriteAs("1.2", out LossReport losses);

        losses.Losses.Select(l => $"{l.Pointer} {l.Value}").ShouldBe(["/subtitle \"More rain\"", "/language \"de\"", "/authors* [{\"name\":\"Bob\"}]"]);
        Story.ReadAny(older, out _).ShouldBe(s_story);
        Story.ReadAny(older, out _, out LossReport none, losses.Complement).ShouldBe(story);
        none.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("3-5", 3L, 5L, null)]
    [InlineData("07-09", 7L, 9L, "/pages")]
    [InlineData("cover", null, null, "/pages")]
    public void ReadAny_OfWhatOnlyCSharpTakesApart_CallsIt(string pages, long? first, long? last, string? lost)
    {
        byte[] older = Utf8(Older.Replace("\"urgency\"", $"\"pages\":\"{pages}\",\"urgency\"", StringComparison.Ordinal));

        Story story = Story.ReadAny(older, out _, out LossReport losses);

        (story.FirstPage, story.LastPage).ShouldBe((first, last));
        losses.Losses.Select(l => l.Pointer).Where(p => p != "/ticker").ShouldBe(lost is null ? [] : [lost]);
        story.WriteAs("1.2", out LossReport none, losses.Complement).ShouldBe(older.AsSpan().TrimEnd((byte)'\n').ToArray());
        none.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("1.2", "1.0")]
    [InlineData("1.2", "2.0")]
    [InlineData("1.2", "2.1")]
    [InlineData("2.1", "1.2")]
    [InlineData("2.0", "1.0")]
    [InlineData("2.1", "2.1")]
    [InlineData("1.2", "1.2")]
    [InlineData("1.0", "1.0")]
    public void ReadAny_WithADocumentOfAnotherVersionInside_BringsItAlong(string outer, string inner)
    {
        string part = Encoding.UTF8.GetString((s_story with { Headline = "Snow" }).WriteAs(inner));
        string whole = Encoding.UTF8.GetString(s_story.WriteAs(outer));

        Story story = Story.ReadAny(Utf8($"{whole[..^1]},\"related\":[{part}]}}"), out SchemaVersion written);

        written.ToString().ShouldBe(outer);
        Story related = story.Related.ShouldHaveSingleItem();
        related.Headline.ShouldBe("Snow");
        (related with { Unknown = default, Edition = "morning" }).ShouldBe(s_story with { Headline = "Snow" });
    }

    [Fact]
    public void TryReadAny_WithADocumentOfAnUnknownVersionInside_SaysWhere()
    {
        string whole = Encoding.UTF8.GetString(s_story.ToUtf8Json());
        Story.TryReadAny(Utf8($"{whole[..^1]},\"related\":[{{\"$schema\":\"gazette/story/7.0\"}}]}}"), out _, out _, out ValidationReport report).ShouldBeFalse();
        report.Problems.ShouldHaveSingleItem().Pointer.ShouldBe("/related/0/$schema");
    }

    [Fact]
    public void ReadAny_WithADocumentInsideThatLosesSomething_SaysWhereThatStood()
    {
        string whole = Encoding.UTF8.GetString(s_story.ToUtf8Json());
        string between = Encoding.UTF8.GetString(s_story.WriteAs("1.2"));
        string part = Older.Trim();
        Story.ReadAny(Utf8($"{whole[..^1]},\"related\":[{between[..^1]},\"related\":[{part}]}},{part}]}}"), out _, out LossReport losses);
        losses.Losses.Select(l => $"{l.Pointer} {l.Value}").ShouldBe(["/related/0/related/0/ticker \"RAIN\"", "/related/1/ticker \"RAIN\""], ignoreOrder: true);

        string broken = part.Replace("usable", "nonsense", StringComparison.Ordinal);
        Story.TryReadAny(Utf8($"{whole[..^1]},\"related\":[{broken}]}}"), out _, out _, out ValidationReport report).ShouldBeFalse();
        report.Problems.Select(p => $"{p.Pointer} {p.Code} {p.Line}").ShouldBe(["/related/0/status unknown-token 0"]);
    }

    [Fact]
    public void WriteAs_OfPartsThatMakeNoWhole_SaysSo()
    {
        (s_story with { FirstPage = 3 }).WriteAs("1.2", out LossReport losses);
        losses.Losses.Select(l => $"{l.Pointer} {l.Value}").ShouldBe(["/pages {\"firstPage\":3}"]);
    }

    [Fact]
    public void Complement_WrittenAndRead_BringsTheSameBack()
    {
        Story.ReadAny(Utf8(Older), out _, out LossReport losses);
        var complement = Complement.Read(losses.Complement.ToUtf8Json());

        Encoding.UTF8.GetString(s_story.WriteAs("1.2", out LossReport none, complement)).ShouldBe(Older.Trim());
        none.IsEmpty.ShouldBeTrue();
        Complement.TryRead("[1]"u8, out _).ShouldBeFalse();
        Complement.TryRead("""{"path":["a","b"],"aside":[{"lens":1,"step":0,"pointer":"","value":1}]}"""u8, out _).ShouldBeFalse("there is one lens");
        Complement.TryRead("{"u8, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Complement.Read("[{}]"u8));
    }

    [Fact]
    public void WriteAs_WithWriteOptions_FollowsThem()
    {
        Story story = s_story with { Notes = ["to check"] };

        Encoding.UTF8.GetString(story.WriteAs("1.2", new WriteOptions { Indented = true })).ShouldStartWith("{\n  \"$schema\": \"gazette/story/1.2\",\n");
        Encoding.UTF8.GetString(story.WriteAs("2.0", WriteOptions.Public)).ShouldNotContain("to check");
        Story.ReadAny(Utf8(Older), out _, out LossReport losses);
        Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement)).ShouldContain("RAIN", Case.Sensitive);
        Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement, WriteOptions.Public)).ShouldNotContain("RAIN", Case.Sensitive);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("3.0")]
    [InlineData("")]
    [InlineData("x")]
    public void WriteAs_OfAVersionThatIsNotKept_NamesThoseThatAre(string version) =>
        Should.Throw<ArgumentException>(() => s_story.WriteAs(version)).Message.ShouldContain("1.0, 1.2, 2.0, 2.1");

    [Fact]
    public void From_AndTo_AnOlderRecord_AreOrdinaryCSharp()
    {
        var older = Gazette.V1.Story.Read(Utf8(Older));

        Story story = Story.FromV1(older, out LossReport losses);
        story.ShouldBe(s_story);
        Story.FromV1(older).ShouldBe(s_story);
        story.ToV1(out LossReport none, losses.Complement).ShouldBe(older);
        none.IsEmpty.ShouldBeTrue();
        story.ToV1(out LossReport some).ShouldBe(older with { Ticker = null });
        some.IsEmpty.ShouldBeTrue("nothing of the story itself was lost");
        Gazette.V1.Story.Schema.Version.ShouldBe("1.2");
        story.ToV2(out _).Headline.ShouldBe("Rain");
    }

    [Fact]
    public void From_AnInvalidRecord_ThrowsItsReport()
    {
        var older = Gazette.V1.Story.Read(Utf8(Older)) with { Headline = "" };
        Should.Throw<ArticleSchemaException>(() => Story.FromV1(older)).Report.Problems.ShouldHaveSingleItem().Pointer.ShouldBe("/headline");
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
