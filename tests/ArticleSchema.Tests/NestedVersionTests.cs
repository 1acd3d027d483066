using System.Text;
using Gazette;

namespace ArticleSchema.Tests;

/// <summary>Documents inside documents, of other versions, as users of generated types meet them.</summary>
public sealed class NestedVersionTests
{
    private const string Part = """{"$schema":"gazette/story/2.1","headline":"Snow","authors":[{"name":"Ada"},{"name":"Bob"}],"status":"live","language":"de","notes":["to check"]}""";

    private const string OlderPart = """{"$schema":"gazette/story/1.2","headline":"Hail","author":{"name":"Ada"},"status":"usable","ticker":"HAIL"}""";

    [Theory]
    [InlineData("1.2", Part)]
    [InlineData("1.2", OlderPart)]
    [InlineData("1.2", """{"$schema":"gazette/story/1.9","headline":"Hail","author":{"name":"Ada"},"status":"usable","later":1}""")]
    [InlineData("1.2", """{"$schema":"gazette/story/2.7","headline":"Hail","authors":[{"name":"Ada"},{"name":"Bob"}],"status":"live","language":"en","later":1}""")]
    [InlineData("2.1", OlderPart)]
    [InlineData("1.0", OlderPart)]
    [InlineData("2.0", Part)]
    public void ReadAnyAndWriteAs_OfADocumentWithAnotherInside_GiveItBack(string version, string part)
    {
        string whole = Whole(version, part);

        Story story = Story.ReadAny(Utf8(whole), out _, out LossReport losses);
        string back = Encoding.UTF8.GetString(story.WriteAs(version, out LossReport none, Complement.Read(losses.Complement.ToUtf8Json())));

        // What is read as it stands keeps its tags, as what no member knows.
        (version == "2.0" ? Untagged(back) : back).ShouldBe(version == "2.0" ? Untagged(whole) : whole);
        none.IsEmpty.ShouldBeTrue(none.ToString());
    }

