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
        """;

    private const string Program = """"
        using ArticleSchema;
        using ArticleSchema.News;
        using Shelf;

        var book = new Book { Title = "", Language = LanguageTag.Parse("en_GB") };
        var checkedBook = book with { Title = "A title" };
        checkedBook.Validate();
        Console.WriteLine(Book.Read("""{"title":"A","language":"e"}"""u8));
        Console.WriteLine(ContributorRole.Parse("auther"));
        """";

    private static readonly string[] s_expected =
    [
        "Program.cs(5,31): warning ART6001",
        "Program.cs(5,64): warning ART6003",
        "Program.cs(7,1): warning ART6009",
        "Program.cs(8,56): warning ART6004",
        "Program.cs(9,41): warning ART6005",
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
