using System.Text;

namespace ArticleSchema.Validation.Tests;

/// <summary>The pass for documents of which there is nothing to say: it must never overlook anything, and pass what is plainly well.</summary>
public sealed class HoldsTests
{
    private static readonly string s_manyNames = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"n{i}\":{i}"));

    /// <summary>Documents in their usual form: what has a report does not hold, all else does.</summary>
    public static TheoryData<string, string> Plain => new()
    {
        { "Texts", """{"headline":"äöüß€","slug":"a-b","slugs":["a","b-1"]}""" },
        { "Texts", """{"headline":"äöüß€x"}""" },
        { "Texts", """{"headline":"\u00e4\"\n"}""" },
        { "Texts", """{"headline":"\ud800"}""" },
        { "Texts", """{"headline":""}""" },
        { "Texts", """{"code":"AB","other":{"a":[1,{"b":null}]}}""" },
        { "Texts", """{"code":"AB","other":{"a":1,"a":2}}""" },
        { "Texts", """{"code":"AB","other":1,"other":2}""" },
        { "Texts", $$"""{"code":"AB",{{s_manyNames}}}""" },
        { "Texts", $$"""{"code":"AB",{{s_manyNames}},"n7":1}""" },
        { "Texts", """{"code":"AB","code":"CD"}""" },
        { "Texts", """{"slugs":["a"],"code":"AB","headline":"x"}""" },
        { "Numbers", """{"count":9,"ratio":0.3,"price":-1.00,"kind":"a","two":2,"ring":[1,2],"rings":[[0,9]]}""" },
        { "Numbers", """{"count":10}""" },
        { "Numbers", """{"count":1.0}""" },
        { "Numbers", """{"ratio":1e-1,"two":2.0,"price":0.050000000000000000000000}""" },
        { "Numbers", """{"ratio":0.35}""" },
        { "Numbers", """{"ratio":0}""" },
        { "Numbers", """{"ratio":1.00000000000000000001}""" },
        { "Numbers", """{"price":123456789012345678901234.05}""" },
        { "Numbers", """{"price":12345678901234567890123456789.05}""" },
        { "Numbers", """{"kind":"b"}""" },
        { "Numbers", """{"kind":"\u0061"}""" },
        { "Numbers", """{"ring":[1]}""" },
        { "Numbers", """{"ring":[1,10]}""" },
        { "Numbers", """{"rings":[[1,2],[1,2],[1,2]]}""" },
        { "Dates", """{"day":"2024-02-29","at":"2024-06-01T00:00:00+02:00","about":"2024-07"}""" },
        { "Dates", """{"day":"2023-12-31"}""" },
        { "Person", """{"name":"A","role":"author"}""" },
        { "Person", """{"name":"A","role":"factChecker"}""" },
        { "Person", """{"name":"A","role":"isrol"}""" },
        { "Person", """{"name":"A","role":"stranger"}""" },
        { "Person", """{"name":"A","old":"B"}""" },
        { "Person", """{"role":"author"}""" },
        { "Person", """{"name":null}""" },
        { "Closed", """{"name":"A","status":"live","notes":[]}""" },
        { "Closed", """{"name":"A","status":"gone"}""" },
        { "Closed", """{"name":"A","more":1}""" },
        { "Presence", """{"one":"","some":["x"],"full":{"en":1},"free":null}""" },
        { "Presence", """{"one":"","maybe":null,"many":null,"some":["x"],"full":{"en":1},"free":[]}""" },
        { "Presence", """{"one":"","some":[],"full":{"en":1},"free":1}""" },
        { "Presence", """{"one":"","some":["x"],"full":{"en":1,"EN":2},"free":1}""" },
        { "Presence", """{"one":"","some":["x",null],"full":{"en":1},"free":1}""" },
        { "Names", """{"title":"A","summary":1}""" },
        { "Names", """{"caption":"A"}""" },
        { "Lists", """{"tags":["a","b"],"langs":["en","de"],"amounts":[1,2.0],"times":["2024-01-01T00:00:00Z"]}""" },
        { "Lists", """{"tags":["a","\u0061"]}""" },
        { "Lists", """{"tags":["a","b","c","d"]}""" },
        { "Lists", """{"langs":["en-GB","EN-gb"]}""" },
        { "Lists", """{"amounts":[1,1.0]}""" },
        { "Lists", """{"times":["2024-01-01T00:00:00Z","2024-01-01T01:00:00+01:00"]}""" },
        { "Lists", """{"people":[{"name":"A","role":"author"},{"name":"A"},{"name":"B","role":"author"}]}""" },
        { "Lists", """{"people":[{"name":"A","role":"author"},{"role":"author","name":"A"}]}""" },
        { "Lists", """{"same":[{"name":"A"},{"name":"A","role":null}]}""" },
        { "Refers", """{"contributors":[{"key":"a"},{"key":"b","is":"a"}],"lead":"b","part":{"by":"a","parts":["a","b"]}}""" },
        { "Refers", """{"contributors":[{"key":"a"}],"lead":"b"}""" },
        { "Part", """{"by":"nobody"}""" },
        { "Groups", """{"a":"x","c":"y"}""" },
        { "Groups", """{"a":"x","b":[]}""" },
        { "Groups", """{"a":"x","b":["y"]}""" },
        { "Groups", """{"c":"x","a":"y","d":"z"}""" },
        { "Groups", """{"a":"y","d":"z"}""" },
        { "AtLeast", """{"b":[]}""" },
        { "AtLeast", """{"b":["x"]}""" },
        { "Maps", """{"in":{"en":"abc","de":"d"},"by":{"6f1d2c8e-0b5a-4c3f-9a57-2f0e8b1d7c44":1}}""" },
        { "Maps", """{"in":{"en":"abcd"}}""" },
        { "Maps", """{"in":{"en":"a","xx-":"b"}}""" },
        { "Maps", """{"by":{"6f1d2c8e-0b5a-4c3f-9a57-2f0e8b1d7c44":1,"6F1D2C8E-0b5a-4c3f-9a57-2f0e8b1d7c44":1}}""" },
        { "Labels", """{"id":"a","one":1,"two":2}""" },
        { "Labels", """{"id":"a","one":1,"two":2,"three":3}""" },
        { "Labels", """{"id":"a","one":1,"one":1}""" },
        { "Article", """{"$schema":"NEWS","headline":"A"}""" },
        { "Article", """{"headline":"A"}""" },
        { "Other", """{"version":"https://jsonfeed.org/version/1.1","type":"x"}""" },
        { "Other", """{"version":"https://jsonfeed.org/version/1.2","type":"x"}""" },
        { "Other", """{"version":"https://jsonfeed.org/version/1.1","version":"https://jsonfeed.org/version/1.1"}""" },
        { "Bare", """{"x":"y"}""" },
        { "Tree", """{"children":[{"children":[{"label":"a"}]},{}]}""" },
        { "Agent", """{"kind":"Human","name":"A"}""" },
        { "Agent", """{"name":"A","kind":"Human"}""" },
        { "Agent", """{"kind":"Human","name":"A","kind":"Human"}""" },
        { "Agent", """{"kind":"Ghost","name":"A"}""" },
        { "Agent", """{"name":"A"}""" },
        { "Strict", """{"kind":"Ghost"}""" },
        { "Unions", """{"credit":"A","agent":{"kind":"Human","name":"A"},"nothing":"x","must":null}""" },
        { "Unions", """{"credit":{"href":"https://a.example/"},"must":"x"}""" },
        { "Unions", """{"credit":{"href":"nowhere"},"must":"x"}""" },
        { "Unions", """{"credit":[true,false],"must":"x"}""" },
        { "ByConst", """{"mode":"b","y":"z"}""" },
        { "Text", """{"value":"abc","lang":"en"}""" },
        { "Text", """{"value":"abcdef"}""" },
        { "Forms", """{"keyed":[{"key":"a"}],"names":["ab"],"contributors":[]}""" },
        { "Forms", """{"names":["a"]}""" },
        { "Robot", "1" },
        { "Robot", "null" },
        { "Robot", "[]" },
    };

    /// <summary>Well, but in a form that only the whole check reads.</summary>
    public static TheoryData<string, string> OtherForms => new()
    {
        { "Forms", """{"title":"abc"}""" },
        { "Forms", """{"keyed":{"a":{}}}""" },
        { "Forms", """{"head_one":"x"}""" },
        { "Forms", """{"names":"ab"}""" },
        { "Written", """{"keyed":[{"key":"a","value":"b"}]}""" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void Document_InItsUsualForm_HoldsWhereThereIsNothingToSay(string type, string json)
    {
        TypeModel model = Newsroom.Schema[type];
        string text = json.Replace("\"NEWS\"", "\"" + model.Schema.Id + "/" + model.Schema.Version + "\"", StringComparison.Ordinal);
        string report = Reports.Show(Report(model, text));
        Holds(model, text).ShouldBe(report.Length == 0, report);
    }

    [Theory]
    [MemberData(nameof(OtherForms))]
    public void Document_InAnotherForm_IsLeftToTheWholeCheck(string type, string json)
    {
        Report(Newsroom.Schema[type], json).ShouldBeEmpty();
        Holds(Newsroom.Schema[type], json).ShouldBeFalse();
    }

    [Fact]
    public void AnyDocument_ThatHolds_HasNothingToReport()
    {
        int seed = Environment.TickCount;
        var random = new Random(seed);
        int held = 0;
        for (int i = 0; i < 40_000; i++)
        {
            TypeModel type = Newsroom.Schema.Schema.Types[random.Next(Newsroom.Schema.Schema.Types.Count)];
            string json = RandomDocument.Next(random, type);
            if (Holds(type, json))
            {
                held++;
                Report(type, json).ShouldBeEmpty($"seed {seed}: {type.Name} {json}");
            }
        }

        held.ShouldBeGreaterThan(100);
    }

    private static bool Holds(TypeModel type, string json) =>
        JsonTree.Parse(Encoding.UTF8.GetBytes(json), CheckOptions.Default, out _) is { } tree && Interpreter.Holds(type, tree, CheckOptions.Default);

    private static IReadOnlyList<DataProblem> Report(TypeModel type, string json) =>
        Interpreter.Report(type, JsonTree.Parse(Encoding.UTF8.GetBytes(json), CheckOptions.Default, out _)!, CheckOptions.Default);
}
