using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ArticleSchema.Runtime.Tests.Subjects;

namespace ArticleSchema.Runtime.Tests;

public sealed class SchemaConverterTests
{
    private static readonly JsonSerializerOptions s_loose = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
    private static readonly JsonSerializerOptions s_small = new() { DefaultBufferSize = 16 };

    [Fact]
    public void Serializer_Value_IsOurBytes()
    {
        Person person = Forward.Read<Person>(RecordReadingTests.PersonJson);
        JsonSerializer.Serialize(person).ShouldBe(RecordReadingTests.PersonJson);
        JsonSerializer.Deserialize<Person>(RecordReadingTests.PersonJson).ShouldBe(person);
        JsonSerializer.Deserialize<List<Person?>>($"[ {RecordReadingTests.PersonJson} , null ]")!.ShouldBe([person, null]);
        JsonSerializer.Deserialize<Person>(JsonNode.Parse(RecordReadingTests.PersonJson)).ShouldBe(person);
    }

    [Fact]
    public async Task Serializer_StreamInSmallPieces_ReadsTheSame()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{RecordReadingTests.PersonJson},{RecordReadingTests.PersonJson}]"));
        Person[]? people = await JsonSerializer.DeserializeAsync<Person[]>(stream, s_small);
        people!.Length.ShouldBe(2);
        people[0].ShouldBe(Forward.Read<Person>(RecordReadingTests.PersonJson));
    }

    [Theory]
    [InlineData("""{"name":"A",/* c */"role":"author",}""")]
    [InlineData("{\"name\":\"A\", // c \"}]\n\"keywords\":[\"a\" , /*,*/ ],\"role\":\"author\" /**/ , }")]
    [InlineData("""{"name":"A","role":"author"}""")]
    [InlineData("""{"name":"A","role":"author","u":["// no /* comment */ ,]",]}""")]
    public void Serializer_LooseOptions_AreAccepted(string json)
    {
        JsonSerializer.Deserialize<Person>(json, s_loose)!.Name.ShouldBe("A");
        JsonSerializer.Deserialize<Holder>($"{{\"Person\":{json}}}", s_loose)!.Person!.Role.ShouldBe(Role.Author);
    }

    [Fact]
    public void Serializer_BrokenValue_ThrowsWithPathAndReport()
    {
        var thrown = Should.Throw<ArticleSchemaException>(() => JsonSerializer.Deserialize<Holder>("""{"Person":{"name":""}}"""));
        thrown.Path.ShouldBe("$.Person");
        thrown.Report.IsValid.ShouldBeFalse();
    }

    [Fact]
    public void Serializer_OpenEnum_IsAValueAndAKey()
    {
        JsonSerializer.Deserialize<Role>("\"author\"").ShouldBe(Role.Author);
        JsonSerializer.Serialize(new Dictionary<Role, int> { [Role.FactChecker] = 1 }).ShouldBe("""{"fact-checker":1}""");
        JsonSerializer.Deserialize<Dictionary<Role, int>>("""{"auth\u006fr":1}""")![Role.Author].ShouldBe(1);
    }

    private sealed class Holder
    {
        [JsonInclude]
        public Person? Person { get; init; }
    }
}
