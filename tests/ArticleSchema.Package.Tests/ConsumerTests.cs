namespace ArticleSchema.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    private const string Thing = """
        schema: shop/thing
        version: 1.0
        types:
          Thing:
            description: What is for sale.
            document: true
            fields:
              name: { type: string, length: 1..20, description: What it is called. }
              size: { type: Size, description: How big it is. }
          Size:
            description: How big a thing is.
            values: [small, big]
        """;

    private const string Program = """"
        using Console1;

        if (Thing.TryRead("""{"$schema":"shop/thing/1.0","name":"Chair","size":"big"}"""u8, out var thing, out var report))
        {
            Console.WriteLine($"{thing.Name}, {thing.Size}");
        }

        Thing.TryRead("""{"$schema":"shop/thing/1.0","name":""}"""u8, out _, out report);
        Console.WriteLine(report);
        """";

    [Fact]
    public async Task Console_WithOneReferenceAndOneSchema_BuildsAndRuns()
    {
        string output = await package.NewConsumer("Console1").Project().Write("schemas/thing.schema.yaml", Thing).Write("Program.cs", Program).RunAsync();
        output.ShouldBe(
            """
            Chair, big
            (1,36): error length at /name: name has 0 characters; it must have 1..20
            (1,1): error required at /size: size is missing; it must be there

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Console_WithBrokenSchema_ShowsItsLineAndColumn()
    {
        DotNetResult result = await package.NewConsumer("Broken")
            .Project()
            .Write("schemas/thing.schema.yaml", Thing.Replace("type: Size,", "type: Sise,", StringComparison.Ordinal))
            .Write("Program.cs", "Console.WriteLine();")
            .BuildAsync();
        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldMatch(@"thing\.schema\.yaml\(9,21\): error ART[0-9]{4}: .*'Sise'");
        result.Output.ShouldNotContain("error CS");
    }

    [Fact]
    public async Task Content_WithAWideGlob_IsCheckedAndTyped()
    {
        Consumer consumer = package.NewConsumer("Pages")
            .Project(items: """<ArticleContent Include="content/**/*.md;**/*.yaml;**/*.json" Type="Pages.Thing" Body="name" />""")
            .Write("schemas/thing.schema.yaml", Thing)
            .Write("content/chair.md", "---\nsize: big\n---\n\nChair\n")
            .Write("content/more/table.yaml", "name: Table\nsize: small\n")
            .Write("content/lamp.json", """{ "name": "Lamp", "size": "small" }""")
            .Write("Program.cs", """
                using Pages;

                Console.WriteLine(string.Join(", ", Content.Things.Select(t => $"{t.Key}: {t.Value.Name} {t.Value.Size}")));
                """);

        (await consumer.RunAsync()).ShouldBe("chair: Chair big, lamp: Lamp small, table: Table small\n");

        DotNetResult result = await consumer.Write("content/chair.md", "---\n# A chair.\nsize: bgi\nsiez: big\n---\n").BuildAsync();
        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldMatch(@"chair\.md\(3,7\): error ART7002: .*'bgi'");
        result.Output.ShouldMatch(@"chair\.md\(4,1\): error ART7009: .*'siez'.*'size'");
        result.Output.ShouldMatch(@"chair\.md\([0-9,]+\): error ART7001: .*name");
    }

    [Fact]
    public async Task ClassLibrary_WithTheStandardVocabulary_Builds()
    {
        DotNetResult result = await package.NewConsumer("Stories")
            .ClassLibrary()
            .Write(
                "schemas/story.schema.yaml",
                """
                schema: stories/story
                version: 1.0
                namespace: Stories
                import: [articleschema/article, articleschema/contributors]
                types:
                  Story:
                    description: An article with a remark.
                    include: [Article]
                    fields:
                      remark: { type: string?, description: A remark. }
                      checker: { type: Contributor?, description: Who checked it. }
                """)
            .Write(
                "Remarks.cs",
                """
                using ArticleSchema.News;

                namespace Stories;

                public static class Remarks
                {
                    public static string? Of(Story story) => story.Remark ?? story.Checker?.Name?.Display;

                    public static bool IsTranslated(Story story) => story.Translation is { State.Value: not TranslationState.Tokens.None };
                }
                """)
            .BuildAsync();
        result.ShouldSucceed().ShouldHaveNoWarning();
    }

    [Fact]
    public async Task Project_WhoseReferenceHasSchemas_UsesItsTypesAndEmitsNoneOfThem()
    {
        package.NewConsumer("House").ClassLibrary().Write(
            "schemas/house.schema.yaml",
            """
            schema: house/core
            version: 1.0
            types:
              Desk:
                description: A desk.
                open: false
                values: [world, culture]
              Person:
                description: Somebody.
                fields:
                  name: { type: string, description: Their name. }
            """);
        string output = await package.NewConsumer("Desk1")
            .Project(items: """<ProjectReference Include="../House/House.csproj" />""")
            .Write(
                "schemas/task.schema.yaml",
                """
                schema: desk/task
                version: 1.0
                import: [house/core]
                types:
                  Chore:
                    description: What is to be done.
                    fields:
                      desk: { type: Desk, description: Where. }
                      who: { type: Person, description: By whom. }
                """)
            .Write(
                "Program.cs",
                """"
                using Desk1;
                using House;

                Chore chore = Chore.Read("""{"desk":"culture","who":{"name":"Ada"}}"""u8);
                Person who = chore.Who;
                Console.WriteLine($"{who.Name}: {chore.Desk == Desk.Culture}");
                Console.WriteLine(string.Join(", ", typeof(Chore).Assembly.GetTypes().Where(t => t.IsPublic).Select(t => t.Name)));
                Console.WriteLine(typeof(Person).Assembly.GetName().Name);
                """")
            .RunAsync();
        output.ShouldBe("Ada: True\nChore\nHouse\n");
    }

    [Fact]
    public async Task Project_BehindAProjectThatIsPinnedToARelease_UsesTheCSharpThatThatOneMade()
    {
        const string Core = """
            schema: house/core
            version: 1.0
            types:
              Desk:
                description: A desk.
                open: false
                values: [world, culture]
            """;
        package.NewConsumer("Bureau").ClassLibrary()
            .Write("schemas/core.schema.yaml", Core.Replace("1.0", "1.1", StringComparison.Ordinal).Replace("culture", "culture, sport", StringComparison.Ordinal))
            .Write("schemas/releases/house/core@1.0.schema.yaml", "# release house/core@1.0 sha256:36a487fd47055a5eb81a168e363f5b92793ff3853c1f08e334c1fc7f756dbfed\n" + Core);
        package.NewConsumer("Tasks").ClassLibrary("""<ProjectReference Include="../Bureau/Bureau.csproj" />""").Write(
            "schemas/task.schema.yaml",
            """
            schema: tasks/task
            version: 1.0
            import: [house/core@1.0]
            types:
              Placed:
                description: What stands on a desk.
                mixin: true
                fields:
                  desk: { type: Desk, description: Where. }
            """);
        string output = await package.NewConsumer("Plans")
            .Project(items: """<ProjectReference Include="../Tasks/Tasks.csproj" />""")
            .Write(
                "schemas/plan.schema.yaml",
                """
                schema: plans/plan
                version: 1.0
                import: [tasks/task, house/core]
                types:
                  Plan:
                    description: What is to come.
                    include: [Placed]
                    fields:
                      next: { type: Desk, description: Where to. }
                """)
            .Write(
                "Program.cs",
                """"
                using Plans;

                Plan plan = Plan.Read("""{"desk":"culture","next":"sport"}"""u8);
                Console.WriteLine($"{plan.Desk.GetType().FullName} {plan.Next.GetType().FullName}");
                Console.WriteLine(Plan.Validate("""{"desk":"sport","next":"sport"}"""u8).Problems[0].Code);
                """")
            .RunAsync();
        output.ShouldBe("Tasks.V1.Desk Bureau.Desk\nunknown-token\n");
    }

    [Fact]
    public async Task Project_ForTrimmingAndAot_BuildsWithoutAWarning()
    {
        string output = await package.NewConsumer("Trimmed")
            .Project("<OutputType>Exe</OutputType><IsAotCompatible>true</IsAotCompatible><IsTrimmable>true</IsTrimmable>")
            .Write("schemas/thing.schema.yaml", Thing)
            .Write("Program.cs", Program.Replace("Console1", "Trimmed", StringComparison.Ordinal))
            .RunAsync();
        output.ShouldStartWith("Chair, big\n");
    }

    [Fact]
    public async Task Console_WithALensBetweenReleases_ReadsAndWritesBoth()
    {
        Consumer consumer = package.NewConsumer("Commissions").Project();
        string schemas = Repository.PathOf("samples", "Newsroom.Schemas", "schemas");
        foreach (string file in Directory.EnumerateFiles(schemas, "commission*", SearchOption.AllDirectories))
        {
            consumer.Write(Path.Combine("schemas", Path.GetRelativePath(schemas, file)), await File.ReadAllTextAsync(file));
        }

        string output = await consumer
            .Write(
                "Program.cs",
                """"
                using ArticleSchema;
                using Newsroom.Commissions;

                byte[] older = """{"$schema":"newsroom/commission/1.0","title":"Tides","writer":"Ida","state":"asked","due":"2024-11-30","fee":450.00}"""u8.ToArray();
                Commission commission = Commission.ReadAny(older, out SchemaVersion written);
                Console.WriteLine($"{written}: {commission.Writers[0].Name}, {commission.State}, {commission.Payment?.Fee}");
                Console.WriteLine(commission.WriteAs("1.0").AsSpan().SequenceEqual(older));
                Console.WriteLine(commission == Commission.FromV1(Newsroom.Commissions.V1.Commission.Read(older)));
                (commission with { Language = LanguageTag.Parse("nb") }).ToV1(out LossReport losses);
                Console.WriteLine(losses);
                """")
            .RunAsync();
        output.ShouldBe(
            """
            1.0: Ida, Offered, 450.00
            True
            True
            /language: "nb" (newsroom/commission@1.0:Commission -> newsroom/commission@2.0:Commission, step 4)

            """.ReplaceLineEndings("\n"));
    }
}
