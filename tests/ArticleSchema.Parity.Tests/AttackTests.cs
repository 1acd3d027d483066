using System.Globalization;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Evolution;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Where every verdict of a pair of <c>tests/Fixtures/verdicts</c> is yes in a direction, documents made from the writer's model are read by the reader's, and must mean the
/// same. <c>ARTICLESCHEMA_ATTACKS</c> says how many for each direction, <c>ARTICLESCHEMA_SEED</c> repeats a run.
/// </summary>
public sealed class AttackTests(ITestOutputHelper output)
{
    private static readonly int s_documents = Setting("ARTICLESCHEMA_ATTACKS") ?? 2000;
    private static readonly int s_seed = Setting("ARTICLESCHEMA_SEED") ?? 20240229;

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Path.Combine(Fixture.Root, "verdicts")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Yes_Attacked_Holds(string name)
    {
        SchemaModel old = Bind(name, "old");
        SchemaModel @new = Bind(name, "new");
        Comparison comparison = Comparison.Of(old, @new);
        if (comparison.Changes.All(c => c.Backward == Verdict.Yes))
        {
            Attack("backward", old, @new);
        }

        if (comparison.Changes.All(c => c.Forward == Verdict.Yes))
        {
            Attack("forward", @new, old);
        }
    }

    private void Attack(string direction, SchemaModel writer, SchemaModel reader)
    {
        foreach (TypeModel type in writer.Types.Where(t => t is RecordModel { Document: not null }))
        {
            // A renamed document is the one that the writer does not know; one that was added or removed has no other side.
            if ((reader.Types.FirstOrDefault(t => t.Name == type.Name) ?? reader.Types.FirstOrDefault(t => t is RecordModel { Document: not null } && writer.Types.All(w => w.Name != t.Name))) is not { } other)
            {
                continue;
            }

            var pair = new TypePair(type, other);
            int valid = 0;
            Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
            {
                JsonItem made = new DocumentMaker(new Random(seed)).Make(type);
                if (!IsWritten(new TypeUse(type, Multiplicity.One), made))
                {
                    return;
                }

                string document = made.ToString();
                valid += Reports.IsValid(type, document) ? 1 : 0;
                if (WitnessSearch.Run(pair, document, null) is { } outcome)
                {
                    Assert.Fail($"{direction} is no: {document}\n{outcome}");
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(s_documents).WithReplay((ulong)s_seed, 1));
            output.WriteLine($"{direction}: {valid} of {s_documents} documents of {type} read by {reader.Version}");
            valid.ShouldBeGreaterThan(s_documents / 5);
        }
    }

    /// <summary>Whether a writer of ours would put it so: with defaults, and in no form that is only read.</summary>
    private static bool IsWritten(TypeUse use, JsonItem item)
    {
        if (use.IsList)
        {
            return item.Kind is not JsonKind.Array || item.Elements.All(e => IsWritten(use.Element, e));
        }

        if (use.Type is not RecordModel record)
        {
            return true;
        }

        return item.Kind == JsonKind.Object && record.Fields.All(f => IsWritten(f, item.Members.FirstOrDefault(m => m.Key == f.JsonName).Value, item));
    }

    private static bool IsWritten(FieldModel field, JsonItem? value, JsonItem record)
    {
        if (value is null)
        {
            return field.DefaultJson is null && (field.AlsoWrite is null || record.Members.All(m => m.Key != field.AlsoWrite))
                && (field.Forms.Prefix is null || field.Forms.Write == WrittenForm.Prefix || record.Members.All(m => !m.Key.StartsWith(field.Forms.Prefix, StringComparison.Ordinal)));
        }

        bool isSecondThere = field.AlsoWrite is null || record.Members.Any(m => m.Key == field.AlsoWrite);
        bool isInForm = field.Forms.Write switch
        {
            WrittenForm.Keyed => value.Kind == JsonKind.Object,
            WrittenForm.Bare => value.Kind != JsonKind.Array || value.Elements.Count != 1,
            WrittenForm.Prefix => false,
            _ => !field.Use.IsList || value.Kind is JsonKind.Array or JsonKind.Null,
        };
        return isSecondThere && isInForm && (field.Use.Multiplicity == Multiplicity.Optional && value.Kind == JsonKind.Null || IsWritten(field.Use, value));
    }

    private static SchemaModel Bind(string fixture, string version)
    {
        string path = Path.Combine(Fixture.Root, "verdicts", fixture, version + ".schema.yaml");
        return Binder.Bind([new SchemaInput(SchemaParser.Parse(new SourceText(path, File.ReadAllText(path))), false, "Fixtures")]).Schemas.Single();
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : null;
}
