using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace ArticleSchema.Parity.Tests;

/// <summary>
/// Every document by every way of reading and checking it: the same verdict, codes, severities, pointers and places; what was read writes
/// back and reads equal. Set <c>ARTICLESCHEMA_SEED</c> to repeat a run, <c>ARTICLESCHEMA_DOCUMENTS</c> for a longer one.
/// </summary>
public sealed class ParityTests(ITestOutputHelper output)
{
    private static readonly int s_seed = Setting("ARTICLESCHEMA_SEED") ?? 20240229;
    private static readonly int s_documents = Setting("ARTICLESCHEMA_DOCUMENTS") ?? 60;

    /// <summary>A corpus of more types than these has fewer documents of each.</summary>
    private const int ManyTypes = 16;

    public static TheoryData<string> Fixtures => [.. Corpus.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Documents_ByEveryWay_GetOneReport(string fixture)
    {
        var watch = Stopwatch.StartNew();
        List<string> failures = [];
        int valid = 0;
        int total = 0;
        IReadOnlyList<Subject> subjects = Corpus.Subjects(fixture);
        int each = Math.Max(8, s_documents * ManyTypes / Math.Max(ManyTypes, subjects.Count));
        foreach (Subject subject in subjects)
        {
            int failed = 0;
            Prop.ForAll(Arb.From(Documents(subject.Model)), made =>
            {
                total++;
                valid += Reports.IsValid(subject.Model, made.Document.ToString()) ? 1 : 0;
                if (failed < 3 && Check(subject, made.Document, made.Random) is { } failure)
                {
                    failures.Add(failure);
                    failed++;
                }
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(each).WithReplay((ulong)s_seed, 1));
        }

        output.WriteLine($"seed {s_seed}: {total} documents made, {valid} of them valid, {subjects.Sum(s => s.Seen.Held)} of {subjects.Sum(s => s.Seen.Well)} without a problem passed at first sight, {watch.ElapsedMilliseconds} ms; codes {string.Join(' ', Subject.CodesSeen.Order(StringComparer.Ordinal))}");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures.Distinct().Take(12)));
        valid.ShouldBeGreaterThan(total * 3 / 4, "too few of the documents that are meant to be valid are");
    }

    /// <summary>Valid documents of a type, each with the chance by which its faults and layouts are drawn.</summary>
    private static Gen<(JsonItem Document, Random Random)> Documents(TypeModel type) => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var random = new Random(seed);
        return (new DocumentMaker(random).Make(type), random);
    });

    private static string? Check(Subject subject, JsonItem document, Random random)
    {
        JsonItem fault = Faults.Plant(document, random);
        JsonItem shuffled = document.Copy();
        JsonLayouts.Shuffle(shuffled, random);
        return Check(subject, document) ?? Check(subject, fault) ?? Check(subject, shuffled) ?? Check(subject, Faults.Plant(shuffled, random))
            ?? CheckText(subject, Encoding.UTF8.GetBytes(JsonLayouts.Random(shuffled, random)))
            ?? CheckText(subject, Encoding.UTF8.GetBytes(JsonLayouts.Random(fault, random)))
            ?? CheckText(subject, Faults.Damage(Encoding.UTF8.GetBytes(JsonLayouts.Random(document, random)), random));
    }

    private static string? Check(Subject subject, JsonItem document)
    {
        if (subject.Difference(Encoding.UTF8.GetBytes(document.ToString())) is null)
        {
            return null;
        }

        JsonItem small = Shrinker.Shrink(document, d => subject.Difference(Encoding.UTF8.GetBytes(d.ToString())) is not null);
        return CheckText(subject, Encoding.UTF8.GetBytes(small.ToString()));
    }

    private static string? CheckText(Subject subject, byte[] json) => subject.Difference(json) is { } difference
        ? $"{subject} reads {Encoding.UTF8.GetString(json)}\n{difference}"
        : null;

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : null;
}
