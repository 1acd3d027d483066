using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Binding;

/// <summary>The forms of dates where a schema itself writes one.</summary>
internal static class LiteralFormats
{
    public static bool IsValid(string text, BuiltIn type) => TryMoment(text, type, out _);

    public static int Compare(string a, string b, BuiltIn type) =>
        TryMoment(a, type, out var first) && TryMoment(b, type, out var second) ? first.CompareTo(second) : 0;

    private static bool TryMoment(string text, BuiltIn type, out DateTimeOffset moment)
    {
        string[] formats = type switch
        {
            BuiltIn.Date => ["yyyy-MM-dd"],
            BuiltIn.Timestamp => ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"],
            _ => ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ssK"],
        };
        return DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }
}
