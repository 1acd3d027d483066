using System.Globalization;
using System.Reflection;
using System.Text;
using ArticleSchema.Generated;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// A project behind a project: <c>Plans</c> uses the types of <c>Desks</c>, whose drafts are pinned to a release of <c>House</c>, as a draft of its own is. Each has C# of its own of that release, and
/// what the interpreter, which knows one release, says of a document, says the C# of all of them.
/// </summary>
public sealed class PinnedProjectTests
{
    private const string Core = """
        schema: house/core
        version: 2.0
        namespace: House
        types:
          Desk: { fields: { floor: integer } }
          Tone: { values: [loud] }
        """;

    private const string OlderCore = """
        # release house/core@1.0 sha256:0
        schema: house/core
        version: 1.0
        namespace: House
        import: [house/base@1.0]
        types:
          Desk: { fields: { name: { type: string, length: 1..10 }, tone: Tone?, key: Key? } }
          Tone: { open: false, values: [calm, loud] }
          Placed: { mixin: true, fields: { desk: Desk? } }
        """;

    private const string Base = """
        schema: house/base
        version: 1.0
        types:
          Key: { type: string, pattern: "[a-z]{1,3}" }
        """;

    private const string Task = """
        schema: desks/task
        version: 1.0
        import: [house/core@1.0]
        types:
          Moved: { mixin: true, fields: { from: Desk, tones: Tone* } }
          Row: { type: Desk+, items: ..3 }
          Task: { include: [Placed], fields: { rows: Row*, what: Doing } }
          Doing: { tag: do, one-of: { sit: Desk, rest: Rest } }
          Rest: { fields: { hours: integer } }
        """;

    private const string Plan = """
        schema: plans/plan
        version: 1.0
        import: [desks/task, house/core@1.0]
        alias: { Now: house/core }
        types:
          Plan:
            document: true
            include: [Moved, Placed]
            fields: { task: Task, row: Row?, own: Desk, now: Now.Desk?, doing: Doing? }
            rules:
              calm: { when: "has(this.own.tone) && has(this.task.desk) && has(this.task.desk.tone)", check: "this.own.tone == this.task.desk.tone" }
          Step:
            include: [Task]
            fields: { to: Desk? }
        """;

    private static readonly Lazy<(Assembly House, Assembly Desks, Assembly Plans)> s_projects = new(Compile);

    [Theory]
    [InlineData("Plan", "Own", "Plans.V1.Desk")]
    [InlineData("Plan", "Desk", "Plans.V1.Desk")]
    [InlineData("Plan", "From", "Desks.V1.Desk")]
    [InlineData("Plan", "Now", "House.Desk")]
    [InlineData("Step", "Desk", "Desks.V1.Desk")]
    [InlineData("Step", "To", "Plans.V1.Desk")]
    public void Field_OfAPinnedType_IsTheCSharpOfWhoDeclaredIt(string type, string field, string expected) =>
        s_projects.Value.Plans.GetType("Plans." + type).ShouldNotBeNull().GetProperty(field).ShouldNotBeNull().PropertyType.FullName.ShouldBe(expected);

    [Theory]
    [InlineData("Plan")]
    [InlineData("Step")]
    public void Documents_OverThreeProjects_GetOneReport(string name)
    {
        SchemaModel schema = Language.Binding.Binder.Bind([Input("plan", Plan), Input("task", Task), Input("core", Core), Input("core@1.0", OlderCore), Input("base", Base)]).Schemas[0];
        TypeModel model = schema.Types.Single(t => t.Name == name);
        var subject = Subject.Create(model, s_projects.Value.Plans.GetType("Plans." + name)!);
        int valid = 0;
        for (int seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            JsonItem document = new DocumentMaker(random).Make(model);
            valid += Reports.IsValid(model, document.ToString()) ? 1 : 0;
            subject.Difference(Encoding.UTF8.GetBytes(document.ToString())).ShouldBeNull($"seed {seed}: {document}");
            JsonItem fault = Faults.Plant(document, random);
            subject.Difference(Encoding.UTF8.GetBytes(fault.ToString())).ShouldBeNull($"seed {seed}: {fault}");
        }

        valid.ShouldBeGreaterThan(100);
    }

    [Theory]
    [InlineData("plan", "# said at the end", 0)]
    [InlineData("plan", "  More: { fields: { own: Desk, task: Task } }", 1)]
    [InlineData("task", "  More: { fields: { own: Desk } }", 0)]
    public void Draft_OfEitherProject_Edited_IsAsIfForTheFirstTime(string file, string addition, int emitted)
    {
        (SchemaText[] files, GeneratorRun[] projects) = Behind();
        SchemaText[] before = [new("plan.schema.yaml", Plan), .. files];
        SchemaText old = before.Single(f => f.Path == file + ".schema.yaml");
        SchemaText edited = new(old.Path, old.GetText() + "\n" + addition + "\n", old.Role, project: old.Project);
        GeneratorRun run = GeneratorRun.Of("Plans", before, projects).With(old, edited);

        run.ShouldCompile();
        run.EmittedCount.ShouldBe(emitted);
        run.Sources.ShouldBe(GeneratorRun.Of("Plans", [.. before.Select(f => f == old ? edited : f)], projects).Sources, ignoreOrder: true);
    }

