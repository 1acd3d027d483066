using System.Globalization;
using System.Text;
using ArticleSchema.Testing;

namespace ArticleSchema.Parity.Tests;

/// <summary>Rules are C#: a document that fulfils one is found valid without the interpreter, which would allocate.</summary>
public sealed class RuleAllocationTests
{
    private const string Types = """
          Slug: { type: string, pattern: "[a-z-]+", rules: { no-end: { check: "!this.endsWith('-')" } } }
          Line: { fields: { text: string } }
          Credit: { one-of: [string, Line] }
          Person: { fields: { kind: { type: string, const: person }, name: string, roles: string*, age: integer? } }
          Group: { fields: { kind: { type: string, const: group }, members: Person* } }
          Agent: { tag: kind, one-of: { person: Person, group: Group } }
        """;

    // Fields, rule, and a document that fulfils it.
    private static readonly (string Fields, string Check, string Document)[] s_rows =
    [
        ("a: integer, b: integer?", "!has(this.b) || this.a <= this.b", """{"a":1,"b":2}"""),
        ("a: integer, b: integer?", "!has(this.b) || this.a <= this.b", """{"a":1}"""),
        ("a: integer", "this.a % 2 == 1 && this.a * 3 - 1 > 1 && -this.a < 0", """{"a":7}"""),
        ("a: number, b: integer", "this.a > 1.5 && this.a >= this.b && double(this.b) / 2.0 < 9.0", """{"a":2.5,"b":2}"""),
        ("a: decimal, b: integer", "this.a * 2 > this.b && this.a <= 10", """{"a":2.50,"b":4}"""),
        ("a: boolean?, b: { type: boolean, default: true }", "!has(this.a) || this.a == this.b", """{"a":true}"""),
        ("a: { type: integer, default: 4 }", "this.a == 4", "{}"),
        ("a: string, b: string", "this.a != this.b && this.a < this.b && size(this.a) == 2", """{"a":"é€","b":"😀"}"""),
        ("a: string", "this.a.startsWith('x') && this.a.endsWith('z') && this.a.contains('y') && this.a.indexOf('z') == 2", """{"a":"xyz"}"""),
        ("a: string", "this.a.startsWith('x') || this.a == 'a\"b'", """{"a":"a\"b"}"""),
        ("a: string", "this.a.matches('^[a-z]+-[0-9]{2}$')", """{"a":"issue-12"}"""),
        ("a: string", "this.a in ['one', 'two'] && (this.a == 'one' ? 'x' : 'y') == 'y'", """{"a":"two"}"""),
        ("a: language, b: language?", "this.a.matches('de') && !this.a.isDeprecated() && this.a.isCanonical() && this.a == 'de-ch'", """{"a":"de-CH"}"""),
        ("a: uuid", "this.a == 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6'", """{"a":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}"""),
        ("a: uri", "this.a.startsWith('https://')", """{"a":"https://news.example/#top"}"""),
        ("a: timestamp, b: timestamp?", "!has(this.b) || this.b >= this.a && this.b - this.a < duration('P1D')", """{"a":"2024-02-29T12:00:00Z","b":"2024-02-29T14:30:00+02:00"}"""),
        ("a: timestamp", "this.a + duration('PT1H') > timestamp('2024-01-01T00:00:00Z') && this.a.getFullYear() == 2024", """{"a":"2024-02-29T12:00:00Z"}"""),
        ("a: timestamp", "this.a <= now", """{"a":"2024-02-29T12:00:00Z"}"""),
        ("a: date, b: partial-date", "this.a < this.b && this.b != partialDate('2024')", """{"a":"2023-01-01","b":"2024-05"}"""),
        ("a: partial-date, b: timestamp", "this.a <= this.b", """{"a":"2024","b":"2024-06-01T00:00:00Z"}"""),
        ("a: duration", "this.a > duration('PT1M') && this.a + duration('PT1M') < parameters.longest", """{"a":"PT2M"}"""),
        ("a: integer*", "size(this.a) == 3 && this.a[0] == 1 && this.a.adjacent(x, y, x < y) && this.a.distinct(x, x) && 2 in this.a", """{"a":[1,2,3]}"""),
        ("a: string*", "!has(this.a) && this.a.all(x, x == 'never') && !this.a.exists(x, true) && size(this.a) == 0", "{}"),
        ("a: string by string*", "'x' in this.a && this.a.x == '1' && this.a['x'] != '2' && has(this.a.y) && this.a.all(k, size(k) == 1)", """{"a":{"x":"1","y":"2"}}"""),
        ("a: Person+", "this.a.exists(p, 'author' in p.roles && has(p.age)) && this.a.all(p, p.name != '')", """{"a":[{"kind":"person","name":"A"},{"kind":"person","name":"B","roles":["author"],"age":3}]}"""),
        ("a: Person+", "size(this.a.filter(p, p.name == 'A')) == 1 && this.a.filter(p, has(p.age)).all(p, p.name == 'B')", """{"a":[{"kind":"person","name":"A"},{"kind":"person","name":"B","age":3}]}"""),
        ("a: Person+, b: Person?", "has(this.b) && this.a.exists_one(p, p.name == this.b.name) && this.a.distinct(p, p.name)", """{"a":[{"kind":"person","name":"A"},{"kind":"person","name":"B"}],"b":{"kind":"person","name":"B"}}"""),
        ("a: Person*", "this.a.all(p, p.roles.all(r, this.a.exists(q, q.name == r)))", """{"a":[{"kind":"person","name":"A","roles":["B"]},{"kind":"person","name":"B","roles":["A","B"]}]}"""),
        ("a: Agent", "this.a.kind == 'group' && this.a.members.exists(m, m.name == 'A')", """{"a":{"kind":"group","members":[{"kind":"person","name":"A"}]}}"""),
        ("a: Credit", "type(this.a) == Line && this.a.text == 'x'", """{"a":{"text":"x"}}"""),
        ("a: { type: Slug, length: ..8 }", "this.a != 'a'", """{"a":"a-slug"}"""),
        ("a: Person+, b: { type: string*, refers-to: a.name }", "size(this.b) == 2", """{"b":["B","A"],"a":[{"kind":"person","name":"A"},{"kind":"person","name":"B"}]}"""),
        ("a: string, b: string", "this.a.fold() == this.b.fold() && this.a.fold() == 'abc' && this.a.fold() != 'ABC'", """{"a":"aBc","b":"ABC"}"""),
        ("a: language, b: language", "this.a.matches(this.b) && !this.b.matches(this.a)", """{"a":"de-CH","b":"de"}"""),
        ("a: Person+", "this.a.filter(p, has(p.age)).distinct(p, p.name.fold())", """{"a":[{"kind":"person","name":"A","age":1},{"kind":"person","name":"a"},{"kind":"person","name":"B","age":1}]}"""),
        ("a: string, b: number", "this.a.covers(this.b, 50.5) && schema.version != '9.9'", """{"a":"UA","b":30.5}"""),
        ("a: Person", "this.a.name.startsWith('x') || root.a.name == 'A'", """{"a":{"kind":"person","name":"A"}}"""),
    ];

