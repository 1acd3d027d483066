namespace ArticleSchema.Validation.Tests;

public sealed partial class InterpreterTests
{
    [Theory]
    [InlineData("""{"title":"abc","need":{"value":"a","lang":"en"}}""", "")]
    [InlineData("""{"title":""}""", "length error '/title' 1:10")]
    [InlineData("""{"title":1}""", "type error '/title' 1:10")]
    [InlineData("""{"title":{"value":""}}""", "length error '/title/value' 1:19")]
    [InlineData("""{"need":"abc"}""", "required error '/need/lang' 1:9")]
    [InlineData("""{"keyed":{"a":{},"b":{"is":"a"}},"contributors":[{"key":"a"}]}""", "")]
    [InlineData("""{"keyed":{"a":{},"a":{}}}""", "duplicate-member error '/keyed/a' 1:18\nunique error '/keyed/a' 1:22")]
    [InlineData("""{"keyed":{"a":{"key":"b"}}}""", "duplicate-member error '/keyed/a/key' 1:16")]
    [InlineData("""{"keyed":{"a":{"is":"a","was":"a"}},"contributors":[{"key":"a"}]}""", "also-read info '/keyed/a/was' 1:25")]
    [InlineData("""{"keyed":{"a":null,"b":1}}""", "type error '/keyed/a' 1:15\ntype error '/keyed/b' 1:24")]
    [InlineData("""{"keyed":[{"key":"a"}]}""", "")]
    [InlineData("""{"keyed":"a"}""", "type error '/keyed' 1:10")]
    [InlineData("""{"head_main":"x","heads":[{"key":"sub","value":"y"}],"head_count":1}""", "")]
    [InlineData("""{"head_main":1}""", "type error '/head_main' 1:14")]
    [InlineData("""{"head_main":"x","heads":[{"key":"main","value":"y"}]}""", "unique error '/heads/0' 1:27")]
    [InlineData("""{"head_a":"x","head_b":"x","head_sub_c":"y","head_c":"x"}""", "items error '/heads' 1:1")]
    [InlineData("""{"heads":[],"head_a":"x","head_b":"x","head_c":"x"}""", "items error '/heads' 1:10")]
    [InlineData("""{"head_a":"x","head_a":"x"}""", "duplicate-member error '/head_a' 1:15\nunique error '/head_a' 1:24")]
    [InlineData("""{"head_":"x"}""", "unknown-member error '/head_' 1:2")]
    [InlineData("""{"names":"abc"}""", "")]
    [InlineData("""{"names":"a"}""", "length error '/names' 1:10")]
    [InlineData("""{"names":["abc","a"]}""", "length error '/names/1' 1:17")]
    [InlineData("""{"names":1}""", "type error '/names' 1:10")]
    [InlineData("""{"names":null}""", "")]
    public void ReadingForms_AreRead(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Forms"], json, expected);

    [Theory]
    [InlineData("""{"keyed":[{"key":"a","value":"x"},{"key":"b","value":"x"}],"heads":[{"key":"a","value":"x"}],"bare":[1]}""", "")]
    [InlineData("""{"keyed":[{"key":"a","value":"x"},{"key":"a","value":"x"}]}""", "keyed-by error '/keyed/1' 1:35")]
    [InlineData("""{"heads":[{"key":"a","value":"x","note":"y"}]}""", "prefix error '/heads/0' 1:11")]
    [InlineData("""{"heads":[{"key":"a","value":"x"},{"key":"","value":"x"}]}""", "prefix error '/heads/1' 1:35")]
    [InlineData("""{"bare":[[1]]}""", "one-or-many error '/bare/0' 1:10")]
    public void WrittenForms_MustHoldTheirElements(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Written"], json, expected);

    [Theory]
    [InlineData("""{"kind":"human","name":"a"}""", "")]
    [InlineData("""{"name":1,"kind":"human"}""", "type error '/name' 1:9")]
    [InlineData("""{"kind":"robot","model":1}""", "")]
    [InlineData("""{"kind":"robot","model":1,"x":2}""", "unknown-member error '/x' 1:27")]
    [InlineData("""{"kind":"human","kind":"human","name":"a"}""", "duplicate-member error '/kind' 1:17")]
    [InlineData("""{"name":"a"}""", "required error '/kind' 1:1")]
    [InlineData("""{"kind":null}""", "required error '/kind' 1:9")]
    [InlineData("""{"kind":1}""", "type error '/kind' 1:9")]
    [InlineData("""{"kind":"alien","name":1}""", "unknown-tag warning '/kind' 1:9")]
    [InlineData("\"human\"", "type error '' 1:1")]
    public void TaggedUnion_Branch_IsToldByTag(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Agent"], json, expected);

    [Fact]
    public void ClosedUnion_UnknownTag_IsAnError() =>
        Reports.ShouldBe(Newsroom.Schema["Strict"], """{"kind":"alien"}""", "unknown-tag error '/kind' 1:9");

    [Theory]
    [InlineData("\"a\"", "")]
    [InlineData("1.5", "")]
    [InlineData("[true]", "")]
    [InlineData("[1]", "type error '/0' 1:2")]
    [InlineData("true", "type error '' 1:1")]
    [InlineData("""{"text":"a"}""", "")]
    [InlineData("""{"href":"https://a.example/","lang":"xx-YY"}""", "format error '/lang' 1:37")]
    [InlineData("""{"text":1,"x":2}""", "type error '/text' 1:9\nunknown-member error '/x' 1:11")]
    [InlineData("""{"lang":"en"}""", "type error '' 1:1")]
    public void UntaggedUnion_Branch_IsToldByKindThenMembers(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Credit"], json, expected);

    [Theory]
    [InlineData("""{"mode":"b","y":1}""", "type error '/y' 1:17")]
    [InlineData("""{"mode":"a","y":1}""", "")]
    [InlineData("""{"mode":"c"}""", "type error '' 1:1")]
    public void UntaggedUnion_Branch_IsToldByConst(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["ByConst"], json, expected);

    [Fact]
    public void UntaggedUnion_OfItself_IsNotFollowed()
    {
        var s = new SchemaBuilder();
        UnionModel loop = s.Untagged("Loop", "string");
        loop.Branches = [new BranchModel(null, "Loop", s.Use("Loop")), .. loop.Branches];
        Reports.ShouldBe(loop, "\"a\"", "");
        Reports.ShouldBe(loop, "1", "type error '' 1:1");
    }

    [Theory]
    [InlineData("\"AB\"", "")]
    [InlineData("\"ab\"", "")]
    [InlineData("\"aB\"", "type error '' 1:1")]
    [InlineData("\"abcdefghijabcdefghijk\"", "length error '' 1:1")]
    public void UntaggedUnion_Texts_AreToldByPattern(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Word"], json, expected);

    [Theory]
    [InlineData("""{"must":null,"nothing":null,"credit":null}""", "")]
    [InlineData("{}", "required error '/must' 1:1")]
    public void Null_WhereATypeTakesIt_IsAValue(string json, string expected) => Reports.ShouldBe(Newsroom.Schema["Unions"], json, expected);

    [Theory]
    [InlineData("Article", """{"$schema":"newsroom/article/1.2","headline":"a"}""", "")]
    [InlineData("Article", """{"headline":"a","$schema":"newsroom/article/1.0"}""", "")]
    [InlineData("Article", """{"headline":"a"}""", "version info '/$schema' 1:1")]
    [InlineData("Article", "{}", "version info '/$schema' 1:1\nrequired error '/headline' 1:1")]
    [InlineData("Article", """{"$schema":"newsroom/article/1.3","headline":"a"}""", "version info '/$schema' 1:12")]
    [InlineData("Article", """{"$schema":"newsroom/article/2.0","headline":"a"}""", "version error '/$schema' 1:12")]
    [InlineData("Article", """{"$schema":"newsroom/story/1.2","headline":"a"}""", "version error '/$schema' 1:12")]
    [InlineData("Article", """{"$schema":"newsroom/article/01.2","headline":"a"}""", "version error '/$schema' 1:12")]
    [InlineData("Article", """{"$schema":1,"headline":"a","$schema":1}""", "type error '/$schema' 1:12\nduplicate-member error '/$schema' 1:29\ntype error '/$schema' 1:39")]
    [InlineData("Other", """{"version":"https://jsonfeed.org/version/1.1"}""", "")]
    [InlineData("Other", """{"version":"https://jsonfeed.org/version/1"}""", "version error '/version' 1:12")]
    [InlineData("Other", "{}", "version info '/version' 1:1")]
    [InlineData("Bare", "{}", "")]
    public void DocumentTag_IsChecked(string type, string json, string expected) => Reports.ShouldBe(Newsroom.Schema[type], json, expected);

    [Fact]
    public void DocumentTag_OfContent_MayBeMissing() =>
        Reports.ShouldBe(Newsroom.Schema["Article"], """{"headline":"a"}""", "", new CheckOptions { IsContent = true });
}
