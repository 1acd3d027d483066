namespace ArticleSchema.Validation.Tests;

public sealed partial class InterpreterTests
{
    [Theory]
    [InlineData("""{"one":"","some":["a"],"full":{"en":1},"free":null}""", "")]
    [InlineData("{}", "required error '/one' 1:1\nrequired error '/some' 1:1\nrequired error '/full' 1:1\nrequired error '/free' 1:1")]
    [InlineData(
        """{"one":null,"maybe":null,"many":null,"some":null,"map":null,"full":null,"free":1,"filled":null}""",
        "required error '/one' 1:8\nrequired error '/some' 1:45\nrequired error '/full' 1:68")]
    [InlineData(
        """{"some":[],"full":{},"one":"","free":0}""",
        "items error '/some' 1:9\nitems error '/full' 1:19")]
    [InlineData(
        """{"one":"","some":[null],"full":{"en":null},"free":0,"many":[1],"map":{"a":"b"}}""",
        "type error '/some/0' 1:19\ntype error '/full/en' 1:38\ntype error '/many/0' 1:61\ntype error '/map/a' 1:75")]
    [InlineData("""{"some":"a","full":[],"free":0,"one":[]}""", "type error '/some' 1:9\ntype error '/full' 1:20\ntype error '/one' 1:38")]
    [InlineData("[]", "type error '' 1:1")]
    [InlineData("null", "type error '' 1:1")]
    public void Presence_IsChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Presence"], json, expected);

    [Theory]
    [InlineData("""{"name":"a","x":1,"x ":2}""", "")]
    [InlineData("""{"name":"a","name":"b"}""", "duplicate-member error '/name' 1:13")]
    [InlineData("""{"name":"a","n\u0061me":1}""", "duplicate-member error '/name' 1:13\ntype error '/name' 1:25")]
    [InlineData("""{"name":"a","x":1,"x":1}""", "duplicate-member error '/x' 1:19")]
    [InlineData("""{"name":"a","old":"b"}""", "deprecated info '/old' 1:13")]
    [InlineData("""{"name":"a","old":null}""", "")]
    [InlineData("""{"name":"a","role":"author"}""", "")]
    [InlineData("""{"name":"a","role":"scribbler"}""", "unknown-token warning '/role' 1:20")]
    [InlineData("""{"name":"a","role":"factChecker"}""", "also-read info '/role' 1:20")]
    [InlineData("""{"name":"a","role":"isrol"}""", "deprecated warning '/role' 1:20")]
    [InlineData("""{"name":"a","role":"scribe"}""", "deprecated warning '/role' 1:20")]
    [InlineData("""{"name":"a","role":1}""", "type error '/role' 1:20")]
    [InlineData("""{"name":"a","role":"\udc00"}""", "format error '/role' 1:20")]
    public void OpenRecord_Members_AreChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Person"], json, expected);

    [Theory]
    [InlineData("""{"name":"a","status":"live"}""", "")]
    [InlineData("""{"name":"a","status":"Live"}""", "unknown-token error '/status' 1:22")]
    [InlineData("""{"name":"a","x":1,"a/b~":{}}""", "unknown-member error '/x' 1:13\nunknown-member error '/a~1b~0' 1:19")]
    [InlineData("""{"x":1,"x":1}""", "unknown-member error '/x' 1:2\nduplicate-member error '/x' 1:8\nunknown-member error '/x' 1:8\nrequired error '/name' 1:1")]
    public void ClosedRecord_Members_AreChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Closed"], json, expected);

    [Theory]
    [InlineData("""{"title":"a","summary":1}""", "")]
    [InlineData("""{"tilte":"a"}""", "also-read info '/tilte' 1:2")]
    [InlineData("""{"title":"a","tilte":"a"}""", "also-read info '/tilte' 1:14")]
    [InlineData("""{"caption":"a","tilte":"a"}""", "also-read info '/caption' 1:2\nalso-read info '/tilte' 1:16")]
    [InlineData("""{"title":"a","tilte":"b"}""", "duplicate-member error '/tilte' 1:14")]
    [InlineData("""{"tilte":"a","tilte":"a"}""", "also-read info '/tilte' 1:2\nduplicate-member error '/tilte' 1:14")]
    [InlineData("""{"summary":1,"abstract":1}""", "also-read info '/abstract' 1:14")]
    [InlineData("""{"abstract":2,"summary":1}""", "also-read info '/abstract' 1:2\nduplicate-member error '/summary' 1:15")]
    public void Names_OfOneField_AreChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Names"], json, expected);

