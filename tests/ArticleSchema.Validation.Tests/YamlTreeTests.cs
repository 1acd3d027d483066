namespace ArticleSchema.Validation.Tests;

public sealed class YamlTreeTests
{
    /// <summary>One member a line, as a YAML reader would hand it over: <c>name: text</c>, quoted where it starts with a quote.</summary>
    private static DataTree Tree(string text)
    {
        var builder = new DataTreeBuilder();
        builder.StartObject(new TextPosition(1, 1));
        int line = 0;
        foreach (string member in text.Split('\n'))
        {
            line++;
            string[] parts = member.Split(": ", 2);
            var position = new TextPosition(line, parts[0].Length + 3);
            builder.Name(parts[0], new TextPosition(line, 1));
            if (parts[1].StartsWith('"'))
            {
                builder.String(parts[1].Trim('"'), position);
            }
            else if (parts[1].StartsWith('['))
            {
                builder.StartArray(position);
                foreach (string item in parts[1].Trim('[', ']').Split(", "))
                {
                    builder.Plain(item, position);
                }

                builder.EndArray();
            }
            else
            {
                builder.Plain(parts[1], position);
            }
        }

        builder.EndObject();
        return builder.Build();
    }

    [Theory]
    [InlineData("All", "string: no\nboolean: true\ninteger: 08\nnumber: .5\ndecimal: +1.10\ndate: 2024-11-10", "")]
    [InlineData("All", "integer: 0x1F\nnumber: 1e3\nboolean: FALSE\nstring: null", "")]
    [InlineData("All", "boolean: no\ninteger: 1.0\nnumber: .inf\ndecimal: a", "type error '/boolean' 1:10\ntype error '/integer' 2:10\nrange error '/number' 3:9\ntype error '/decimal' 4:10")]
    [InlineData("All", "integer: \"1\"\nuri: null\ndate: ~\nstring: ", "type error '/integer' 1:10")]
    [InlineData("Person", "name: null\nrole: null", "")]
    [InlineData("Person", "name: ~", "required error '/name' 1:7")]
    [InlineData("Person", "name: ", "required error '/name' 1:7")]
    [InlineData("Person", "name: \"\"", "")]
    [InlineData("Presence", "one: 1\nsome: [a, null]\nfull: ~\nfree: ~", "required error '/full' 3:7")]
    [InlineData("Presence", "one: 1\nsome: [a, ~]\nfull: x\nfree: 1", "type error '/some/1' 2:7\ntype error '/full' 3:7")]
    [InlineData("Numbers", "two: 2.00\nratio: 0.35\nkind: a", "multiple-of error '/ratio' 2:8")]
    [InlineData("Unions", "must: null\ncredit: 12\nnothing: ~", "")]
    [InlineData("Unions", "must: true\ncredit: true", "")]
    [InlineData("Agent", "kind: human\nname: 5", "")]
    [InlineData("Agent", "kind: ~", "required error '/kind' 1:7")]
    [InlineData("Article", "headline: a\n$schema: newsroom/article/1.9", "version info '/$schema' 2:10")]
    [InlineData("Lists", "amounts: [1, 1.0, 01]\ntags: [1, 1.0]", "unique error '/amounts/1' 1:10\nunique error '/amounts/2' 1:10")]
    [InlineData("Forms", "title: abcdef\nnames: a\nhead_count: 1.5", "length error '/title' 1:8\nlength error '/names' 2:8\ntype error '/head_count' 3:13")]
    public void PlainScalar_IsWhatItsPlaceAsksFor(string type, string yaml, string expected)
    {
        IReadOnlyList<DataProblem> problems = Interpreter.Check(Newsroom.Schema[type], Tree(yaml), new CheckOptions { IsContent = true });
        Reports.Show(problems).ShouldBe(expected, string.Join('\n', problems));
    }
}
