namespace ArticleSchema.Package.Tests;

/// <summary>The one reference brings the analyzers too, over types of the same project, of a referenced one and of the package itself.</summary>
[Collection(PackageCollection.Name)]
public sealed class AnalyzerTests(PackedPackage package)
{
    private const string Shelf = """
        schema: shelf/book
        version: 1.0
        types:
          Book:
            description: A book.
            fields:
              title: { type: string, length: 1..20, description: What it is called. }
              language: { type: language, description: What it is written in. }
              pages: { type: integer, range: 1.., deprecated: { since: 1.0, use: length }, description: How long it is. }
              length: { type: integer?, description: How many pages it has. }
              words: { type: string*, items: ..2, unique: true, description: What it is about. }
              binding: { type: Binding, default: paper, description: What it is bound in. }
              published: { type: timestamp?, description: When it came out. }
              updated: { type: timestamp?, description: When it last changed. }
            rules:
              in-order: { when: has(this.updated) && has(this.published), check: this.updated >= this.published, message: updated is before published }
          Binding: { description: What books are bound in., open: false, values: [paper, cloth] }
        """;

    private const string Program = """"
        using ArticleSchema;
        using ArticleSchema.News;
        using Shelf;

        var book = new Book { Title = "", Language = LanguageTag.Parse("en_GB"), Pages = 1 };
        var checkedBook = book with { Title = "A title" };
        checkedBook.Validate();
        Console.WriteLine(Book.Read("""{"title":"A","language":"e","pages":1}"""u8));
        Console.WriteLine(ContributorRole.Parse("auther"));
        book = book with { Words = ["a", "b", "c"], Pages = 0 };
        book = book with { Words = ["a", "a"] };
        book = book with { Published = DateTimeOffset.Parse("2026-02-01T00:00:00Z"), Updated = DateTimeOffset.Parse("2026-01-01T00:00:00Z") };
        Console.WriteLine(book.Pages);
        Console.WriteLine(book.Binding switch { Binding.Paper => 1, _ => throw new InvalidOperationException() });
        """";

    private static readonly string[] s_expected =
    [
        "Program.cs(5,31): warning ART6001",
        "Program.cs(5,64): warning ART6003",
        "Program.cs(7,1): warning ART6009",
        "Program.cs(8,56): warning ART6004",
        "Program.cs(9,41): warning ART6005",
        "Program.cs(10,28): warning ART6001",
        "Program.cs(10,53): warning ART6001",
        "Program.cs(11,34): warning ART6001",
        "Program.cs(12,88): warning ART6002",
        "Program.cs(13,24): warning ART6006",
        "Program.cs(14,32): warning ART6008",
    ];

    [Fact]
    public async Task Project_WithSchemasOfItsOwn_IsToldInItsCSharp() => ShouldReport(await package.NewConsumer("Shelf")
        .Project("<OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
        .Write("schemas/book.schema.yaml", Shelf)
        .Write("Program.cs", Program)
        .BuildAsync());

    [Fact]
    public async Task Project_WhoseReferenceHasSchemas_IsToldInItsCSharp()
    {
        package.NewConsumer("Shelves").Project("<OutputType>Library</OutputType><RootNamespace>Shelf</RootNamespace>").Write("schemas/book.schema.yaml", Shelf);
        ShouldReport(await package.NewConsumer("Reader")
            .Project(
                "<OutputType>Exe</OutputType><TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
                """<ProjectReference Include="../Shelves/Shelves.csproj" />""")
            .Write("Program.cs", Program)
            .BuildAsync());
    }

    [Fact]
    public async Task Project_ThatRaisesADiagnostic_DoesNotBuild()
    {
        DotNetResult result = await package.NewConsumer("Strict")
            .Project("<OutputType>Exe</OutputType><RootNamespace>Shelf</RootNamespace><TreatWarningsAsErrors>false</TreatWarningsAsErrors><WarningsAsErrors>ART6003</WarningsAsErrors>")
            .Write("schemas/book.schema.yaml", Shelf)
            .Write("Program.cs", Program)
            .BuildAsync();
        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldContain("Program.cs(5,64): error ART6003");
    }

    private static void ShouldReport(DotNetResult result)
    {
        result.ShouldSucceed();
        foreach (string expected in s_expected)
        {
            result.Output.ShouldContain(expected);
        }

        result.Output.ShouldNotContain("warning CS");
        result.Output.ShouldNotContain("warning AD");
    }
}
