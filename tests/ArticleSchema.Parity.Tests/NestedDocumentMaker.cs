using System.Globalization;

namespace ArticleSchema.Parity.Tests;

/// <summary>Documents of <see cref="NestedVersions"/> as their writers would have them, with others in them that say of which version they are, or do not and are of the same.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="newest">Whether all are of the newest version.</param>
/// <param name="unions">Whether some stand in a union that tells them by a tag of its own, which is written last where it was read as a stranger's.</param>
internal sealed class NestedDocumentMaker(Random random, bool newest = false, bool unions = true)
{
    private const int Deepest = 4;

    private static readonly string[][] s_texts = [["dek", "mood", "author"], ["standfirst", "author", "slug"], ["standfirst"]];

    private int _count;

    /// <param name="version">The number of the version, from 0.</param>
    public JsonItem Make(int version) => Document(version, isTagged: true, kind: null, depth: 1);

    private JsonItem Document(int version, bool isTagged, string? kind, int depth)
    {
        var made = JsonItem.Object();
        Add("$schema", isTagged ? JsonItem.String("t/d/" + NestedVersions.Versions[version]) : null);
        Add("kind", kind is null ? null : JsonItem.String(kind));
        Add("id", JsonItem.String("n" + (_count++).ToString(CultureInfo.InvariantCulture)));
        foreach (string name in s_texts[version])
        {
            Add(name, Chance(60) ? JsonItem.String(Samples.Pick(random, ["a", "b", "ü\""])) : null);
        }

        Add("authors", version == 2 && Chance(60) ? JsonItem.Array([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => JsonItem.String("a"))]) : null);
        Add("language", version > 0 ? JsonItem.String(Samples.Pick(random, ["en", "de"])) : null);
        Add("words", version == 2 && Chance(50) ? JsonItem.Literal("12") : null);
        if (depth < Deepest)
        {
            Add("more", Chance(60) ? JsonItem.Array([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Inside(version, depth))]) : null);
            Add("by", Chance(30) ? JsonItem.Object(new("x/y~", Inside(version, depth)), new("é", Inside(version, depth))) : null);
            Add("lead", Chance(30) ? Inside(version, depth) : null);
            Add("part", Chance(30) ? JsonItem.Object(new("note", JsonItem.String("p")), new("of", Inside(version, depth))) : null);
            Add("one", unions && Chance(30) ? Inside(version, depth, "doc") : null);
            Add("any", Chance(30) ? JsonItem.Array(JsonItem.Object(KeyValuePair.Create("text", JsonItem.String("t"))), Inside(version, depth)) : null);
        }

        if (Chance(20))
        {
            // What nobody knows.
            Add("extra", JsonItem.Parse("""{"b":1.50,"a":[]}"""));
        }

        return made;

        void Add(string name, JsonItem? value)
        {
            if (value is not null)
            {
                made.Members.Add(new(name, value));
            }
        }
    }

    private JsonItem Inside(int version, int depth, string? kind = null) =>
        Chance(70) ? Document(newest ? 2 : random.Next(3), isTagged: true, kind, depth + 1) : Document(version, isTagged: false, kind, depth + 1);

    private bool Chance(int percent) => random.Next(100) < percent;
}
