using System.Collections.Immutable;
using ArticleSchema.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>Every fix over all of a file at once, as an editor's fix-all does it.</summary>
public sealed class FixTests
{
    public static TheoryData<string, string, string> Fixes { get; } = new()
    {
        {
            "ART6007",
            """_ = LanguageTag.Parse("EN-us"); _ = LanguageTag.Parse("iw"u8); _ = LanguageTag.Parse(@"zh-yue"); _ = LanguageTag.Parse("en");""",
            """_ = LanguageTag.Parse("en-US"); _ = LanguageTag.Parse("he"u8); _ = LanguageTag.Parse("yue"); _ = LanguageTag.Parse("en");"""
        },
        {
            "ART6006",
            """_ = Role.Parse("writer"); _ = Role.Parse(/* who */ "writer" /* was */);""",
            """_ = Role.Parse("author"); _ = Role.Parse(/* who */ "author" /* was */);"""
        },
        {
            "ART6005",
            """_ = Role.Parse("auther"); _ = Role.Parse("nothing like it");""",
            """_ = Role.Parse("author"); _ = Role.Parse("nothing like it");"""
        },
        {
            "ART6006",
            "_ = person.Name + person?.Name;",
            "_ = person.FullName + person?.FullName;"
        },
        {
            "CS0618",
            """_ = person.Nick; _ = Role.Writer; _ = Role.Tokens.Writer; _ = person with { Nick = "x" }; _ = person with { Nick = "x", FullName = "y" };""",
            """_ = person.FullName; _ = Role.Author; _ = Role.Tokens.Author; _ = person with { FullName = "x" }; _ = person with { Nick = "x", FullName = "y" };"""
        },
        {
            "ART6008",
            """
            _ = lead.Value switch
            {
                Tip tip => tip.Text,
                _ => throw new InvalidOperationException(),
            };
            switch (desk)
            {
                case Desk.World:
                    return 1;
            }
            """,
            """
            _ = lead.Value switch
            {
                Tip tip => tip.Text,
                Assignment => throw new NotImplementedException(),
                UnknownBranch => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
            switch (desk)
            {
                case Desk.World:
                    return 1;
                case Desk.Culture:
                    throw new NotImplementedException();
                case Desk.Sport:
                    throw new NotImplementedException();
            }
            """
        },
        {
            "ART6008",
            """
            _ = role.Value switch
            {
                Role.Tokens.Author => 1,
                _ => throw new InvalidOperationException(),
            };
            """,
            """
            _ = role.Value switch
            {
                Role.Tokens.Author => 1,
                Role.Tokens.Editor => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
            """
        },
        {
            "CS0618",
            """
            var a = new { person.Nick, person?.Key }; _ = a.Nick;
            var b = new
            {
                person?.Nick, // who
            };
            var c = (person.Nick, /* it */ person?.Nick!, 1); _ = c.Item1 + c.Item2;
            var d = (person.Nick, person.Key); _ = d.Nick;
            (string? e, int f) = (person.Nick, 1);
            _ = person is { Nick: "x", Nick.Length: 1 };
            _ = person with { Nick = "x", Name = "y" };
            _ = new Event { Day = default, From = default, Id = default, Start = default };
            """,
            """
            var a = new { Nick = person.FullName, person?.Key }; _ = a.Nick;
            var b = new
            {
                Nick = person?.FullName, // who
            };
            var c = (Nick: person.FullName, /* it */ person?.FullName!, 1); _ = c.Item1 + c.Item2;
            var d = (Nick: person.FullName, person.Key); _ = d.Nick;
            (string? e, int f) = (Nick: person.FullName, 1);
            _ = person is { FullName: "x", FullName.Length: 1 };
            _ = person with { Nick = "x", Name = "y" };
            _ = new Event { Day = default, From = default, Id = default, Start = default };
            """
        },
        {
            "ART6008",
            """
            switch (lead.Value)
            {
                case Tip:
                    return 1;
                case var other:
                    throw new InvalidOperationException();
            }
            """,
            """
            switch (lead.Value)
            {
                case Tip:
                    return 1;
                case Assignment:
                    throw new NotImplementedException();
                case UnknownBranch:
                    throw new NotImplementedException();
                case var other:
                    throw new InvalidOperationException();
            }
            """
        },
        {
            "ART6008",
            """
            switch (desk)
            {
                case Desk.World: // the world
                    return 1;
                case Desk.Culture when number > 2:
                default: // the rest
                    throw new InvalidOperationException();
            }
            """,
            """
            switch (desk)
            {
                case Desk.World: // the world
                    return 1;
                case Desk.Culture when number > 2:
                default: // the rest
                    throw new InvalidOperationException();
                case Desk.Culture:
                    throw new NotImplementedException();
                case Desk.Sport:
                    throw new NotImplementedException();
            }
            """
        },
        {
            "ART6008",
            """
            _ = lead.Value switch
            {
                Tip tip => tip.Text, // its text
                    #if NEVER
                Assignment => "x",
            #endif
            };
            _ = lead.Value switch
            {
                Tip tip => tip.Text // its text
            };
            _ = lead.Value switch { Tip tip => tip.Text, _ when number > 1 => "x", (_) => throw new InvalidOperationException() };
            """,
            """
            _ = lead.Value switch
            {
                Tip tip => tip.Text, // its text
                Assignment => throw new NotImplementedException(),
                UnknownBranch => throw new NotImplementedException(),
            #if NEVER
                Assignment => "x",
            #endif
            };
            _ = lead.Value switch
            {
                Tip tip => tip.Text, // its text
                Assignment => throw new NotImplementedException(),
                UnknownBranch => throw new NotImplementedException()
            };
            _ = lead.Value switch { Tip tip => tip.Text, _ when number > 1 => "x", Assignment => throw new NotImplementedException(), UnknownBranch => throw new NotImplementedException(), (_) => throw new InvalidOperationException() };
            """
        },
    };

