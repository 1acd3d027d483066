namespace ArticleSchema.Language.Formats;

/// <summary>Where countries lie, in boxes of whole degrees around them: enough to tell a longitude from a latitude.</summary>
internal static partial class CountryBoxes
{
    private const int RowLength = 5;

    /// <summary>Whether a point lies in a box of the country; <see langword="null"/> where the country is not known.</summary>
    /// <param name="country">Two letters of ISO 3166-1, in any case.</param>
    /// <param name="longitude">In degrees east.</param>
    /// <param name="latitude">In degrees north.</param>
    public static bool? Covers(ReadOnlySpan<byte> country, double longitude, double latitude)
    {
        if (country.Length != 2 || !Ascii.IsLetter(country[0]) || !Ascii.IsLetter(country[1]))
        {
            return null;
        }

        int key = (Ascii.ToLower(country[0]) - 'a') * 26 + Ascii.ToLower(country[1]) - 'a';
        bool? isCovered = null;
        for (int row = 0; row < s_boxes.Length; row += RowLength)
        {
            if (s_boxes[row] == key)
            {
                isCovered = isCovered == true
                    || (s_boxes[row + 1] <= longitude && s_boxes[row + 2] <= latitude && longitude <= s_boxes[row + 3] && latitude <= s_boxes[row + 4]);
            }
        }

        return isCovered;
    }
}
