using System.Text.Json.Nodes;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>The article's constraints over <c>JsonNode</c>, by hand, in both versions.</summary>
internal sealed class ArticleCheck(List<string> problems, bool isOlder)
{
    private static readonly HashSet<string> s_sections = ["world", "politics", "culture", "science", "business", "sport"];
    private static readonly HashSet<string> s_olderStates = ["draft", "live", "corrected", "withdrawn"];
    private static readonly HashSet<string> s_states = ["draft", "published", "corrected", "withdrawn"];
    private static readonly HashSet<string> s_genres = ["report", "analysis", "interview", "feature", "opinion", "live-blog"];
    private static readonly HashSet<string> s_roles = ["author", "editor", "photographer", "translator", "fact-checker", "illustrator", "researcher"];
    private static readonly HashSet<string> s_methods = ["human", "machine", "machine-edited"];
    private static readonly HashSet<string> s_editions = ["main", "regional"];

    private readonly NodeCheck _is = new(problems);

    public void Article(JsonObject article)
    {
        _is.Text(article, "$schema", true, t => t == (isOlder ? "benchmark/article/1.0" : "benchmark/article/2.0"));
        _is.Text(article, "id", true, NodeCheck.IsUri);
        _is.Text(article, "guid", true, t => Guid.TryParseExact(t, "D", out _));
        _is.Text(article, "slug", true, t => Forms.HasLength(t, 3, 80) && NodeForms.Slug().IsMatch(t));
        _is.Length(article, isOlder ? "headline" : "title", true, 1, 300);
        _is.Length(article, "alternativeHeadline", false, 1, 300);
        _is.Length(article, isOlder ? "standfirst" : "summary", false, 1, 500);
        _is.Text(article, "language", true, NodeCheck.IsLanguage);
        _is.Token(article, "section", true, s_sections, isClosed: true);
        _is.Token(article, "genre", false, s_genres, isClosed: false);
        _is.Token(article, "status", false, isOlder ? s_olderStates : s_states, isClosed: true);
        _is.Integer(article, "revision", true, 1, 10_000);
        _is.Integer(article, "urgency", true, 1, 9);
        _is.Integer(article, "wordCount", false, 0, 100_000);
        _is.Text(article, "readingTime", false, NodeForms.Duration().IsMatch);
        _is.Decimal(article, "price", p => p is >= 0 and <= 1000 && p % 0.01m == 0);
        _is.Number(article, "score", false, 0, 1);
        _is.Boolean(article, "paid");
        if (isOlder)
        {
            Dates(article);
        }
        else
        {
            _is.Object(article, "dates", true, Dates);
            _is.Token(article, "edition", true, s_editions, isClosed: true);
        }

        _is.Text(article, "coverDate", true, t => NodeCheck.TryDay(t, out DateOnly day) && day >= Forms.FirstDay && day <= Forms.LastDay);
        _is.Text(article, "licence", false, t => t == Forms.Licence);
        if (isOlder)
        {
            _is.Text(article, "contact", false, NodeForms.Email().IsMatch);
        }
        else
        {
            _is.Texts(article, "contacts", 5, NodeForms.Email().IsMatch, isUnique: false);
        }

        _is.Texts(article, "keywords", 20, t => Forms.HasLength(t, 1, 60), isUnique: true);
        _is.Texts(article, "related", 10, NodeCheck.IsUri, isUnique: true);
        _is.Object(article, "titles", false, Titles);
        _is.List(article, "contributors", 1, 20, Contributor);
        Keys(article);
        _is.List(article, "places", 0, 10, Place);
        _is.Object(article, "translation", false, Translation);
        _is.List(article, "media", 0, 10, Medium);
        _is.List(article, "corrections", 0, 10, Correction);
        if (!isOlder && problems.Count == 0)
        {
            Rules(article);
        }
    }

    private void Dates(JsonObject dates)
    {
        _is.Text(dates, "created", true, NodeCheck.IsMoment);
        _is.Text(dates, "published", true, NodeCheck.IsMoment);
        _is.Text(dates, "updated", false, NodeCheck.IsMoment);
        _is.Text(dates, "embargo", false, NodeCheck.IsMoment);
    }

    private void Titles(JsonObject titles)
    {
        if (titles.Count > 10)
        {
            _is.Report(titles, "has too many entries");
        }

        foreach ((string language, _) in titles)
        {
            _is.Length(titles, language, true, 1, 300);
            if (!NodeCheck.IsLanguage(language))
            {
                _is.Report(titles, $"has the key '{language}'");
            }
        }
    }

