using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleSchema.Generated;
using ArticleSchema.Runtime.Tests.Subjects;

namespace ArticleSchema.Runtime.Tests;

public sealed class RoundTripTests
{
    private delegate void Writer(ref JsonOutput json);

    [Fact]
    public void Person_WrittenBack_IsTheSameText() => Written<Person>(RecordReadingTests.PersonJson).ShouldBe(
        """{"name":"Zoë Ærø","updated":"2024-02-29T23:59:59.12+01:00","keywords":["politics","trade"],"role":"author","site":"https://example.org/a#b","rating":4.3,"x-note":{"k":[1,2.50]}}""");

    [Fact]
    public void Story_WrittenBack_HasTagsFirstAndVersionAtTheRootOnly() => Written<Story>(RecordReadingTests.StoryJson).ShouldBe(
        """{"$schema":"test/story/1.2","titles":{"en":"A","es":"B"},"agents":[{"kind":"person","name":"A","role":"author","key":"1"},{"kind":"person","name":"B","role":"author"},{"kind":"robot","key":"2","arms":[1,{"kind":"person"}]}],"words":12,"price":1.50,"raw":{"b":1,"a":[null]},"related":{"titles":{},"words":1}}""");

    [Fact]
    public void Story_WrittenAndRead_IsEqual()
    {
        Story story = Forward.Read<Story>(RecordReadingTests.StoryJson);
        Story again = Forward.Read<Story>(Written(story));
        again.ShouldBe(story);
        again.GetHashCode().ShouldBe(story.GetHashCode());
        (again with { Words = 13 }).ShouldNotBe(story);
    }

    [Fact]
    public void Person_Public_LeavesInternalMembersOut()
    {
        byte[] utf8 = SchemaType.ToUtf8Json(Forward.Read<Person>(RecordReadingTests.PersonJson), WriteOptions.Public);
        Encoding.UTF8.GetString(utf8).ShouldNotContain("site");
    }

    [Fact]
    public void Layouts_CanonicalAndIndented_HoldTheSameValues()
    {
        Story story = Forward.Read<Story>(RecordReadingTests.StoryJson);
        string canonical = Encoding.UTF8.GetString(SchemaType.ToUtf8Json(story, WriteOptions.Canonical));
        canonical.ShouldStartWith("""{"$schema":"test/story/1.2","agents":[{"key":"1","kind":"person","name":"A","role":"author"}""");
        canonical.ShouldContain(""" "raw":{"a":[null],"b":1} """.Trim());
        string indented = Encoding.UTF8.GetString(SchemaType.ToUtf8Json(story, new() { Indented = true }));
        indented.ShouldStartWith("{\n  \"$schema\": \"test/story/1.2\",\n  \"titles\": {\n    \"en\": \"A\",\n");
        indented.ShouldContain("\"titles\": {},");
        Forward.Read<Story>(indented).ShouldBe(story);
        Forward.Read<Story>(canonical).ShouldBe(story);
    }

    [Fact]
    public void Canonical_Names_SortByCodePointNotByUtf16Unit()
    {
        UnknownMembers unknown = [new("\uFF61", RawJson.Parse("1")), new("\U0001F600", RawJson.Parse("2"))];
        var person = new Person { Name = "A", Role = Role.Author, Unknown = unknown };
        Encoding.UTF8.GetString(SchemaType.ToUtf8Json(person, WriteOptions.Canonical)).ShouldEndWith(",\"\uFF61\":1,\"\U0001F600\":2}");
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("<a href='x'>&é中😀\u2028</a>", "\"<a href='x'>&é中😀\u2028</a>\"")]
    [InlineData("\"\\/\b\f\n\r\t\0\u001f\u007f", "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\"")]
    public void String_Text_HasOnlyTheEscapesOfTheRfc(string text, string expected) =>
        Write((ref json) => json.String(text)).ShouldBe(expected);

    [Fact]
    public void String_EveryLength_ReadsBack()
    {
        foreach (string piece in (string[])["x", "é", "中", "😀", "\n"])
        {
            for (var length = 0; length < 400; length += 7)
            {
                string text = string.Concat(Enumerable.Repeat(piece, length)) + new string('y', length % 5);
                JsonElement.Parse(Write((ref json) => json.String(text))).GetString().ShouldBe(text);
            }
        }
    }

