using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests.Subjects;

// Written by hand in the shape of generated code: docs/architecture.md.
[JsonConverter(typeof(SchemaConverter<Person>))]
public sealed record Person : ISchemaType<Person>
{
    private static readonly TypeTable s_table = new("Person", static () => []);
    private static readonly MemberNames s_members = new(["name", "updated", "keywords", "role", "site", "rating"], [("fullName", 0)], nullable: [1, 2, 4, 5]);

    public required string Name { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public ValueList<string> Keywords { get; init; } = [];

    public required Role Role { get; init; }

    public Uri? Site { get; init; }

    public double? Rating { get; init; }

    public UnknownMembers Unknown { get; init; }

    static TypeTable ISchemaType<Person>.Table => s_table;

    public static bool ReadJson<TMode>(ref JsonScanner json, [MaybeNullWhen(false)] out Person value)
        where TMode : struct, IReadMode
    {
        value = null!;
        string? name = null;
        DateTimeOffset? updated = null;
        ValueList<string> keywords = [];
        Role role = default;
        Uri? site = null;
        double? rating = null;
        UnknownMembers.Builder unknown = default;
        ulong seen = 0;
        for (var member = json.StartRecord(s_members, ref seen); member != MemberNames.End; member = json.NextMember(s_members, member, ref seen))
        {
            switch (member)
            {
                case 0:
                    {
                        if (!json.Text(out var text) || text.Length is < 1 or > 300) return false;
                        if (TMode.Makes) name = text.ToString();
                        break;
                    }
                case 1:
                    {
                        if (!json.Timestamp(out var item)) return false;
                        updated = item;
                        break;
                    }
                case 2:
                    {
                        var list = new ListBuilder<string>();
                        var unique = json.Unique();
                        for (var more = json.StartArray(); more; more = json.NextElement())
                        {
                            if (!json.Text(out var item) || !unique.Add(item)) return false;
                            if (TMode.Makes) list.Add(item.ToString());
                        }
                        if (json.Failed) return false;
                        keywords = list.ToValueList();
                        break;
                    }
                case 3:
                    {
                        if (!Role.ReadJson<TMode>(ref json, out role)) return false;
                        break;
                    }
                case 4:
                    {
                        if (!json.Uri<TMode>(out var item)) return false;
                        site = item;
                        break;
                    }
                case 5:
                    {
                        if (!json.Number(out var item) || !Facets.IsMultipleOf(json.NumberText, 0.1m)) return false;
                        rating = item;
                        break;
                    }
                default:
                    if (!json.Unknown<TMode>(ref unknown)) return false;
                    break;
            }
        }
        if (json.Failed || (seen & 0b1001UL) != 0b1001UL) return false;
        if (TMode.Makes)
        {
            value = new Person
            {
                Name = name!,
                Updated = updated,
                Keywords = keywords,
                Role = role,
                Site = site,
                Rating = rating,
                Unknown = unknown.ToUnknownMembers(),
            };
        }
        return true;
    }

    public void WriteJson(ref JsonOutput json)
    {
        json.StartObject();
        json.Member("\"name\":"u8);
        json.String(Name);
        if (Updated is { } updated)
        {
            json.Member("\"updated\":"u8);
            json.Timestamp(updated);
        }
        if (!Keywords.IsEmpty)
        {
            json.Member("\"keywords\":"u8);
            json.StartArray();
            foreach (string item in Keywords)
            {
                json.Element();
                json.String(item);
            }
            json.EndArray();
        }
        json.Member("\"role\":"u8);
        Role.WriteJson(ref json);
        if (Site is { } site && !json.Public)
        {
            json.Member("\"site\":"u8);
            json.Uri(site);
        }
        if (Rating is { } rating)
        {
            json.Member("\"rating\":"u8);
            json.Number(rating);
        }
        json.Unknown(Unknown);
        json.EndObject();
    }
}
