using System.Text.Json.Nodes;

namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>One mistake for each kind of constraint, to be put into the example: whoever is measured must find every one.</summary>
internal static class Mistakes
{
    private static readonly (string Name, Action<JsonObject> Make)[] s_all =
    [
        ("required member is missing", a => a.Remove("headline")),
        ("nested required member is missing", a => At(a, "contributors").Remove("name")),
        ("required is null", a => a["published"] = null),
        ("text where a number must stand", a => a["revision"] = "seven"),
        ("number where a text must stand", a => a["headline"] = 7),
        ("object where a list must stand", a => a["places"] = new JsonObject()),
        ("text is empty", a => a["headline"] = ""),
        ("text is too long", a => a["headline"] = new string('ö', 301)),
        ("pattern", a => a["slug"] = "Öresund-Bridge"),
        ("nested pattern", a => At(a, "places")["country"] = "Denmark"),
        ("number is too small", a => a["urgency"] = 0),
        ("number is too large", a => At(a, "places")["latitude"] = 90.5),
        ("decimal is too large", a => a["price"] = 1000.01),
        ("no multiple", a => a["price"] = 0.795),
        ("integer is no multiple", a => At(a, "media", 2)["bitrate"] = 4_800_001),
        ("relative address", a => a["id"] = "/2026/03/14/oresund"),
        ("address in a list", a => a["related"]![1] = "not an address"),
        ("no identifier", a => a["guid"] = "6f1d2c8e-0b5a-4c3f-9a57"),
        ("no language", a => a["language"] = "english_GB"),
        ("no moment", a => a["published"] = "last March"),
        ("no such day", a => a["coverDate"] = "2026-02-30"),
        ("day out of range", a => a["coverDate"] = "1899-12-31"),
        ("no length of time", a => a["readingTime"] = "5 minutes"),
        ("no mail address", a => a["contact"] = "business desk"),
        ("no media type", a => At(a, "media")["format"] = "jpeg"),
        ("unknown token of a closed enum", a => a["section"] = "weather"),
        ("nested unknown token", a => ((JsonObject)a["translation"]!)["method"] = "magic"),
        ("unknown branch", a => At(a, "media")["kind"] = "smell"),
        ("other than the constant", a => a["licence"] = "CC0"),
        ("list is empty", a => a["contributors"] = new JsonArray()),
        ("list is too long", a => a["keywords"] = new JsonArray([.. Enumerable.Range(0, 21).Select(i => (JsonNode)$"k{i}")])),
        ("text of a list is empty", a => a["keywords"]![2] = ""),
        ("element stands twice", a => a["keywords"]![2] = a["keywords"]![0]!.DeepClone()),
        ("contributor's key stands twice", a => At(a, "contributors", 1)["key"] = "c1"),
        ("key of a map", a => ((JsonObject)a["titles"]!)["Swedish!"] = "x"),
        ("value of a map", a => ((JsonObject)a["titles"]!)["sv"] = ""),
    ];

    public static IEnumerable<(string Name, byte[] Document)> All()
    {
        foreach ((string name, Action<JsonObject> make) in s_all)
        {
            var article = (JsonObject)JsonNode.Parse(Documents.Example)!;
            make(article);
            yield return (name, Documents.Bytes(article));
        }
    }

    /// <summary>Five mistakes in one document, at its beginning, its end and in between.</summary>
    public static byte[] Five(byte[] document)
    {
        var article = (JsonObject)JsonNode.Parse(document)!;
        article["slug"] = "Not A Slug";
        article["urgency"] = 12;
        article["published"] = "yesterday";
        At(article, "contributors").Remove("name");
        At(article, "contributors", 1)["order"] = "first";
        return Documents.Bytes(article);
    }

    private static JsonObject At(JsonObject article, string list, int index = 0) => (JsonObject)article[list]![index]!;
}
