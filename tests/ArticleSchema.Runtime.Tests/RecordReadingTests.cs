using System.Text;
using ArticleSchema.Generated;
using ArticleSchema.Runtime.Tests.Subjects;

namespace ArticleSchema.Runtime.Tests;

public sealed class RecordReadingTests
{
    internal const string PersonJson =
        """{"name":"Zoë Ærø","updated":"2024-02-29T23:59:59.12+01:00","keywords":["politics","trade"],"role":"author","site":"https://example.org/a#b","rating":4.3,"x-note":{"k":[1,2.50]}}""";

    internal const string StoryJson =
        """{"$schema":"test/story/1.2","titles":{"en":"A","es":"B"},"agents":[{"kind":"person","name":"A","role":"author","key":"1"},{"name":"B","kind":"person","role":"author"},{"kind":"robot","key":"2","arms":[1,{"kind":"person"}]}],"words":12,"price":1.50,"raw":{"b":1,"a":[null]},"related":{"titles":{},"words":1}}""";

    [Fact]
    public void Person_AllMembers_AreRead()
    {
        Person person = Forward.Read<Person>(PersonJson);
        person.Name.ShouldBe("Zoë Ærø");
        person.Updated.ShouldBe(new DateTimeOffset(2024, 2, 29, 23, 59, 59, 120, TimeSpan.FromHours(1)));
        person.Keywords.ShouldBe(["politics", "trade"]);
        person.Role.ShouldBe(Role.Author);
        person.Site!.OriginalString.ShouldBe("https://example.org/a#b");
        person.Rating.ShouldBe(4.3);
        person.Unknown["x-note"].ToString().ShouldBe("""{"k":[1,2.50]}""");
    }

