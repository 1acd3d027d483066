using System.Globalization;
using ArticleSchema.Language.Binding;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.News;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests.Vocabulary;

/// <summary>The rules of the vocabulary, each over its smallest documents, by the interpreter and by the generated code.</summary>
public sealed class RuleTests
{
    private static readonly Lazy<TypeModel> s_article = new(() => Binder
        .Bind([.. Directory.EnumerateFiles(Repository.PathOf("schemas", "articleschema"), "*.schema.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SchemaInput(SchemaParser.Parse(new SourceText(path, File.ReadAllText(path))), false, ""))])
        .OwnTypes.Single(t => t.Name == "Article"));

    internal static TypeModel ArticleModel => s_article.Value;

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (int i = 0; i < RuleRow.All.Count; i++)
            {
                rows.Add(i, RuleRow.All[i].Rule);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rule_OverItsDocuments_FiresWhereItShould(int index, string rule)
    {
        RuleRow row = RuleRow.All[index];
        row.Rule.ShouldBe(rule);
        Codes(row, RuleRow.Article(row.Breaks), out _).ShouldBe(row.Reports, "breaks");
        Codes(row, RuleRow.Article(row.Holds), out _).ShouldBe("", "holds");
        if (row.Open is { } open)
        {
            Codes(row, RuleRow.Article(open), out bool isValid).ShouldBe(row.Rule, "open");
            isValid.ShouldBeTrue("open");
        }
    }

    /// <summary>The 64 rules of the domain; two need several documents or a writer of another format, and are methods.</summary>
    [Fact]
    public void Rules_OfTheTable_AreThoseOfTheDomain()
    {
        string[] codes = [.. "D16 T14 C12 L03 P04 R04 M03 K04 S04".Split(' ').SelectMany(last => Enumerable
            .Range(1, int.Parse(last.AsSpan(1), CultureInfo.InvariantCulture)).Select(n => string.Create(CultureInfo.InvariantCulture, $"{last[0]}{n:00}")))];
        codes.Length.ShouldBe(64);
        codes.Except(RuleRow.All.Select(r => r.Rule)).ShouldBe(["T12", "L02"]);
    }

    [Fact]
    public void EveryRule_OfTheVocabulary_IsInTheTable()
    {
        var article = (RecordModel)s_article.Value;
        Reachable(article, []).SelectMany(r => r.Rules).Select(r => r.Code).Distinct().Except(RuleRow.All.Select(r => r.Rule)).ShouldBeEmpty();
    }

    private static string Codes(RuleRow row, byte[] json, out bool isValid)
    {
        var environment = new RuleEnvironment { NowTicks = row.Now?.UtcTicks };
        IReadOnlyList<DataProblem> oracle = Interpreter.Check(s_article.Value, json, new CheckOptions { Rules = new RuleRunner(environment) });
        var options = new ValidationOptions { Time = row.Now is { } now ? new FixedTime(now) : null };
        ValidationReport report = Article.Validate(json, options);
        Reports.Of(report, withPositions: true).ShouldBe(Reports.Of(oracle, withPositions: true));
        Article.TryRead(json, out Article? article, out ValidationReport read, options).ShouldBe(report.IsValid);
        Reports.Of(read, withPositions: true).ShouldBe(Reports.Of(report, withPositions: true));
        if (article is not null)
        {
            // Pointers into an object follow the canonical form, which a bare date is not.
            article.Validate(options).Problems.Select(p => (p.Code, p.Severity)).ShouldBe(report.Problems.Select(p => (p.Code, p.Severity)));
            Article.Read(article.ToUtf8Json(), options).ShouldBe(article);
        }

        isValid = report.IsValid;
        return string.Join(' ', report.Problems.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    private static HashSet<RecordModel> Reachable(RecordModel record, HashSet<RecordModel> known)
    {
        if (known.Add(record))
        {
            foreach (FieldModel field in record.Fields.Where(f => f.Use.Type is RecordModel))
            {
                Reachable((RecordModel)field.Use.Type!, known);
            }
        }

        return known;
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
