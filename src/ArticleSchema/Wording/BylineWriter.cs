using ArticleSchema.Language.Wording;

namespace ArticleSchema;

/// <summary>Writes bylines with a language's own words.</summary>
internal static class BylineWriter
{
    public static string Write(IEnumerable<string> names, string language)
    {
        ArgumentNullException.ThrowIfNull(names);
        string[] list = [.. names];
        string label = Words(language, "author") is [var first, ..] ? char.ToUpperInvariant(first[0]) + first[1..] + " " : "";
        return list.Length == 0 ? "" : label + Join(list, language);
    }

    public static string Write(BylineCredit credit, string language)
    {
        string? shared = credit.Names.Count > 1 && credit.Names.Select(static n => n.Organization).Distinct().ToArray() is [{ } one] ? one : null;
        string names = Join([.. credit.Names.Select(n => Write(n, shared, language))], language);
        names += credit.Place is { } place ? $" {In(language)} {place}" : "";
        names += credit.Title is { } title ? $", {title}" : shared is not null ? $", {shared}" : "";
        string sign = credit.HasCopyrightSign ? "© " : "";
        return credit.Label is not { } label ? sign + names
            : credit.IsLabelAfter ? $"{names} {label.Text}"
            : names.Length == 0 ? label.Text
            : $"{label.Text}{(BylineReader.RoleOf(label.Text, language).Length > 0 && NeedsColon(label.Text, language) ? ":" : "")} {sign}{names}";
    }

    private static string Write(BylineName name, string? shared, string language)
    {
        string text = name.Prefix is { } prefix ? $"{prefix} {name.Display}" : name.Display;
        text += name.Suffix is { } suffix && !name.Display.EndsWith(suffix, StringComparison.Ordinal) ? $" {suffix}" : "";
        text += name.Place is { } place ? $" {In(language)} {place}" : "";
        text += name.Title is { } title ? $", {title}" : "";
        return name.Organization is { } organization && organization != shared ? $"{text}/{organization}" : text;
    }

    private static bool NeedsColon(string label, string language)
    {
        WordingTable words = BylineWords.Of(WordingLanguage.Of(language));
        return words.Headings.Any(h => words[h].Contains(label.ToLowerInvariant() + ":", StringComparer.Ordinal))
            && !words.Headings.Any(h => words[h].Contains(label.ToLowerInvariant(), StringComparer.Ordinal));
    }

    private static string Join(string[] names, string language)
    {
        string and = Words(language, "and") is [var word, ..] ? $" {word} " : ", ";
        return names.Length < 2 ? string.Concat(names) : string.Join(", ", names[..^1]) + and + names[^1];
    }

    private static string In(string language) => Words(language, "in") is [var word, ..] ? word : "in";

    private static string[] Words(string language, string heading) => BylineWords.Of(WordingLanguage.Of(language))[heading];
}
