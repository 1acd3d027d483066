using System.Globalization;
using System.Text.Json.Nodes;

namespace ArticleSchema.Benchmarks.Corpus;

/// <summary>Makes valid articles, always the same ones for a seed: names from all over Europe, optional members absent at random.</summary>
internal sealed class ArticleMaker(int seed)
{
    private readonly Random _random = new(seed);

    public JsonObject Make(int number)
    {
        string slug = $"{Pick(Words.Topics)}-{Pick(Words.Topics)}-{number.ToString(CultureInfo.InvariantCulture)}";
        string day = Day();
        var article = new JsonObject
        {
            ["$schema"] = "benchmark/article/1.0",
            ["id"] = $"https://news.example.org/{day.Replace('-', '/')}/{slug}",
            ["guid"] = Guid().ToString(),
            ["slug"] = slug,
            ["headline"] = Sentence(5, 9),
        };
        Maybe(article, 60, "alternativeHeadline", () => Sentence(4, 8));
        Maybe(article, 85, "standfirst", () => Sentence(18, 32));
        article["language"] = Pick(Words.Languages);
        article["section"] = Pick(Words.Sections);
        Maybe(article, 80, "genre", () => Pick(Words.Genres));
        article["status"] = Pick(Words.States);
        article["revision"] = _random.Next(1, 40);
        article["urgency"] = _random.Next(1, 10);
        Maybe(article, 80, "wordCount", () => _random.Next(80, 4000));
        Maybe(article, 70, "readingTime", () => Length());
        Maybe(article, 40, "price", () => _random.Next(0, 500) / 100m);
        Maybe(article, 50, "score", () => Math.Round(_random.NextDouble(), 4));
        article["paid"] = _random.Next(2) == 0;
        article["created"] = Moment();
        article["published"] = Moment();
        Maybe(article, 60, "updated", () => Moment());
        Maybe(article, 20, "embargo", () => Moment());
        article["coverDate"] = day;
        Maybe(article, 30, "licence", () => "CC-BY-4.0");
        Maybe(article, 50, "contact", () => "desk@news.example.org");
        article["keywords"] = Distinct(4, 9, () => Pick(Words.Keywords));
        Maybe(article, 60, "related", () => Distinct(1, 4, () => $"https://news.example.org/{Day().Replace('-', '/')}/{Pick(Words.Topics)}"));
        Maybe(article, 60, "titles", Titles);
        article["contributors"] = List(2, 5, Contributor);
        Maybe(article, 80, "places", () => List(1, 4, _ => Place()));
        Maybe(article, 50, "translation", Translation);
        Maybe(article, 90, "media", () => List(1, 4, _ => Medium()));
        Maybe(article, 30, "corrections", () => List(1, 3, _ => Correction()));
        return article;
    }

    private JsonObject Contributor(int index)
    {
        string given = Pick(Words.GivenNames);
        string family = Pick(Words.FamilyNames);
        var person = new JsonObject { ["key"] = $"c{(index + 1).ToString(CultureInfo.InvariantCulture)}", ["name"] = $"{given} {family}" };
        Maybe(person, 70, "familyName", () => family);
        person["role"] = Pick(Words.Roles);
        Maybe(person, 30, "furtherRoles", () => Distinct(1, 2, () => Pick(Words.Roles)));
        person["order"] = index + 1;
        Maybe(person, 40, "orcid", () => string.Create(CultureInfo.InvariantCulture, $"0000-000{_random.Next(1, 4)}-{_random.Next(1000, 9999)}-{_random.Next(100, 999)}X"));
        Maybe(person, 50, "page", () => $"https://news.example.org/people/{Pick(Words.Topics)}");
        Maybe(person, 50, "email", () => $"{Pick(Words.Topics)}@news.example.org");
        Maybe(person, 50, "language", () => Pick(Words.Languages));
        Maybe(person, 50, "since", () => Day());
        Maybe(person, 60, "affiliation", Affiliation);
        return person;
    }

