namespace ArticleSchema.Language.Formats;

/// <summary>RFC 3339 full-date. The year 0000 is no date: no moment of .NET stands for it.</summary>
internal static class DateFormat
{
    public const int Length = 10;

    public static bool IsValid(ReadOnlySpan<byte> text) => TryParse(text, out _, out _, out _);

    public static bool TryParse(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        int parsedYear = ParseYear(text);
        int parsedMonth = Ascii.TwoDigits(text, 5);
        int parsedDay = Ascii.TwoDigits(text, 8);
        if (parsedYear < 1 || (uint)(parsedMonth - 1) > 11) return false;
        if (parsedDay < 1 || parsedDay > 28 && parsedDay > DaysInMonth(parsedYear, parsedMonth)) return false;
        (year, month, day) = (parsedYear, parsedMonth, parsedDay);
        return true;
    }

    /// <summary>Writes <c>yyyy-MM-dd</c>.</summary>
    public static void Format(int year, int month, int day, Span<byte> destination)
    {
        Ascii.WriteTwoDigits(destination, 0, year / 100);
        Ascii.WriteTwoDigits(destination, 2, year % 100);
        destination[4] = (byte)'-';
        Ascii.WriteTwoDigits(destination, 5, month);
        destination[7] = (byte)'-';
        Ascii.WriteTwoDigits(destination, 8, day);
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The four digits at the start; negative when one of them is none.</summary>
    internal static int ParseYear(ReadOnlySpan<byte> text)
    {
        int century = Ascii.TwoDigits(text, 0);
        int rest = Ascii.TwoDigits(text, 2);
        return century < 0 || rest < 0 ? -1 : century * 100 + rest;
    }
}