    [Fact]
    public void WriteAs_OfADocumentWithATaggedOneInside_DoesNotCarryTheTagAlong()
    {
        Story story = Story.Read(Utf8(Whole("2.1", Part)));

        byte[] older = story.WriteAs("1.2", out LossReport losses);

        Encoding.UTF8.GetString(older).ShouldNotContain("2.1");
        Story again = Story.ReadAny(older, out _, out LossReport none, losses.Complement);
        again.ShouldBe(story);
        none.IsEmpty.ShouldBeTrue();
        story.ToV1(out LossReport aside).Related.ShouldHaveSingleItem().Unknown.ShouldBeEmpty();
        Story.FromV1(story.ToV1(out _), out none, aside.Complement).ShouldBe(story);
        none.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void WriteAs_ForThePublic_LeavesOutWhatIsInternalInsideToo()
    {
        Story story = Story.ReadAny(Utf8(Whole("1.2", OlderPart)), out _, out LossReport losses);
        Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement)).ShouldContain("HAIL", Case.Sensitive);
        string written = Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement, WriteOptions.Public));
        written.ShouldNotContain("HAIL", Case.Sensitive);
        written.ShouldContain("\"related\":[{\"$schema\":\"gazette/story/1.2\"");

        story = Story.ReadAny(Utf8(Whole("2.1", OlderPart)), out _, out losses);
        Encoding.UTF8.GetString(story.WriteAs("2.1", out _, losses.Complement)).ShouldContain("HAIL", Case.Sensitive);
        written = Encoding.UTF8.GetString(story.WriteAs("2.1", out _, losses.Complement, WriteOptions.Public));
        written.ShouldNotContain("HAIL", Case.Sensitive);
        written.ShouldContain("\"related\":[{\"$schema\":\"gazette/story/1.2\"");

        story = Story.ReadAny(Utf8(Whole("1.2", Part)), out _, out losses);
        Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement)).ShouldContain("to check");
        Encoding.UTF8.GetString(story.WriteAs("1.2", out _, losses.Complement, WriteOptions.Public)).ShouldNotContain("to check");
    }

    [Fact]
    public void WriteAs_OfAStoryWhoseInnerOneWasChanged_SaysAllThatWasKeptForIt()
    {
        Story story = Story.ReadAny(Utf8(Whole("2.1", OlderPart)), out _, out LossReport losses);
        losses.Path.ShouldBeEmpty("the whole went nowhere");
        losses.Losses.Select(l => l.ToString()).ShouldBe(["/related/0/ticker: \"HAIL\" (gazette/story@1.2:Story -> gazette/story@2.0:Story, step 7)"]);
        Story edited = story with { Related = [story.Related[0] with { Headline = "Sleet" }] };

        Encoding.UTF8.GetString(edited.WriteAs("2.1", out LossReport stale, losses.Complement)).ShouldBe(Encoding.UTF8.GetString(edited.ToUtf8Json()));

        stale.Losses.Select(l => $"{l.Pointer} {l.Value} {l.IsStale}").ShouldBe(["/related/0/$schema \"gazette/story/1.2\" True", "/related/0/ticker \"HAIL\" True"]);
        Should.Throw<ArticleSchemaException>(() => (edited with { Headline = "" }).WriteAs("2.1", out _, losses.Complement)).Report.Problems.ShouldHaveSingleItem().Pointer.ShouldBe("/headline");
    }

    [Theory]
    [InlineData("""{"path":["a"],"aside":[],"inside":{}}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[7]}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[{"pointer":"/x","tag":"t","path":["b"],"aside":[]}]}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[{"pointer":"/x","tag":1,"anchor":"","path":["b"],"aside":[]}]}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[{"pointer":"/x","tag":"t","anchor":"","path":[],"aside":[]}]}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[{"pointer":"/x","tag":"t","anchor":"","path":["b"],"aside":[{"step":0,"pointer":"/y","value":1}]}]}""")]
    [InlineData("""{"path":["a"],"aside":[],"inside":[{"pointer":"/x","tag":"t","anchor":"","path":["b","c"],"aside":[],"inside":[{}]}]}""")]
    public void TryRead_OfAComplementWithABrokenInside_IsFalse(string json)
    {
        Complement.TryRead(Utf8(json), out Complement? read).ShouldBeFalse();
        read.ShouldBeNull();
        Should.Throw<FormatException>(() => Complement.Read(Utf8(json)));
    }

    [Fact]
    public void TryRead_OfAComplementThatIsTooDeep_IsFalse()
    {
        const string Open = """{"pointer":"/x","tag":"t","anchor":"","path":["b","c"],"aside":[],"inside":[""";
        string Deep(int depth) => $$"""{"path":["a","b"],"aside":[],"inside":[{{string.Concat(Enumerable.Repeat(Open, depth))}}{{string.Concat(Enumerable.Repeat("]}", depth))}}]}""";
        Complement.TryRead(Utf8(Deep(60)), out _).ShouldBeTrue();
        Complement.TryRead(Utf8(Deep(100_000)), out _).ShouldBeFalse();
    }

    /// <summary>Whoever keeps a complement may change it: what it says of versions that are not kept, or of places that are not there, is lost.</summary>
    [Theory]
    [InlineData("\"/related/0\"", "\"/related/7\"")]
    [InlineData("\"/related/0\"", "\"\"")]
    [InlineData("\"/related/0\"", "\"/headline/0\"")]
    [InlineData("gazette/story@1.2:Story\",\"gazette/story@2.0", "gazette/story@1.1:Story\",\"gazette/story@2.0")]
    [InlineData("gazette/story@2.1:Story\"],\"aside\":[{", "gazette/people@1.1:Person\"],\"aside\":[{")]
    [InlineData("\"anchor\":\"", "\"anchor\":\"0")]
    public void WriteAs_WithAComplementOfElsewhere_LosesIt(string from, string to)
    {
        Story story = Story.ReadAny(Utf8(Whole("2.1", OlderPart)), out _, out LossReport losses);
        string complement = losses.Complement.ToString();
        complement.ShouldContain(from);

        Encoding.UTF8.GetString(story.WriteAs("2.1", out LossReport stale, Complement.Read(Utf8(complement.Replace(from, to, StringComparison.Ordinal))))).ShouldBe(Encoding.UTF8.GetString(story.ToUtf8Json()));
        stale.Losses.Count(l => l.IsStale).ShouldBe(2);
    }

    private static string Whole(string version, string part)
    {
        byte[] whole = new Story { Headline = "Rain", Authors = [new Person { Name = "Ada" }], Status = Status.Live, Language = LanguageTag.Parse("en") }.WriteAs(version);
        return $"{Encoding.UTF8.GetString(whole)[..^1]},\"related\":[{part}]}}";
    }

    private static string Untagged(string json) => json.Replace("\"$schema\":\"gazette/story/2.1\",", "", StringComparison.Ordinal).Replace(",\"$schema\":\"gazette/story/2.1\"", "", StringComparison.Ordinal).Replace("story/2.0", "story/2.1", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