    private void Contributor(JsonObject person)
    {
        _is.Text(person, "key", true, NodeForms.ContributorKey().IsMatch);
        _is.Length(person, "name", true, 1, 200);
        _is.Length(person, isOlder ? "familyName" : "sortName", false, 1, 100);
        _is.Token(person, "role", true, s_roles, isClosed: false);
        _is.Texts(person, "furtherRoles", 5, s_roles.Contains, isUnique: true);
        _is.Integer(person, "order", true, 1, 100);
        _is.Text(person, "orcid", false, NodeForms.Orcid().IsMatch);
        _is.Text(person, "page", false, NodeCheck.IsUri);
        _is.Text(person, "email", false, NodeForms.Email().IsMatch);
        _is.Text(person, "language", false, NodeCheck.IsLanguage);
        _is.Text(person, "since", false, t => NodeCheck.TryDay(t, out _));
        _is.Object(person, "affiliation", false, Affiliation);
    }

    private void Affiliation(JsonObject house)
    {
        _is.Length(house, "name", true, 1, 200);
        _is.Text(house, "country", true, NodeForms.Country().IsMatch);
        _is.Length(house, "city", false, 1, 100);
        _is.Text(house, "ror", false, NodeCheck.IsUri);
    }

    private void Keys(JsonObject article)
    {
        if (article["contributors"] is JsonArray people)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonNode? person in people)
            {
                if (person is JsonObject known && NodeCheck.TryText(known["key"], out string? key) && !keys.Add(key!))
                {
                    _is.Report(known, "has the key of another");
                }
            }
        }
    }

    private void Place(JsonObject place)
    {
        _is.Length(place, "name", true, 1, 200);
        _is.Text(place, "country", true, NodeForms.Country().IsMatch);
        if (isOlder)
        {
            Position(place);
        }
        else
        {
            _is.Object(place, "position", true, Position);
        }

        _is.Text(place, "wikidata", false, NodeForms.Wikidata().IsMatch);
    }

    private void Position(JsonObject position)
    {
        _is.Number(position, "latitude", true, -90, 90);
        _is.Number(position, "longitude", true, -180, 180);
    }

    private void Translation(JsonObject translation)
    {
        _is.Text(translation, "source", true, NodeCheck.IsUri);
        _is.Text(translation, "from", true, NodeCheck.IsLanguage);
        _is.Length(translation, "translator", true, 1, 200);
        _is.Token(translation, "method", true, s_methods, isClosed: true);
        _is.Number(translation, "quality", false, 0, 1);
        _is.Text(translation, "at", true, NodeCheck.IsMoment);
    }

    private void Medium(JsonObject medium)
    {
        NodeCheck.TryText(medium["kind"], out string? kind);
        _is.Text(medium, "source", true, NodeCheck.IsUri);
        _is.Text(medium, "format", true, NodeForms.MediaType().IsMatch);
        switch (kind)
        {
            case "image":
                _is.Integer(medium, "width", true, 1, 20_000);
                _is.Integer(medium, "height", true, 1, 20_000);
                _is.Length(medium, "alternative", true, 1, 500);
                _is.Length(medium, "credit", false, 1, 200);
                break;
            case "video":
                _is.Text(medium, "length", true, NodeForms.Duration().IsMatch);
                _is.Integer(medium, "bitrate", false, 1, long.MaxValue, step: 8);
                _is.Length(medium, "caption", false, 1, 500);
                break;
            default:
                _is.Report(medium, "is of no known kind");
                break;
        }
    }

    private void Correction(JsonObject correction)
    {
        _is.Text(correction, "at", true, NodeCheck.IsMoment);
        _is.Length(correction, "text", true, 1, 1000);
        _is.Length(correction, "by", false, 1, 200);
    }

    /// <summary>Those of the newer version.</summary>
    private void Rules(JsonObject article)
    {
        var people = (JsonArray)article["contributors"]!;
        foreach (JsonNode? person in people)
        {
            if ((long)person!["order"]! > people.Count)
            {
                _is.Report(article, "has fewer contributors than somebody's order says");
            }

            if ((string?)person["sortName"] is { } sortName && !((string)person["name"]!).Contains(sortName, StringComparison.Ordinal))
            {
                _is.Report(person, $"'{sortName}' is no part of the name");
            }
        }

        if (article["translation"] is JsonObject translation && (string)translation["source"]! == (string)article["id"]!)
        {
            _is.Report(article, "is its own source");
        }
    }
}