    [Fact]
    public void String_AnyMixture_ReadsBack()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        string[] pieces = ["x", "yz", "plain text", "é", "中", "😀", "\n", "\"", "\u007F"];
        for (var round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(random.Next(2) == 0 ? 3 : pieces.Length)]));
            byte[] json = System.Text.Encoding.UTF8.GetBytes(Write((ref output) => output.String(text)));
            JsonElement.Parse(json).GetString().ShouldBe(text, $"seed {seed}");

            // And by our own reader, with something behind it and without.
            foreach (byte[] utf8 in (byte[][])[json, [.. json, .. new byte[70].Select(_ => (byte)' ')]])
            {
                var scanner = new JsonScanner(utf8, new JsonScanner.Frame[1], ValidationOptions.Default);
                scanner.Text(out JsonText read).ShouldBeTrue();
                scanner.Make(read).ShouldBe(text, $"seed {seed}");
            }
        }
    }

    [Theory]
    [InlineData("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z")]
    [InlineData("2024-01-02t03:04:05.1200000z", "2024-01-02T03:04:05.12Z")]
    [InlineData("2024-01-02T03:04:05.0000001-00:00", "2024-01-02T03:04:05.0000001Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999+14:00", "9999-12-31T23:59:59.9999999+14:00")]
    [InlineData("2024-01-02T03:04:05-09:30", "2024-01-02T03:04:05-09:30")]
    [InlineData("2024-12-31T23:59:60Z", null)]
    [InlineData("2024-01-02T24:00:00Z", null)]
    [InlineData("2024-01-02T03:04:05", null)]
    [InlineData("2024-01-02T03:04:05.Z", null)]
    [InlineData("2024-01-02T03:04:05.12345678Z", null)]
    [InlineData("2024-01-02T03:04:05+14:01", null)]
    [InlineData("2024-01-02T03:04:05+0100", null)]
    [InlineData("2024-01-02T03:04Z", null)]
    [InlineData("2024-01-02 03:04:05Z", null)]
    [InlineData("0000-01-02T03:04:05Z", null)]
    [InlineData("0001-01-01T00:00:00+01:00", null)]
    [InlineData("9999-12-31T23:59:59-01:00", null)]
    [InlineData("2023-02-29T00:00:00Z", null)]
    [InlineData("2024-01-02T03:04:05Zx", null)]
    [InlineData("", null)]
    public void Timestamp_Text_IsWrittenCanonically(string text, string? expected)
    {
        string? written = FormatCalls.TryTimestamp(Encoding.UTF8.GetBytes(text), out DateTimeOffset value)
            ? Write((ref json) => json.Timestamp(value)).Trim('"')
            : null;
        written.ShouldBe(expected);
        if (expected is not null)
        {
            value.ShouldBe(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2024-1-01", false)]
    [InlineData("2024-01-01Z", false)]
    public void Date_Text_ReadsIfItIsADay(string text, bool isDate)
    {
        FormatCalls.TryDate(Encoding.UTF8.GetBytes(text), out DateOnly value).ShouldBe(isDate);
        if (isDate)
        {
            Write((ref json) => json.Date(value)).ShouldBe($"\"{text}\"");
        }
    }

    [Fact]
    public void Numbers_Extremes_ReadBack()
    {
        Write((ref json) => json.Integer(long.MinValue)).ShouldBe("-9223372036854775808");
        Write((ref json) => json.Decimal(1.500m)).ShouldBe("1.500");
        Write((ref json) => json.Number(0.1)).ShouldBe("0.1");
        double.Parse(Write((ref json) => json.Number(double.MaxValue)), CultureInfo.InvariantCulture).ShouldBe(double.MaxValue);
        double.Parse(Write((ref json) => json.Number(double.Epsilon)), CultureInfo.InvariantCulture).ShouldBe(double.Epsilon);
        var guid = Guid.NewGuid();
        Write((ref json) => json.Guid(guid)).ShouldBe($"\"{guid}\"");
    }

    [Fact]
    public void Output_MissingOrImpossibleValues_ThrowUnlessLenient()
    {
        Should.Throw<InvalidOperationException>(() => Write((ref json) => json.String(null)));
        Should.Throw<InvalidOperationException>(() => Write((ref json) => json.String("a\ud83d")));
        Should.Throw<InvalidOperationException>(() => Write((ref json) => json.Number(double.NaN)));
        Should.Throw<InvalidOperationException>(() => SchemaType.ToUtf8Json(new Person { Name = "A", Role = default }));
        Write((ref json) => json.String(null), isLenient: true).ShouldBe("null");
        Write((ref json) => json.String("a\ud83dé\ude00"), isLenient: true).ShouldBe("\"a\\ud83dé\\ude00\"");
        Write((ref json) => json.Number(double.NaN), isLenient: true).ShouldBe("1e999");
        SchemaType.Validate(new Person { Name = "A", Role = default }).IsValid.ShouldBeFalse();
        SchemaType.Validate(new Person { Name = "A", Role = Role.Author }).ShouldBeSameAs(ValidationReport.Valid);
    }

    private static string Written<T>(string json)
        where T : ISchemaType<T> => Written(Forward.Read<T>(json));

    private static string Written<T>(T value)
        where T : ISchemaType<T> => Encoding.UTF8.GetString(SchemaType.ToUtf8Json(value));

    private static string Write(Writer write, bool isLenient = false)
    {
        // So small that it has to grow.
        var output = new JsonOutput(isPublic: false, isLenient, sizeHint: 1);
        write(ref output);
        string text = Encoding.UTF8.GetString(output.Utf8);
        output.Dispose();
        return text;
    }
}
