namespace ArticleSchema.Language.Wording;

/// <summary>Which language's words a text is read with.</summary>
internal static class WordingLanguage
{
    /// <summary>The primary subtag in lower case; both written forms of Norwegian share their words.</summary>
    public static string Of(string tag)
    {
        int end = tag.IndexOfAny(['-', '_']);
        string primary = (end < 0 ? tag : tag.Substring(0, end)).ToLowerInvariant();
        return primary is "nb" or "nn" ? "no" : primary;
    }

    /// <summary>Whether a day is written after its month, as in the United States; unknown for English without a region.</summary>
    public static bool? PutsMonthFirst(string tag)
    {
        if (Of(tag) != "en")
        {
            return false;
        }

        string region = tag.Split('-').Skip(1).FirstOrDefault(static s => s.Length == 2) ?? "";
        return region.Length == 0 ? null : region.ToUpperInvariant() is "US" or "PH";
    }
}
