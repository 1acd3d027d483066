namespace ArticleSchema.News;

/// <summary>The rules of the vocabulary that ask more than one document can answer.</summary>
public static class ArticleRules
{
    private const string Alternates = "T12";

    /// <summary>
    /// Whether the versions of an item in several languages name each other (T12): each names itself, no language twice, at most one for everybody
    /// else, and who is named names back. Versions outside the set are not asked.
    /// </summary>
    /// <param name="versions">The items, told apart by their addresses.</param>
    /// <returns>Warnings, each with the item that it is about; empty where all is well.</returns>
    public static IReadOnlyList<(T Item, Problem Problem)> CheckAlternates<T>(IEnumerable<T> versions)
        where T : IIdentified, ITranslated
    {
        ArgumentNullException.ThrowIfNull(versions);
        T[] items = [.. versions];
        var byAddress = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            foreach (string address in Addresses(item))
            {
                byAddress.TryAdd(address, item);
            }
        }

        return [.. items.Where(static i => i.Alternates is not []).SelectMany(i => Check(i, byAddress).Select(p => (i, p)))];
    }

    /// <summary>The errors of a report that none of the issues acknowledges by its code (S04): what nobody has seen yet.</summary>
    public static IEnumerable<Problem> Unacknowledged(ValidationReport report, IEnumerable<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(issues);
        HashSet<string> known = [.. issues.Select(static i => i.Code)];
        return report.Problems.Where(p => p.Severity == Severity.Error && !known.Contains(p.Code));
    }

    private static IEnumerable<Problem> Check<T>(T item, Dictionary<string, T> byAddress)
        where T : IIdentified, ITranslated
    {
        HashSet<string> own = [.. Addresses(item)];
        if (!item.Alternates.Any(a => own.Contains(a.Url.OriginalString)))
        {
            yield return Warning("/alternates", "the item is not among its own versions");
        }

        if (item.Alternates.Count(static a => a.XDefault == true) > 1)
        {
            yield return Warning("/alternates", "more than one version is for everybody else");
        }

        var languages = new HashSet<LanguageTag>();
        for (int i = 0; i < item.Alternates.Count; i++)
        {
            AlternateVersion alternate = item.Alternates[i];
            string pointer = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/alternates/{i}");
            if (alternate.Lang is { } language && alternate.XDefault != true && !languages.Add(language))
            {
                yield return Warning(pointer, $"a second version is in {language}");
            }

            if (byAddress.TryGetValue(alternate.Url.OriginalString, out T? other) && !own.Contains(alternate.Url.OriginalString)
                && !other.Alternates.Any(a => own.Contains(a.Url.OriginalString)))
            {
                yield return Warning(pointer, $"{alternate.Url.OriginalString} does not name this version in turn");
            }
        }
    }

    private static IEnumerable<string> Addresses<T>(T item)
        where T : IIdentified => item.Urls.Select(static u => u.Href.OriginalString);

    private static Problem Warning(string pointer, string message) => new(Alternates, Severity.Warning, pointer, 0, 0, message);
}
