using System.Globalization;

namespace Gazette;

/// <summary>Pages as the gazette counts them, <c>3-5</c>: what a lens of its schema asks for.</summary>
internal static partial class PageRange
{
    internal static partial (long? FirstPage, long? LastPage) Split(string pages)
    {
        string[] ends = pages.Split('-');
        return (Number(ends[0]), Number(ends[^1]));
    }

    internal static partial string? Join(long? firstPage, long? lastPage) =>
        firstPage is { } first && lastPage is { } last ? string.Create(CultureInfo.InvariantCulture, $"{first}-{last}") : null;

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
