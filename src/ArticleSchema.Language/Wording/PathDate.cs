using System.Globalization;
using System.Text;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Wording;

/// <summary>The date in the path of a URL, as many sites write it: <c>/2024/11/10/</c>, <c>/2024-11-10-</c>, <c>/20241110/</c>, <c>/241110/</c>.</summary>
internal static class PathDate
{
    /// <summary>In EDTF; <see langword="null"/> where the path holds none.</summary>
    public static string? Read(string url)
    {
        int start = url.IndexOf("://", StringComparison.Ordinal);
        start = url.IndexOf('/', start < 0 ? 0 : start + 3);
        if (start < 0)
        {
            return null;
        }

        int end = url.IndexOfAny(['?', '#'], start);
        string[] parts = url.Substring(start, (end < 0 ? url.Length : end) - start).Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            string? date = i + 1 < parts.Length && IsNumber(parts[i], 4) && IsNumber(parts[i + 1], 2)
                ? Valid(parts[i], parts[i + 1], i + 2 < parts.Length && IsNumber(parts[i + 2], 2) ? parts[i + 2] : null)
                : OfPart(parts[i]);
            if (date is not null)
            {
                return date;
            }
        }

        return null;
    }

    private static string? OfPart(string part)
    {
        if (part.Length >= 10 && part[4] == '-' && part[7] == '-' && IsNumber(part.Substring(0, 4), 4) && (part.Length == 10 || part[10] is '-' or '.' or '_'))
        {
            return Valid(part.Substring(0, 4), part.Substring(5, 2), part.Substring(8, 2));
        }

        return IsNumber(part, 8) ? Valid(part.Substring(0, 4), part.Substring(4, 2), part.Substring(6, 2))
            : IsNumber(part, 6) ? OfPart("20" + part)
            : null;
    }

    private static string? Valid(string year, string month, string? day)
    {
        string date = year + "-" + month + (day is null ? "" : "-" + day);
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int y) && y is >= 1990 and < 2100 && PartialDateFormat.IsValid(Encoding.UTF8.GetBytes(date)) ? date : null;
    }

    private static bool IsNumber(string text, int length) => text.Length == length && text.All(static c => c is >= '0' and <= '9');
}