    private JsonObject Affiliation()
    {
        var house = new JsonObject { ["name"] = Pick(Words.Houses), ["country"] = Pick(Words.Countries) };
        Maybe(house, 70, "city", () => Pick(Words.Towns));
        Maybe(house, 40, "ror", () => string.Create(CultureInfo.InvariantCulture, $"https://ror.org/0{_random.Next(1_000_000, 9_999_999)}"));
        return house;
    }

    private JsonObject Place()
    {
        var place = new JsonObject
        {
            ["name"] = Pick(Words.Towns),
            ["country"] = Pick(Words.Countries),
            ["latitude"] = Math.Round((_random.NextDouble() * 30) + 40, 4),
            ["longitude"] = Math.Round((_random.NextDouble() * 50) - 10, 4),
        };
        Maybe(place, 70, "wikidata", () => string.Create(CultureInfo.InvariantCulture, $"Q{_random.Next(1, 99_999)}"));
        return place;
    }

    private JsonObject Translation()
    {
        var translation = new JsonObject
        {
            ["source"] = $"https://tidning.example.se/{Day().Replace('-', '/')}/{Pick(Words.Topics)}",
            ["from"] = Pick(Words.Languages),
            ["translator"] = $"{Pick(Words.GivenNames)} {Pick(Words.FamilyNames)}",
            ["method"] = Pick(Words.Methods),
        };
        Maybe(translation, 50, "quality", () => Math.Round(_random.NextDouble(), 2));
        translation["at"] = Moment();
        return translation;
    }

    private JsonObject Medium()
    {
        string file = $"https://media.example.org/{Day().Replace('-', '/')}/{Pick(Words.Topics)}";
        if (_random.Next(4) == 0)
        {
            var video = new JsonObject { ["kind"] = "video", ["source"] = file + ".mp4", ["format"] = "video/mp4", ["length"] = Length() };
            Maybe(video, 60, "bitrate", () => _random.Next(100, 90_000) * 8);
            Maybe(video, 70, "caption", () => Sentence(5, 10));
            return video;
        }
        var image = new JsonObject
        {
            ["kind"] = "image",
            ["source"] = file + ".jpg",
            ["format"] = "image/jpeg",
            ["width"] = _random.Next(600, 6000),
            ["height"] = _random.Next(400, 4000),
            ["alternative"] = Sentence(8, 16),
        };
        Maybe(image, 70, "credit", () => $"{Pick(Words.GivenNames)} {Pick(Words.FamilyNames)}");
        return image;
    }

    private JsonObject Correction()
    {
        var correction = new JsonObject { ["at"] = Moment(), ["text"] = Sentence(8, 16) };
        Maybe(correction, 50, "by", () => $"{Pick(Words.GivenNames)} {Pick(Words.FamilyNames)}");
        return correction;
    }

    private JsonObject Titles()
    {
        var titles = new JsonObject();
        for (int count = _random.Next(1, 5); count > 0; count--)
        {
            titles[Pick(Words.Languages)] = Sentence(4, 8);
        }
        return titles;
    }

    private void Maybe(JsonObject to, int percent, string name, Func<JsonNode> make)
    {
        if (_random.Next(100) < percent)
        {
            to[name] = make();
        }
    }

    private JsonArray List(int least, int most, Func<int, JsonNode> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(make)];

    private JsonArray Distinct(int least, int most, Func<string> make)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (int count = _random.Next(least, most + 1); count > 0; count--)
        {
            texts.Add(make());
        }
        return [.. texts.Select(t => JsonValue.Create(t))];
    }

    private string Sentence(int least, int most) =>
        string.Join(' ', Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => Pick(Words.Plain))) + ".";

    private string Length() => string.Create(CultureInfo.InvariantCulture, $"PT{_random.Next(1, 20)}M{_random.Next(60)}S");

    private string Day() => new DateOnly(2026, 1, 1).AddDays(-_random.Next(4000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Moment()
    {
        string fraction = _random.Next(4) == 0 ? "." + _random.Next(1, 1000).ToString("000", CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Day()}T{_random.Next(24):00}:{_random.Next(60):00}:{_random.Next(60):00}{fraction}{Pick(Words.Offsets)}");
    }

    private Guid Guid()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
