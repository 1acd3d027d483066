using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests.Subjects;

[JsonConverter(typeof(SchemaConverter<Role>))]
public readonly record struct Role : ISchemaType<Role>
{
    private static readonly TypeTable s_table = new("Role", static () => []);
    private static readonly TokenTable s_tokens = new(["author", "translator", "fact-checker"], [("factChecker", 2)], [1]);
    private static readonly Role[] s_known = [new("author"), new("translator"), new("fact-checker")];

    private Role(string value) => Value = value;

    public static Role Author => s_known[0];

    public static Role FactChecker => s_known[2];

    public string Value { get; }

    public bool IsKnown => Value is not null && s_tokens.IndexOf(Value) >= 0;

    static TypeTable ISchemaType<Role>.Table => s_table;

    public static bool ReadJson<TMode>(ref JsonScanner json, [MaybeNullWhen(false)] out Role value)
        where TMode : struct, IReadMode
    {
        value = default;
        if (!json.Token(s_tokens, out var index, out var text)) return false;
        if (TMode.Makes) value = index >= 0 ? s_known[index] : new(text.ToString());
        return true;
    }

    public void WriteJson(ref JsonOutput json) => json.String(Value);
}