    [Theory]
    [InlineData("""{ "name" : "A" , "role" : "author" }""")]
    [InlineData("""{"role":"author","name":"A"}""")]
    [InlineData("""{"role":"author","x":1,"name":"A","y":{}}""")]
    [InlineData("""{"\u006eame":"A","rol\u0065":"auth\u006fr"}""")]
    [InlineData("""{"keywords":null,"updated":null,"name":"A","role":"author","site":null}""")]
    [InlineData("""{"fullName":"A","role":"author"}""")]
    [InlineData("""{"fullName":"A","role":"author","name" : "A"}""")]
    [InlineData("""{"name":"A","role":"author","fullName":"\u0041","keywords":[]}""")]
    public void Person_OtherLayouts_AreTheSame(string json)
    {
        Person person = Forward.Read<Person>(json);
        person.Name.ShouldBe("A");
        person.Role.ShouldBe(Role.Author);
        person.Keywords.ShouldBe([]);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"name":"A"}""")]
    [InlineData("""{"name":"","role":"author"}""")]
    [InlineData("""{"name":"A","role":"author","x":1,"x":1}""")]
    [InlineData("""{"name":"A","role":"author","x":1,"\u0078":1}""")]
    [InlineData("""{"name":"A","role":"author","x":{"a":1,"a":1}}""")]
    [InlineData("""{"name":"A","role":"author","keywords":["a","b","a"]}""")]
    [InlineData("""{"name":"A","role":"author","keywords":["a","\u0061"]}""")]
    [InlineData("""{"name":"A","role":"author","updated":"2024-02-30T00:00:00Z"}""")]
    [InlineData("""{"name":"A","role":"author","site":"no uri"}""")]
    [InlineData("""{"name":"A","role":"author","rating":0.25}""")]
    [InlineData("""{"name":"A","role":"author"}x""")]
    [InlineData("""{"name":"A","role":"author",}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("")]
    public void Person_Mistakes_AreRefused(string json) => Forward.Accepts<Person>(json).ShouldBeFalse();

    [Theory]
    [InlineData("""{"name":"A","role":"author"}""", false)]
    [InlineData("""{"fullName":"A","role":"author"}""", true)]
    [InlineData("""{"name":"A","role":"translator"}""", true)]
    [InlineData("""{"name":"A","role":"factChecker"}""", true)]
    [InlineData("""{"name":"A","role":"fact-checker"}""", false)]
    [InlineData("""{"name":"A","role":"novel"}""", true)]
    // A field with several names, met twice: whether that is an error the report decides, so the pass only notes it.
    [InlineData("""{"name":"A","role":"author","name":"A"}""", true)]
    [InlineData("""{"name":"A","role":"author","fullName":"B"}""", true)]
    [InlineData("""{"name":"A","role":"author","fullName":"A","fullName":"A"}""", true)]
    public void Person_OldOrUnknownNames_AreNoted(string json, bool isNoted) => Forward.Notes<Person>(json).ShouldBe(isNoted);

    [Fact]
    public void Person_MoreThanAFewKeywords_AreUniqueToo()
    {
        string[] words = [.. Enumerable.Range(0, 100).Select(i => i % 3 == 0 ? $"w\\u0061{i}" : $"word number {i}")];
        Forward.Read<Person>(Keywords(words)).Keywords.Count.ShouldBe(100);
        foreach (int repeated in (int[])[0, 5, 11, 12, 13, 50, 99])
        {
            Forward.Accepts<Person>(Keywords([.. words, words[repeated]])).ShouldBeFalse($"{repeated}");
        }
    }

    [Fact]
    public void Person_TooManyUnknownMembers_AreRefused()
    {
        string json = $$"""{"name":"A","role":"author"{{string.Concat(Enumerable.Range(0, 10_001).Select(i => $",\"u{i}\":{i}"))}}}""";
        Forward.Accepts<Person>(json).ShouldBeFalse();
        Forward.Accepts<Person>(Encoding.UTF8.GetBytes(json), out Person? person, out _, new() { MaxUnknownMembers = 10_001 }).ShouldBeTrue();
        person!.Unknown.Count.ShouldBe(10_001);
        person.Unknown["u77"].ToString().ShouldBe("77");
    }

    [Fact]
    public void Story_AllMembers_AreRead()
    {
        Story story = Forward.Read<Story>(StoryJson);
        story.Titles["es"].ShouldBe("B");
        story.Agents.Count.ShouldBe(3);
        story.Agents[0].Value.ShouldBeOfType<Person>().Unknown.Count.ShouldBe(1);
        story.Agents[1].Value.ShouldBeOfType<Person>().Unknown.Count.ShouldBe(0);
        story.Agents[2].Value.ShouldBeOfType<UnknownBranch>().Tag.ShouldBe("robot");
        story.Price.ShouldBe(1.50m);
        story.Raw.ToString().ShouldBe("""{"b":1,"a":[null]}""");
        story.Related!.Words.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"titles":{},"words":1}""", true)]
    [InlineData("""{"$schema":"test/story/1.2","titles":{}}""", false)]
    [InlineData("""{"titles":{},"$schema":"test/story/1.2"}""", false)]
    [InlineData("""{"$schema":"test/story/1.3","titles":{}}""", true)]
    [InlineData("""{"$schema":3,"titles":{}}""", true)]
    public void Story_Tag_IsNotedUnlessExpected(string json, bool isNoted) => Forward.Notes<Story>(json).ShouldBe(isNoted);

    [Theory]
    [InlineData("""{"titles":{},"other":1}""")]
    [InlineData("""{"titles":{"a":"1","a":"1"}}""")]
    [InlineData("""{"titles":{"a":"1","\u0061":"1"}}""")]
    [InlineData("""{"titles":{},"related":{"$schema":"test/story/1.2","titles":{}}}""")]
    [InlineData("""{"$schema":"test/story/1.2","$schema":"test/story/1.2","titles":{}}""")]
    [InlineData("""{"titles":{},"words":1.0}""")]
    [InlineData("""{"titles":{},"raw":{"a":1,"a":2}}""")]
    [InlineData("""{"titles":{},"agents":[{}]}""")]
    [InlineData("""{"titles":{},"agents":[{"kind":1}]}""")]
    [InlineData("""{"titles":{},"agents":["person"]}""")]
    [InlineData("""{"titles":{},"agents":[{"kind":"person","name":"A","role":"author","kind":"person"}]}""")]
    [InlineData("""{"titles":{},"agents":[{"name":"A","kind":"person","role":"author","kind":"person"}]}""")]
    [InlineData("""{"titles":{},"agents":[{"kind":"robot","key":"1"},{"kind":"robot","key":"1"}]}""")]
    [InlineData("""{"titles":{},"agents":[{"kind":"robot","a":{"b":}}]}""")]
    public void Story_Mistakes_AreRefused(string json) => Forward.Accepts<Story>(json).ShouldBeFalse();

    [Fact]
    public void Story_RecursionBeyondTheLimit_IsRefused()
    {
        Forward.Accepts<Story>(Nested(64)).ShouldBeFalse();
        Forward.Accepts<Story>(Nested(62)).ShouldBeTrue();
        Forward.Accepts<Story>(Nested(50_000)).ShouldBeFalse();
        var deep = new ValidationOptions { MaxDepth = 1000 };
        Forward.Accepts<Story>(Encoding.UTF8.GetBytes(Nested(998)), out Story? story, out _, deep).ShouldBeTrue();
        Forward.Accepts<Story>(SchemaType.ToUtf8Json(story!), out _, out _, deep).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxDepth = 1001 });

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("""{"titles":{},"related":""", depth)) + "null" + new string('}', depth);
    }

    [Theory]
    [InlineData(PersonJson)]
    [InlineData(StoryJson)]
    public void Document_EveryPrefix_IsRefusedWithoutThrowing(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        for (var length = 0; length < utf8.Length; length++)
        {
            Forward.Accepts<Person>(utf8.AsSpan(0, length), out _, out _).ShouldBeFalse();
            Forward.Accepts<Story>(utf8.AsSpan(0, length), out _, out _).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(PersonJson)]
    [InlineData(StoryJson)]
    public void Document_EveryByteChanged_NeverThrowsAndBothModesAgree(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        for (var place = 0; place < utf8.Length; place++)
        {
            byte original = utf8[place];
            for (var changed = 0; changed < 256; changed++)
            {
                utf8[place] = (byte)changed;
                bool isPerson = Forward.Accepts<Person>(utf8, out _, out _);
                bool isStory = Forward.Accepts<Story>(utf8, out _, out _);
                if (isPerson || isStory)
                {
                    JsonText.IsWellFormed(utf8, ValidationOptions.Default).ShouldBeTrue();
                }
            }
            utf8[place] = original;
        }
    }

    [Fact]
    public void Document_Random_NeverThrowsAndIsWellFormedWhereAccepted()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        for (var round = 0; round < 20_000; round++)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(random.Next(2) == 0 ? PersonJson : StoryJson);
            for (int mutation = random.Next(1, 4); mutation > 0 && utf8.Length > 0; mutation--)
            {
                utf8 = RandomJson.Mutate(random, utf8);
            }
            if (Forward.Accepts<Person>(utf8, out _, out _) || Forward.Accepts<Story>(utf8, out _, out _))
            {
                JsonText.IsWellFormed(utf8, ValidationOptions.Default).ShouldBeTrue($"seed {seed} {Convert.ToHexString(utf8)}");
            }
        }
    }

    [Theory]
    [InlineData("""{"name":"Zoë Ærø","updated":"2024-02-29T23:59:59.12+01:00","keywords":["politics","tr\u0061de"],"role":"author","rating":4.3,"u":[{"a":1}]}""")]
    [InlineData("""{"name":"A","role":"author"}""")]
    [InlineData("""{"name":"A","role":"author","keywords":["a"]}""")]
    [InlineData("""{"name":"\u0041","role":"author"}""")]
    [InlineData("""{"name":"A","role":"author","rating":1.5}""")]
    [InlineData("""{"name":"A","role":"author","updated":"2024-02-29T23:59:59.12+01:00"}""")]
    [InlineData("""{"name":"A","role":"author","u":1}""")]
    [InlineData("""{"role":"author","name":"A"}""")]
    public void Validate_ValidDocument_AllocatesNothing(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        ScannerTextTests.Allocated(() => SchemaType.Validate<Person>(utf8)).ShouldBe(0);
    }

    [Fact]
    public void Validate_ValidDocument_SharesOneReport()
    {
        SchemaType.Validate<Person>(Encoding.UTF8.GetBytes(PersonJson)).ShouldBeSameAs(ValidationReport.Valid);
        SchemaType.TryRead(Encoding.UTF8.GetBytes(PersonJson), out Person? person, out ValidationReport report).ShouldBeTrue();
        report.ShouldBeSameAs(ValidationReport.Valid);
        person.ShouldNotBeNull();
    }

    [Fact]
    public void Read_BrokenText_ThrowsWithTheReport()
    {
        var thrown = Should.Throw<ArticleSchemaException>(() => SchemaType.Read<Person>("{"u8));
        thrown.Report.IsValid.ShouldBeFalse();
        thrown.Report.Problems[0].Code.ShouldBe("json");
        thrown.Path.ShouldBeNull();
        SchemaType.TryRead("{"u8, out Person? person, out _).ShouldBeFalse();
        person.ShouldBeNull();
    }

    private static string Keywords(string[] words) =>
        $$"""{"name":"A","role":"author","keywords":[{{string.Join(',', words.Select(word => $"\"{word}\""))}}]}""";
}
