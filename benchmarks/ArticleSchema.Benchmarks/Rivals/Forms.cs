namespace ArticleSchema.Benchmarks.Rivals;

/// <summary>The forms of texts as the rivals check them: what a careful user would write, not RFCs in full.</summary>
internal static class Forms
{
    internal const string Slug = "^[a-z0-9]+(-[a-z0-9]+)*$";
    internal const string Language = "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$";
    internal const string Duration = "^P(?=.)([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$";
    internal const string Email = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$";
    internal const string MediaType = "^[a-z0-9.+-]+/[a-z0-9.+-]+$";
    internal const string ContributorKey = "^c[0-9]{1,6}$";
    internal const string Orcid = "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$";
    internal const string Country = "^[A-Z]{2}$";
    internal const string Wikidata = "^Q[1-9][0-9]{0,11}$";
    internal const string Licence = "CC-BY-4.0";

    internal static readonly DateOnly FirstDay = new(1900, 1, 1);
    internal static readonly DateOnly LastDay = new(2099, 12, 31);

    /// <summary>Code points, as the schema counts.</summary>
    internal static bool HasLength(string text, int min, int max)
    {
        var length = 0;
        foreach (char unit in text)
        {
            length += char.IsLowSurrogate(unit) ? 0 : 1;
        }
        return length >= min && length <= max;
    }

    internal static bool IsDistinct<T>(IReadOnlyCollection<T> items) => items.Count == items.Distinct().Count();
}
