using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ArticleSchema.Generated;

namespace ArticleSchema.Runtime.Tests.Subjects;

// Written by hand in the shape of generated code: docs/architecture.md.
[JsonConverter(typeof(SchemaConverter<Person>))]
public sealed record Person : ISchemaType<Person>
{
    private static readonly TypeTable s_table = new("Person", static () => []);
    private static readonly MemberNames s_members = new(["name", "updated", "keywords", "role", "site", "rating"], [("fullName", 0)]);

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
        if (json.StartObject())
        {
            for (var member = 0; ;)
            {
                switch (member)
                {
                    case 0:
                        if (json.Is("\"name\":"u8, 1UL << 0, ref seen))
                        {
                            if (!json.Text(out var text) || text.Length is < 1 or > 300) return false;
                            if (TMode.Makes) name = text.ToString();
                            if (!json.NextMember()) goto End;
                        }
                        goto case 1;
                    case 1:
                        if (json.Is("\"updated\":"u8, 1UL << 1, ref seen))
                        {
                            if (!json.Null())
                            {
                                if (!json.Timestamp(out var item)) return false;
                                updated = item;
                            }
                            if (!json.NextMember()) goto End;
                        }
                        goto case 2;
                    case 2:
                        if (json.Is("\"keywords\":"u8, 1UL << 2, ref seen))
                        {
                            if (!json.Null())
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
                            }
                            if (!json.NextMember()) goto End;
                        }
                        goto case 3;
                    case 3:
                        if (json.Is("\"role\":"u8, 1UL << 3, ref seen))
                        {
                            if (!Role.ReadJson<TMode>(ref json, out role)) return false;
                            if (!json.NextMember()) goto End;
                        }
                        goto case 4;
                    case 4:
                        if (json.Is("\"site\":"u8, 1UL << 4, ref seen))
                        {
                            if (!json.Null())
                            {
                                if (!json.Uri<TMode>(out var item)) return false;
                                site = item;
                            }
                            if (!json.NextMember()) goto End;
                        }
                        goto case 5;
                    case 5:
                        if (json.Is("\"rating\":"u8, 1UL << 5, ref seen))
                        {
                            if (!json.Null())
                            {
                                if (!json.Number(out var item) || !Facets.IsMultipleOf(json.NumberText, 0.1m)) return false;
                                rating = item;
                            }
                            if (!json.NextMember()) goto End;
                        }
                        goto default;
                    default:
                        member = json.Find(s_members, seen);
                        if (member >= 0) continue;
                        if (member != MemberNames.Unknown || !json.Unknown<TMode>(ref unknown)) return false;
                        if (!json.NextMember()) goto End;
                        member = int.MaxValue;
                        continue;
                }
            }
        }
    End:
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
