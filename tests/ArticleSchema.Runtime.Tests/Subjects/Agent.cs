using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests.Subjects;

// A tagged, open union; a person does not declare the tag itself.
public readonly record struct Agent : ISchemaType<Agent>
{
    private static readonly TypeTable s_table = new("Agent", static () => []);

    public Agent(Person person) => Value = person;

    public Agent(UnknownBranch branch) => Value = branch;

    public object? Value { get; }

    static TypeTable ISchemaType<Agent>.Table => s_table;

    public static bool ReadJson<TMode>(ref JsonScanner json, [MaybeNullWhen(false)] out Agent value)
        where TMode : struct, IReadMode
    {
        value = default;
        if (!json.FindTag("\"kind\":"u8, out var tag)) return json.Fail();
        if (tag.Is("person"u8))
        {
            json.SkipTag();
            if (!Person.ReadJson<TMode>(ref json, out var person)) return false;
            if (TMode.Makes) value = new(person!);
            return true;
        }
        json.Note();
        if (!json.Any<TMode>(out var raw)) return false;
        if (TMode.Makes) value = new(new UnknownBranch(tag.ToString(), raw));
        return true;
    }

    public void WriteJson(ref JsonOutput json)
    {
        switch (Value)
        {
            case Person person:
                json.UnionTag("\"kind\":"u8, "\"person\""u8);
                person.WriteJson(ref json);
                break;
            case UnknownBranch branch:
                json.Raw(branch.Json);
                break;
            default:
                json.NoValue();
                break;
        }
    }
}
