using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests.Subjects;

// A closed document with a tag, a union, a map, a unique key and recursion.
[JsonConverter(typeof(SchemaConverter<Story>))]
public sealed record Story : IDocument<Story>
{
    private static readonly TypeTable s_table = new("Story", static () => []);
    private static readonly MemberNames s_members = new(
        ["$schema", "titles", "agents", "words", "price", "raw", "related"], nullable: [4, 6], rootOnly: 0);

    public required ValueMap<string, string> Titles { get; init; }

    public ValueList<Agent> Agents { get; init; } = [];

    public long Words { get; init; }

    public decimal? Price { get; init; }

    public RawJson Raw { get; init; }

    public Story? Related { get; init; }

    public static SchemaInfo Schema { get; } = SchemaType.Schema(s_table);

    static TypeTable ISchemaType<Story>.Table => s_table;

    public static bool ReadJson<TMode>(ref JsonScanner json, [MaybeNullWhen(false)] out Story value)
        where TMode : struct, IReadMode
    {
        value = null!;
        ValueMap<string, string> titles = [];
        ValueList<Agent> agents = [];
        long words = 0;
        decimal? price = null;
        RawJson raw = default;
        Story? related = null;
        ulong seen = 0;
        for (var member = json.StartRecord(s_members, ref seen); member != MemberNames.End; member = json.NextMember(s_members, member, ref seen))
        {
            switch (member)
            {
                case 0:
                    {
                        if (!json.Tag("test/story/1.2"u8)) return false;
                        break;
                    }
                case 1:
                    {
                        var map = new MapBuilder<string, string>();
                        for (var more = json.StartObject(); more; more = json.NextMember())
                        {
                            if (!json.Key(out var key) || !json.String<TMode>(out var item)) return false;
                            if (TMode.Makes) map.Add(key.ToString(), item);
                        }
                        if (json.Failed) return false;
                        titles = map.ToValueMap();
                        break;
                    }
                case 2:
                    {
                        var list = new ListBuilder<Agent>();
                        var unique = json.Unique();
                        for (var more = json.StartArray(); more; more = json.NextElement())
                        {
                            if (json.TextMember("\"key\":"u8, out var key) && !unique.Add(key)) return false;
                            if (!Agent.ReadJson<TMode>(ref json, out var item)) return false;
                            if (TMode.Makes) list.Add(item);
                        }
                        if (json.Failed) return false;
                        agents = list.ToValueList();
                        break;
                    }
                case 3:
                    {
                        if (!json.Integer(out words) || words is < 0 or > 1_000_000) return false;
                        break;
                    }
                case 4:
                    {
                        if (!json.Decimal(out var item)) return false;
                        price = item;
                        break;
                    }
                case 5:
                    {
                        if (!json.Any<TMode>(out raw)) return false;
                        break;
                    }
                case 6:
                    {
                        if (!Story.ReadJson<TMode>(ref json, out related)) return false;
                        break;
                    }
                default:
                    if (!json.SkipUnknown()) return false;
                    break;
            }
        }
        if (json.Failed || (seen & 0b10UL) != 0b10UL) return false;
        if (json.IsRoot && (seen & 1UL) == 0) json.Note();
        if (TMode.Makes)
        {
            value = new Story { Titles = titles, Agents = agents, Words = words, Price = price, Raw = raw, Related = related };
        }
        return true;
    }

    public void WriteJson(ref JsonOutput json)
    {
        json.StartObject();
        json.Tag("\"$schema\":"u8, "\"test/story/1.2\""u8);
        json.Member("\"titles\":"u8);
        json.StartObject();
        foreach ((string key, string item) in Titles)
        {
            json.Member(key);
            json.String(item);
        }
        json.EndObject();
        if (!Agents.IsEmpty)
        {
            json.Member("\"agents\":"u8);
            json.StartArray();
            foreach (Agent item in Agents)
            {
                item.WriteJson(ref json);
            }
            json.EndArray();
        }
        json.Member("\"words\":"u8);
        json.Integer(Words);
        if (Price is { } price)
        {
            json.Member("\"price\":"u8);
            json.Decimal(price);
        }
        if (Raw.HasValue)
        {
            json.Member("\"raw\":"u8);
            json.Raw(Raw);
        }
        if (Related is { } related)
        {
            json.Member("\"related\":"u8);
            related.WriteJson(ref json);
        }
        json.EndObject();
    }
}
