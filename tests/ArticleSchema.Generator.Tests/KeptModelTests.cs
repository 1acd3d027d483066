using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Generator.Tests;

/// <summary>What is kept from one binding for the next makes no difference but time: the same diagnostics, the same C#.</summary>
public sealed class KeptModelTests
{
    private static readonly SourceText[] s_files = [.. Directory.EnumerateFiles(Repository.PathOf("schemas"), "*.schema.yaml", SearchOption.AllDirectories)
        .Where(p => !p.Contains("releases", StringComparison.Ordinal))
        .Concat(Fixture.Of("emit/relations").Schemas.Select(s => Path.Combine(Fixture.Root, "emit", "relations", s.Path)))
        .Order(StringComparer.Ordinal)
        .Select(p => new SourceText(p, File.ReadAllText(p)))];

    /// <summary>Every other file, edited in each of these ways.</summary>
    public static TheoryData<string> Edits => ["comment", "added", "wrong", "renamed", "clash", "id", "namespace", "back"];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Bind_AfterAnEdit_IsAsIfForTheFirstTime(string edit)
    {
        SchemaSyntax[] before = [.. s_files.Select(SchemaParser.Parse)];
        BindingResult first = Bind(before, null);
        Emitted(first);
        int reused = 0;
        for (int i = 0; i < before.Length; i += 2)
        {
            SchemaSyntax[] after = [.. before];
            after[i] = SchemaParser.Parse(new SourceText(before[i].Source.Path, Edit(before[i].Source.Text, edit)));
            BindingResult kept = Bind(after, first);
            BindingResult again = Bind([.. after.Select(s => SchemaParser.Parse(s.Source))], null);

            kept.Diagnostics.Select(d => d.ToString()).ShouldBe(again.Diagnostics.Select(d => d.ToString()));
            Emitted(kept).SequenceEqual(Emitted(again)).ShouldBeTrue(before[i].Source.Path);
            reused += kept.Schemas.Count(first.Schemas.Contains);
            if (edit == "back")
            {
                Emitted(Bind(before, kept)).SequenceEqual(Emitted(first)).ShouldBeTrue(before[i].Source.Path);
            }
        }

        reused.ShouldBeGreaterThan(edit is "id" or "namespace" ? -1 : before.Length * 2, "hardly anything was kept");
    }

    [Fact]
    public void Bind_AfterAnEditBesideTwoDraftsOfOneId_BlamesTheSecondStill()
    {
        SchemaSyntax[] files = [.. new[] { "one", "one", "two" }.Select((id, i) => SchemaParser.Parse(new SourceText(
            $"{i}.schema.yaml", $"schema: test/{id}\nversion: 1.0\ntypes:\n  T{i}: {{ fields: {{ name: string }} }}\n")))];
        BindingResult first = Bind(files, null);
        files[2] = SchemaParser.Parse(new SourceText(files[2].Source.Path, files[2].Source.Text + "# said at the end\n"));
        BindingResult kept = Bind(files, first);

        first.Diagnostics.Select(d => d.Rule.Id + " " + d.Source.Path).ShouldBe(["ART2004 1.schema.yaml"]);
        kept.Diagnostics.Select(d => d.ToString()).ShouldBe(first.Diagnostics.Select(d => d.ToString()));
        kept.Schemas[0].ShouldBeSameAs(first.Schemas[0]);
        kept.OwnTypes.Select(t => t.Name).ShouldBe(["T0", "T2"]);
    }

    [Fact]
    public void Bind_AfterAnEditBehindAnAlias_BindsWhoUsesItAnew()
    {
        SchemaSyntax[] files =
        [
            SchemaParser.Parse(new SourceText("used.schema.yaml", "schema: test/used\nversion: 1.0\ntypes:\n  Name: { type: string }\n")),
            SchemaParser.Parse(new SourceText("user.schema.yaml", "schema: test/user\nversion: 1.0\nalias: { U: test/used }\ntypes:\n  T: { fields: { name: U.Name } }\n")),
        ];
        BindingResult first = Bind(files, null);
        first.Diagnostics.ShouldBeEmpty();
        files[0] = SchemaParser.Parse(new SourceText("used.schema.yaml", files[0].Source.Text.Replace("Name:", "Title:", StringComparison.Ordinal)));

        Bind(files, first).Diagnostics.Select(d => d.Source.Path).ShouldBe(["user.schema.yaml"]);
    }

    private static string Edit(string text, string edit) => edit switch
    {
        "comment" => text + "# said at the end\n",
        "added" => text + "  ZzAdded: { fields: { a: string, b: ZzAdded? } }\n",
        "wrong" or "back" => text + "  ZzWrong: { fields: { a: Nowhere } }\n",
        // Of whatever stands first under 'types': those who use it lose it.
        "renamed" => System.Text.RegularExpressions.Regex.Replace(text, "(?m)^types:\\s*\\n  (\\w+):", "types:\n  $1Renamed:"),
        "clash" => text + "  Person: { fields: { a: string } }\n",
        "namespace" => System.Text.RegularExpressions.Regex.Replace(text, "(?m)^namespace: .*$", "namespace: Moved"),
        _ => text.Replace("schema: ", "schema: other/", StringComparison.Ordinal),
    };

    private static BindingResult Bind(IEnumerable<SchemaSyntax> files, BindingResult? previous) =>
        Binder.Bind(files.Select(s => new SchemaInput(s, false, "Kept")), previous, CancellationToken.None);

    private static List<FileEmit> Emitted(BindingResult result) => [.. EmitModelBuilder.Build(result)];
}
