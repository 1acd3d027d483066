using System.Globalization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Wording;

internal sealed partial class DateReader
{
    /// <summary>How many tokens from here on say one part of the date, which is noted unless only looked for; zero where none do.</summary>
    private int Length(int at, bool peek = false)
    {
        string token = _tokens[at].Text;
        string word = token.TrimEnd('.').ToLowerInvariant();
        if (TryIso(token, peek) || TryNumeric(token, peek))
        {
            return 1;
        }

        // "Mar" is a Tuesday in French and a month elsewhere: in a language that has both, the one that is still missing.
        if (Find("months", word) is var month and > 0 && (!char.IsDigit(token[0])))
        {
            return Note(peek, _reading.Month, month, v => _reading.Month = v, 1);
        }

        if (Find("weekdays", word) is var weekday and > 0 && (word.Length > 2 || token.EndsWith(".", StringComparison.Ordinal) || at == 0))
        {
            return Note(peek, _reading.Weekday, weekday - 1, v => _reading.Weekday = v, 1);
        }

        if (Time(at, peek) is var time and > 0)
        {
            return time;
        }

        if (TryZone(token, peek))
        {
            return 1;
        }

        return Number(token, peek) ? 1 : 0;
    }

    private int Note(bool peek, int? known, int value, Action<int> set, int length)
    {
        if (!peek)
        {
            _hasTwo |= known is { } other && other != value;
            set(value);
        }

        return length;
    }

    private int Find(string heading, string word)
    {
        string[] names = _words[heading];
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Split(',').Contains(word, StringComparer.Ordinal))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary><c>2024-11-10</c>, perhaps with a time.</summary>
    private bool TryIso(string token, bool peek)
    {
        if (token.Length < 7 || token[4] != '-' || !PartialDateFormat.TryParse(System.Text.Encoding.UTF8.GetBytes(token), out PartialDateValue value) || value.IsInterval)
        {
            return false;
        }

        if (!peek)
        {
            Note(false, _reading.Year, Digits(token, 0, 4), v => _reading.Year = v, 1);
            Note(false, _reading.Month, Digits(token, 5, 2), v => _reading.Month = v, 1);
            if (token.Length >= 10)
            {
                Note(false, _reading.Day, Digits(token, 8, 2), v => _reading.Day = v, 1);
            }

            if (token.Length > 11)
            {
                _time = token.Substring(11);
            }
        }

        return true;
    }

    /// <summary><c>10.11.2024</c> or <c>10/11/2024</c>, in the order of the language.</summary>
    private bool TryNumeric(string token, bool peek)
    {
        string[] parts = token.TrimEnd('.').Split('.', '/', '-');
        if (parts.Length != 3 || parts.Any(static p => p.Length is 0 or > 4 || !p.All(IsDigit)))
        {
            return false;
        }

        if (parts[0].Length == 4)
        {
            return !peek ? Numbers(parts[0], parts[1], parts[2]) : true;
        }

        if (parts[2].Length != 4)
        {
            return false;
        }

        bool isDayFirst = _order == "dmy" || (_order.Length == 0 && Digits(parts[0], 0, parts[0].Length) > 12);
        bool isMonthFirst = _order == "mdy" || (_order.Length == 0 && Digits(parts[1], 0, parts[1].Length) > 12);
        if (!peek)
        {
            bool isSame = parts[0] == parts[1];
            _reading.IsAmbiguous |= !isDayFirst && !isMonthFirst && !isSame;
            _ = isMonthFirst ? Numbers(parts[2], parts[0], parts[1]) : isDayFirst || isSame ? Numbers(parts[2], parts[1], parts[0]) : Note(false, _reading.Year, Digits(parts[2], 0, 4), v => _reading.Year = v, 1) > 0;
        }

        return true;
    }

    private bool Numbers(string year, string month, string day)
    {
        Note(false, _reading.Year, Digits(year, 0, 4), v => _reading.Year = v, 1);
        Note(false, _reading.Month, Digits(month, 0, month.Length), v => _reading.Month = v, 1);
        Note(false, _reading.Day, Digits(day, 0, day.Length), v => _reading.Day = v, 1);
        return true;
    }