    private static readonly Lazy<System.Reflection.Assembly> s_compiled = new(static () =>
    {
        var schema = new StringBuilder("schema: rules\nversion: 1.0\nnamespace: Rules\nparameters: { longest: { type: duration, default: PT5M } }\ntypes:\n").AppendLine(Types);
        for (int i = 0; i < s_rows.Length; i++)
        {
            schema.AppendLine(CultureInfo.InvariantCulture, $"""
                  Row{i}:
                    document: {"{ tag: none }"}
                    fields: {"{"} {s_rows[i].Fields} {"}"}
                    rules:
                      holds:
                        check: |-
                          {s_rows[i].Check}
                """);
        }

        GeneratorRun run = GeneratorRun.Of(schema.ToString());
        run.ShouldCompile();
        return run.Load();
    });

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (int i = 0; i < s_rows.Length; i++)
            {
                rows.Add(i, s_rows[i].Check);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Validate_ARuleThatHolds_AllocatesNothing(int row, string check)
    {
        check.ShouldNotBeEmpty();
        Type type = s_compiled.Value.GetType($"Rules.Row{row}")!;
        var measure = typeof(RuleAllocationTests).GetMethod(nameof(Measure), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        long bytes = (long)measure.MakeGenericMethod(type).Invoke(null, [Encoding.UTF8.GetBytes(s_rows[row].Document)])!;
        bytes.ShouldBe(0);
    }

    private static long Measure<T>(byte[] json)
        where T : ISchemaType<T>
    {
        // What is made once, as the delegates of macros, is made in the first run.
        Generated.SchemaType.Validate<T>(json).Problems.ShouldBeEmpty();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Generated.SchemaType.Validate<T>(json);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
