using System.Globalization;

namespace ArticleSchema.Language.Validation;

/// <summary>The tables of messages there are. Another language is one more table here.</summary>
internal static class Messages
{
    private static readonly Dictionary<string, MessageTable> s_tables =
        new(StringComparer.OrdinalIgnoreCase) { ["en"] = EnglishMessages.Table };

    /// <summary>What all cultures without a table get.</summary>
    public static MessageTable English => EnglishMessages.Table;

    /// <summary>The table of a culture or the nearest of its parents that has one; English for all others.</summary>
    public static MessageTable For(CultureInfo? culture)
    {
        for (CultureInfo? at = culture; at is not null && at.Name.Length > 0; at = at.Parent)
        {
            if (s_tables.TryGetValue(at.Name, out MessageTable? table))
            {
                return table;
            }
        }

        return English;
    }
}