    /// <summary>A day, <c>10</c>, <c>10th</c>, <c>10.</c>, <c>1er</c>, <c>1º</c>, or a year of four digits.</summary>
    private bool Number(string token, bool peek)
    {
        int digits = token.TakeWhile(IsDigit).Count();
        string rest = token.Substring(digits).ToLowerInvariant();
        if (digits == 4 && rest is "" or ".")
        {
            return Digits(token, 0, 4) is >= 1500 and <= 2200 && Note(peek, _reading.Year, Digits(token, 0, 4), v => _reading.Year = v, 1) > 0;
        }

        bool isDay = digits is 1 or 2 && Digits(token, 0, digits) is >= 1 and <= 31
            && rest is "" or "." or "st" or "nd" or "rd" or "th" or "er" or "º" or "°" or "ª" or "o" or ":a" or ":e";
        return isDay && Note(peek, _reading.Day, Digits(token, 0, digits), v => _reading.Day = v, 1) > 0;
    }

    /// <summary><c>10:22</c>, <c>um 10.22 Uhr</c>, <c>10h22</c>, <c>3 p.m.</c></summary>
    private int Time(int at, bool peek)
    {
        int first = at;
        foreach (string before in _words["at"].OrderByDescending(static w => w.Length))
        {
            string[] words = before.Split(' ');
            if (at + words.Length < _tokens.Count && words.Select((w, i) => string.Equals(_tokens[at + i].Text.TrimEnd('.'), w, StringComparison.OrdinalIgnoreCase)).All(static m => m))
            {
                first = at + words.Length;
                break;
            }
        }

        string token = _tokens[first].Text.TrimEnd('.').ToLowerInvariant();
        string next = first + 1 < _tokens.Count ? _tokens[first + 1].Text.ToLowerInvariant() : "";
        bool hasHourWord = _words["hour"].Contains(next.TrimEnd('.'), StringComparer.Ordinal);
        int digits = token.TakeWhile(IsDigit).Count();
        if (digits is not (1 or 2))
        {
            return 0;
        }

        int hour = Digits(token, 0, digits);
        string rest = token.Substring(digits);
        int half = Half(next) is var own and > 0 ? own : Half(rest);
        bool isBareHour = rest.Length == 0 || Half(rest) > 0 || rest == "h";
        int minute = isBareHour ? 0 : Minutes(rest);
        bool isTime = minute >= 0 && (!isBareHour ? rest[0] is not '.' || hasHourWord || first > at : hasHourWord || half > 0 || rest == "h");
        if (!isTime || hour > 23 || (half > 0 && hour is 0 or > 12))
        {
            return 0;
        }

        if (!peek)
        {
            hour = half == 0 ? hour : (hour % 12) + (half == 2 ? 12 : 0);
            string time = string.Format(CultureInfo.InvariantCulture, "{0:00}:{1:00}", hour, minute);
            _hasTwo |= _time is not null && _time != time;
            _time = time;
        }

        return first - at + 1 + (hasHourWord || Half(next) > 0 ? 1 : 0);
    }

    /// <summary>1 before noon, 2 after it, 0 where neither is said.</summary>
    private int Half(string word)
    {
        string bare = word.TrimEnd('.');
        return bare.Length == 0 ? 0
            : _words["am"].Any(w => w.TrimEnd('.') == bare) ? 1
            : _words["pm"].Any(w => w.TrimEnd('.') == bare) ? 2
            : 0;
    }

    private static int Minutes(string rest)
    {
        bool isMinutes = rest.Length >= 3 && rest[0] is ':' or '.' or 'h' && IsDigit(rest[1]) && IsDigit(rest[2]);
        int minutes = isMinutes ? Digits(rest, 1, 2) : -1;
        return minutes > 59 || (rest.Length > 3 && rest.Substring(3) is not ("h" or "uhr")) ? -1 : minutes;
    }

    private bool TryZone(string token, bool peek)
    {
        if (_time is null || !DateWords.Zones.TryGetValue(token, out string? zone))
        {
            return false;
        }

        _zone = peek ? _zone : zone;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Digits(string text, int start, int length) => int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
