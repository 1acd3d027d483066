using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleSchema.Benchmarks.Rivals;

namespace ArticleSchema.Benchmarks.Tool.Rival;

/// <summary>One member and what it must be; the path is made only for a problem.</summary>
internal sealed class NodeCheck(List<string> problems)
{
    public void Report(JsonNode? at, string problem) => problems.Add($"{at?.GetPath()} {problem}");

    public void Text(JsonObject record, string name, bool isRequired, Func<string, bool> isGood)
    {
        if (Find(record, name, isRequired, out JsonNode? value) && !(TryText(value, out string? text) && isGood(text!)))
        {
            Report(value, "is not what it must be");
        }
    }

    public void Length(JsonObject record, string name, bool isRequired, int min, int max)
    {
        if (Find(record, name, isRequired, out JsonNode? value) && !(TryText(value, out string? text) && Forms.HasLength(text!, min, max)))
        {
            Report(value, $"must have {min}..{max} characters");
        }
    }

    public void Token(JsonObject record, string name, bool isRequired, HashSet<string> tokens, bool isClosed)
    {
        if (Find(record, name, isRequired, out JsonNode? value) && !(TryText(value, out string? text) && (!isClosed || tokens.Contains(text!))))
        {
            Report(value, "is an unknown token");
        }
    }

    public void Integer(JsonObject record, string name, bool isRequired, long min, long max, long step = 1)
    {
        if (Find(record, name, isRequired, out JsonNode? value)
            && !(value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue(out long integer) && integer >= min && integer <= max && integer % step == 0))
        {
            Report(value, $"must be an integer of {min}..{max}");
        }
    }

    public void Number(JsonObject record, string name, bool isRequired, double min, double max)
    {
        if (Find(record, name, isRequired, out JsonNode? value)
            && !(value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue(out double real) && real >= min && real <= max))
        {
            Report(value, $"must be a number of {min}..{max}");
        }
    }

    public void Decimal(JsonObject record, string name, Func<decimal, bool> isGood)
    {
        if (Find(record, name, isRequired: false, out JsonNode? value)
            && !(value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && number.TryGetValue(out decimal amount) && isGood(amount)))
        {
            Report(value, "is not the amount it must be");
        }
    }

    public void Boolean(JsonObject record, string name)
    {
        if (Find(record, name, isRequired: true, out JsonNode? value) && value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
        {
            Report(value, "must be true or false");
        }
    }

    public void Object(JsonObject record, string name, bool isRequired, Action<JsonObject> check)
    {
        if (Find(record, name, isRequired, out JsonNode? value))
        {
            if (value is JsonObject inner)
            {
                check(inner);
            }
            else
            {
                Report(value, "must be an object");
            }
        }
    }

    public void List(JsonObject record, string name, int min, int max, Action<JsonObject> check)
    {
        if (!Find(record, name, min > 0, out JsonNode? value))
        {
            return;
        }

        if (value is not JsonArray list || list.Count < min || list.Count > max)
        {
            Report(value, $"must be a list of {min}..{max}");
            return;
        }

        foreach (JsonNode? item in list)
        {
            if (item is JsonObject inner)
            {
                check(inner);
            }
            else
            {
                Report(list, "must hold objects");
            }
        }
    }

    public void Texts(JsonObject record, string name, int max, Func<string, bool> isGood, bool isUnique)
    {
        if (!Find(record, name, isRequired: false, out JsonNode? value))
        {
            return;
        }

        if (value is not JsonArray list || list.Count > max)
        {
            Report(value, $"must be a list of at most {max}");
            return;
        }

        HashSet<string>? seen = isUnique ? new(StringComparer.Ordinal) : null;
        foreach (JsonNode? item in list)
        {
            if (!TryText(item, out string? text) || !isGood(text!) || seen?.Add(text!) == false)
            {
                Report(item ?? list, "is not what it must be");
            }
        }
    }

    public static bool TryText(JsonNode? node, out string? text)
    {
        text = null;
        return node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.TryGetValue(out text);
    }

    public static bool IsUri(string text) => Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme != Uri.UriSchemeFile;

    public static bool IsLanguage(string text) => NodeForms.Language().IsMatch(text);

    public static bool IsMoment(string text) =>
        text.Length > 19 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _);

    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private bool Find(JsonObject record, string name, bool isRequired, out JsonNode? value)
    {
        if (record.TryGetPropertyValue(name, out value) && value is not null)
        {
            return true;
        }

        if (isRequired)
        {
            Report(record, $"has no {name}");
        }

        return false;
    }
}