    /// <summary>A release that was made among other documents than those in which its types stand now.</summary>
    [Theory]
    [InlineData("Item", """{"title":"a","first":{"word":"w"},"state":"live","people":[{"name":"a"}]}""", "Error not-the-title '/people/0'")]
    [InlineData("Item", """{"title":"a","first":{"word":"w","kind":"news"},"state":"live","people":[{"name":"b","boss":"c"}]}""", "Error news-has-a-chief '/first'\nError refers-to '/people/0/boss'")]
    [InlineData("Item", """{"title":"a","first":{"word":"w"},"next":{"word":"w","kind":"sport"},"state":"live","people":[{"name":"b","boss":"b"}]}""", "")]
    [InlineData("Item", """{"title":"a","first":{"word":"w","kind":"sport"},"state":"live"}""", "Warning unknown-token '/first/kind'")]
    [InlineData("Count", """{"title":5,"who":{"name":"a"}}""", "")]
    [InlineData("Untitled", """{"who":{"name":"a","boss":"a"},"people":[{"name":"a"}]}""", "Error not-the-title '/who'\nError not-the-title '/people/0'")]
    public void Document_WithAPinnedType_GetsTheReportOfTheRelease(string type, string document, string expected)
    {
        byte[] json = Encoding.UTF8.GetBytes(document[..^1] + $$""","$schema":"test/main/1.0"}""");
        Subject subject = Corpus.Subjects("emit/pinned-release").Single(s => s.Model.Name == type && s.Model.Schema.Id == "test/main");

        subject.Difference(json).ShouldBeNull();
        Reports.Of(Reports.Expected(subject.Model, json), withPositions: false).ShouldBe(expected);
    }

    [Fact]
    public void Field_RestatedWithAnotherProjectsPin_KeepsItsTypeOrIsToldTo()
    {
        GeneratorRun Restated(string field)
        {
            (SchemaText[] files, GeneratorRun[] projects) = Behind();
            return GeneratorRun.Of("Plans", [new("plan.schema.yaml", Plan + $"\n  Mine: {{ include: [Moved], fields: {{ from: {field} }} }}\n"), .. files], projects);
        }

        Restated("{ description: From where. }").ShouldCompile();
        Restated("{ type: Desk }").Diagnostics.ShouldHaveSingleItem().GetMessage(CultureInfo.InvariantCulture).ShouldBe(
            "'from' may only narrow what 'Moved' says: its 'Desk' is the C# that another project made of 'house/core@1.0', so leave out the type");
    }

    private static (Assembly House, Assembly Desks, Assembly Plans) Compile()
    {
        (SchemaText[] files, GeneratorRun[] projects) = Behind();
        var plans = GeneratorRun.Of("Plans", [new("plan.schema.yaml", Plan), .. files], projects);
        plans.ShouldCompile();
        plans.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["house/core-1.0.g.cs", "plans/plan.g.cs"]);

        Assembly house = projects[0].Load();
        Assembly desks = projects[1].Load(house);
        return (house, desks, plans.Load(house, desks));
    }

    /// <summary>What the last project sees of the others: their files, and what they compiled to.</summary>
    private static (SchemaText[] Files, GeneratorRun[] Projects) Behind()
    {
        var house = GeneratorRun.Of("House", [new("core.schema.yaml", Core), new("base.schema.yaml", Base)], []);
        house.ShouldCompile();
        house.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["house/base.g.cs", "house/core.g.cs"]);

        SchemaText[] known = [Reference("core", Core, "House"), Reference("core@1.0", OlderCore, "House"), Reference("base", Base, "House")];
        var desks = GeneratorRun.Of("Desks", [new("task.schema.yaml", Task), .. known], [house]);
        desks.ShouldCompile();
        desks.Sources.Keys.Order(StringComparer.Ordinal).ShouldBe(["desks/task.g.cs", "house/core-1.0.g.cs"]);

        return ([Reference("task", Task, "Desks"), .. known], [house, desks]);
    }

    private static SchemaText Reference(string name, string text, string project) => new(name + ".schema.yaml", text, "reference", project: project);

    private static SchemaInput Input(string name, string text) => new(SchemaParser.Parse(new SourceText(name + ".schema.yaml", text)), IsReference: name != "plan", "Plans");
}