    [Theory]
    [InlineData("""{"tags":["a","b","A"]}""", "")]
    [InlineData("""{"tags":["a","b","\u0061"]}""", "unique error '/tags/2' 1:18")]
    [InlineData("""{"tags":["a","b","c","a"]}""", "items error '/tags' 1:9\nunique error '/tags/3' 1:22")]
    [InlineData("""{"times":["2024-01-01T00:00:00Z","2024-01-01T01:00:00+01:00"]}""", "unique error '/times/1' 1:34")]
    [InlineData("""{"spans":["P1D","PT24H","P1M"],"langs":["pt-BR","pt-br"]}""", "unique error '/spans/1' 1:17\nunique error '/langs/1' 1:49")]
    [InlineData("""{"amounts":[1,1.0,10e-1,1.01]}""", "unique error '/amounts/1' 1:15\nunique error '/amounts/2' 1:19")]
    [InlineData("""{"people":[{"name":"a","role":"author"},{"role":"author","name":"a"}]}""", "unique error '/people/1' 1:41")]
    [InlineData("""{"people":[{"name":"a","role":"author"},{"name":"a","role":"isrol"}]}""", "deprecated warning '/people/1/role' 1:60")]
    [InlineData("""{"people":[{"name":"a"},{"name":"a"}]}""", "")]
    [InlineData("""{"same":[{"name":"a","x":{"a":1,"b":2}},{"x":{"b":2.0,"a":1},"role":null,"name":"a"}]}""", "unique error '/same/1' 1:41")]
    public void List_Facets_AreChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Lists"], json, expected);

    [Theory]
    [InlineData("""{"part":{"by":"a","parts":["b","a"]},"lead":"b","contributors":[{"key":"a"},{"key":"b","is":"a"}]}""", "")]
    [InlineData("""{"part":{"by":"x","parts":["b","y"]},"lead":"z","contributors":[{"key":"a"},{"key":"b","is":"c"}]}""", "refers-to error '/part/by' 1:15\nrefers-to error '/part/parts/1' 1:32\nrefers-to error '/lead' 1:45\nrefers-to error '/contributors/1/is' 1:93")]
    [InlineData("""{"lead":"a"}""", "refers-to error '/lead' 1:9")]
    public void References_AreResolved(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Refers"], json, expected);

    [Fact]
    public void Reference_WithoutTheRecordAround_IsNotChecked() => Reports.ShouldBe(Newsroom.Schema["Part"], """{"by":"x"}""", "");

    [Theory]
    [InlineData("""{"a":"1"}""", "")]
    [InlineData("""{"a":"1","b":[]}""", "")]
    [InlineData("{}", "exactly-one error '' 1:1")]
    [InlineData("""{"a":"1","b":["2"]}""", "exactly-one error '' 1:1")]
    [InlineData("""{"a":"1","c":"1","d":"1"}""", "at-most-one error '' 1:1\nrequires error '' 1:1")]
    [InlineData("""{"a":null,"b":[],"x":{}}""", "exactly-one error '' 1:1")]
    public void Groups_AreChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Groups"], json, expected);

    [Theory]
    [InlineData("""{"b":["a"]}""", "")]
    [InlineData("""{"b":[]}""", "at-least-one error '' 1:1")]
    public void AtLeastOne_IsChecked(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["AtLeast"], json, expected);

    [Theory]
    [InlineData("""{"by":{"aaaaaaaa-0000-0000-0000-000000000000":1}}""", "")]
    [InlineData("""{"by":{"a":1}}""", "format error '/by/a' 1:8")]
    [InlineData("""{"by":{"aaaaaaaa-0000-0000-0000-000000000000":1,"AAAAAAAA-0000-0000-0000-000000000000":2}}""", "duplicate-member error '/by/AAAAAAAA-0000-0000-0000-000000000000' 1:49")]
    [InlineData("""{"in":{"en":"a","de":"abcd","en":"b"}}""", "items error '/in' 1:7\nlength error '/in/de' 1:22\nduplicate-member error '/in/en' 1:29")]
    public void Map_Keys_AreRead(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Maps"], json, expected);

    [Theory]
    [InlineData("""{"id":"a","en":1,"de":2}""", "")]
    [InlineData("""{"id":"a","en":"1","DE":2}""", "type error '/en' 1:16\npattern error '/DE' 1:20")]
    [InlineData("""{"a":1,"b":2,"c":3,"a":4}""", "duplicate-member error '/a' 1:20\nrequired error '/id' 1:1\nitems error '' 1:1")]
    public void Rest_TakesOtherMembers(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Labels"], json, expected);
}
