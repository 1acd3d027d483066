using ArticleSchema.Language.Content;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Language.Tests.Content;

/// <summary>Files as people write them, and the document that comes of each.</summary>
public sealed class ContentReaderTests
{
    private static readonly IReadOnlyList<SchemaModel> s_schemas = Fixture.Bind([new SourceText("main.schema.yaml", """
        schema: test/page
        version: 1.0
        types:
          Page: { document: { tag: none }, fields: { title: string?, size: integer?, text: string? } }
          Story: { document: { tag: none }, fields: { title: string?, text: { type: string?, json: body_html } } }
        """)]).Schemas;

    [Theory]
    [InlineData("a.md", "---\r\ntitle: A\r\n---\r\n\r\nOne.\r\nTwo.\r\n\r\n", """{"title":"A","text":"One.\nTwo."}""")]
    [InlineData("a.md", "---\ntitle: A\n...\nText", """{"title":"A","text":"Text"}""")]
    [InlineData("a.md", "---\ntitle: A\n---", """{"title":"A","text":""}""")]
    [InlineData("a.md", "---   \ntitle: A --- b\nsize: 7\n---\n---\nmore: 1\n", """{"title":"A --- b","size":7,"text":"---\nmore: 1"}""")]
    [InlineData("a.md", "", "1:1 ART7005")]
    [InlineData("a.md", "\n---\ntitle: A\n---\n", "1:1 ART7005")]
    [InlineData("a.md", "----\n---\n", "1:1 ART7005")]
    [InlineData("a.md", "---\ntitle: [\n---\n", "2:8 ART1002")]
    [InlineData("a.MD", "---\nsize: x\n---\n", "2:7 ART7001")]
    [InlineData("a.yml", "title: |\n  One\n  two\nsize: 0x10", """{"title":"One\ntwo\n","size":16}""")]
    [InlineData("a.yaml", "", "{}")]
    [InlineData("a.yaml", "title: null\nsize: ~", """{"title":"null"}""")]
    [InlineData("a.yaml", "title: ''\nother: [1, 0o17, true, null, '1', -.5]", """{"title":"","other":[1,15,true,null,"1",-0.5]}""")]
    [InlineData("a.yaml", "size: 1.0", "1:7 ART7001")]
    [InlineData("a.yaml", "size: 9223372036854775808", "1:7 ART7001")]
    [InlineData("a.yaml", "---\ntitle: A\n---\ntitle: B", "3:1 ART1008")]
    [InlineData("a.json", "{\"title\": \"\\u0041\", \"size\": 1}", """{"title":"A","size":1}""")]
    [InlineData("a.json", "{\"title\": \"A\",\n \"size\": \"1\"}", "2:10 ART7001")]
    [InlineData("a.json", "", "1:1 ART7001")]
    [InlineData("a.json", "{\"a\":1}}", "1:8 ART7001")]
    public void File_OfContent_IsReadByItsName(string path, string text, string expected)
    {
        var item = new ContentItem(new SourceText(path, text), "test/page:Page", null, "text");

        Found(item).ShouldBe(expected);
    }

    [Fact]
    public void Body_ThatJsonCallsOtherwise_IsThatMember()
    {
        var item = new ContentItem(new SourceText("a.md", "---\ntitle: A\n---\nText"), "test/page:Story", null, "text");

        Found(item).ShouldBe("""{"title":"A","body_html":"Text"}""");
    }

    private static string Found(ContentItem item)
    {
        var found = ContentCheck.Run(item, ContentReader.Read(item), item.FindType(s_schemas, out _)!, nowTicks: null);
        return found.Json ?? string.Join("; ", found.Diagnostics.Select(d => $"{d.Source.GetPosition(d.Span.Start)} {d.Rule.Id}"));
    }

    [Theory]
    [InlineData("Article", "articles")]
    [InlineData("Story", "stories")]
    [InlineData("Essay", "essays")]
    [InlineData("Brief", "briefs")]
    [InlineData("Analysis", "analysises")]
    [InlineData("Box", "boxes")]
    [InlineData("Dispatch", "dispatches")]
    [InlineData("A", "as")]
    [InlineData("Y", "ys")]
    public void Collection_OfAType_IsCalledAsManyOfIt(string type, string collection) => Syntax.SchemaNames.CollectionName(type).ShouldBe(collection);
}