    private static readonly CodeFixProvider[] s_fixes = [new LiteralReplacementFix(), new MemberReplacementFix(), new MissingCaseFix()];

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task Fix_OfAll_WritesWhatWasMeant(string id, string source, string mended)
    {
        Document document = Create(Text(source));
        (await FixAllAsync(document, id)).ShouldBe(Text(mended));
    }

    [Fact]
    public void Fixes_All_OfferFixAll() => s_fixes.ShouldAllBe(f => f.GetFixAllProvider() != null);

    private static string Text(string statements)
    {
        string indented = string.Join('\n', statements.ReplaceLineEndings("\n").Split('\n').Select(l => l.StartsWith('#') ? l : "        " + l));
        return AnalyzerRun.Wrap(AnalyzerRun.Method("Run", indented)).ReplaceLineEndings("\n");
    }

    private static Document Create(string text)
    {
        var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Uses", "Uses", LanguageNames.CSharp,
            compilationOptions: Stories.Referred.Options, parseOptions: Stories.ParseOptions, metadataReferences: Stories.Referred.References));
        return project.AddDocument("Uses.cs", text);
    }

    private static async Task<string> FixAllAsync(Document document, string id)
    {
        CodeFixProvider[] fixes = [.. s_fixes.Where(f => f.FixableDiagnosticIds.Contains(id))];
        foreach (CodeFixProvider fix in fixes)
        {
            ImmutableArray<Diagnostic> found = await FindAsync(document, id);
            if (await FirstKeyAsync(document, fix, found) is not { } key)
            {
                continue;
            }

            var context = new FixAllContext(document, fix, FixAllScope.Document, key, [id], new Found(found), CancellationToken.None);
            CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(context)).ShouldNotBeNull();
            var change = (ApplyChangesOperation)(await action.GetOperationsAsync(CancellationToken.None)).Single(o => o is ApplyChangesOperation);
            document = change.ChangedSolution.GetDocument(document.Id)!;
        }

        (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return (await document.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }

    private static async Task<string?> FirstKeyAsync(Document document, CodeFixProvider fix, ImmutableArray<Diagnostic> found)
    {
        string? key = null;
        foreach (Diagnostic diagnostic in found)
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => key ??= action.EquivalenceKey, CancellationToken.None));
        }

        return key;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Document document, string id)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(AnalyzerRun.Analyzers).GetAllDiagnosticsAsync();
        return [.. found.Where(d => d.Id == id)];
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
