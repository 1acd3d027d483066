using System.Text.Json.Nodes;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>The article from 1.0 to 2.0, by hand: a new object in the order of the newer schema, its parts taken over.</summary>
internal static class ArticleUpgrade
{
    private static readonly string[] s_dates = ["created", "published", "updated", "embargo"];

    public static JsonObject Run(JsonObject older)
    {
        var newer = new JsonObject();
        KeyValuePair<string, JsonNode?>[] members = [.. older];
        older.Clear();
        JsonObject? dates = null;
        foreach ((string name, JsonNode? value) in members)
        {
            switch (name)
            {
                case "$schema":
                    newer["$schema"] = "benchmark/article/2.0";
                    break;
                case "headline":
                    newer["title"] = value;
                    break;
                case "standfirst":
                    newer["summary"] = value;
                    break;
                case "status" when (string?)value == "live":
                    newer["status"] = "published";
                    break;
                case "contact":
                    newer["contacts"] = new JsonArray(value);
                    break;
                case "coverDate":
                    newer["edition"] = "main";
                    newer["coverDate"] = value;
                    break;
                case "contributors":
                    newer["contributors"] = Each(value, person => Rename(person, "familyName", "sortName"));
                    break;
                case "places":
                    newer["places"] = Each(value, Nest);
                    break;
                default:
                    if (Array.IndexOf(s_dates, name) >= 0)
                    {
                        if (dates is null)
                        {
                            newer["dates"] = dates = [];
                        }

                        dates[name] = value;
                    }
                    else
                    {
                        newer[name] = value;
                    }

                    break;
            }
        }

        return newer;
    }

    private static JsonArray Each(JsonNode? list, Func<JsonObject, JsonObject> change)
    {
        var array = (JsonArray)list!;
        JsonObject[] items = [.. array.Select(item => (JsonObject)item!)];
        array.Clear();
        foreach (JsonObject item in items)
        {
            array.Add((JsonNode)change(item));
        }

        return array;
    }

    private static JsonObject Rename(JsonObject item, string from, string to)
    {
        int place = item.IndexOf(from);
        if (place >= 0)
        {
            JsonNode? value = item[from];
            item.RemoveAt(place);
            item.Insert(place, to, value);
        }

        return item;
    }

    private static JsonObject Nest(JsonObject place)
    {
        int at = place.IndexOf("latitude");
        var position = new JsonObject();
        foreach (string name in (string[])["latitude", "longitude"])
        {
            JsonNode? value = place[name];
            place.Remove(name);
            position[name] = value;
        }

        place.Insert(at, "position", position);
        return place;
    }
}
