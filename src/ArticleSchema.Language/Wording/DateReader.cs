using System.Globalization;
using ArticleSchema.Language.Formats;

namespace ArticleSchema.Language.Wording;

/// <summary>
/// Reads the date that a text in one of the known languages names; ISO dates in every language. What could be one of two days is no date.
/// </summary>
internal sealed partial class DateReader
{
    /// <summary>More than this is no date; what follows is left over unread.</summary>
    public const int MaxLength = 1024;

    private readonly string _text;
    private readonly WordingTable _words;
    private readonly string _order;
    private readonly DateReading _reading = new();
    private readonly List<TextPiece> _tokens;
    private string? _time;
    private string? _zone;
    private bool _hasTwo;

    private DateReader(string text, string language)
    {
        _text = text;
        _words = DateWords.Of(WordingLanguage.Of(language));
        _order = _words["order"].FirstOrDefault() ?? (WordingLanguage.PutsMonthFirst(language) is { } monthFirst && WordingLanguage.Of(language) == "en" ? monthFirst ? "mdy" : "dmy" : "");
        _tokens = Tokens(new TextPiece(text.Length > MaxLength ? text.Substring(0, MaxLength) : text, 0));
    }

    public static DateReading Read(string text, string language)
    {
        var reader = new DateReader(text, language);
        reader.ReadTokens();
        reader.Settle();
        if (text.Length > MaxLength)
        {
            reader._reading.Leftovers.Add(new TextPiece(text.Substring(MaxLength), MaxLength).Trim());
        }

        return reader._reading;
    }

    /// <summary>Words without the punctuation around them, full stops behind kept.</summary>
    private static List<TextPiece> Tokens(TextPiece text)
    {
        var tokens = new List<TextPiece>();
        foreach (TextPiece word in text.Words())
        {
            TextPiece token = word.Trim(',', ';', '(', ')', '[', ']', '"', '“', '”', '«', '»', '–', '—', '|', '·', '•');
            if (!token.IsEmpty)
            {
                tokens.Add(token);
            }
        }

        return tokens;
    }

    private void ReadTokens()
    {
        TextPiece? open = null;
        int pending = 0;
        for (int i = 0; i < _tokens.Count;)
        {
            int length = Length(i);
            bool isFiller = length == 0 && IsFiller(_tokens[i].Text);
            if (length > 0)
            {
                _reading.Start = _reading.End == 0 ? _tokens[i].Start : _reading.Start;
                _reading.End = _tokens[i + length - 1].End;
                i += length;
                continue;
            }

            // A filler between two parts of the date belongs to it; elsewhere it is a word like others.
            pending = isFiller ? pending + 1 : 0;
            bool isInside = isFiller && (i + 1 < _tokens.Count && (Length(i + 1, peek: true) > 0 || IsFiller(_tokens[i + 1].Text)));
            if (!isInside)
            {
                open = LeaveOver(open, _tokens[i]);
            }

            i++;
        }
    }

    private TextPiece LeaveOver(TextPiece? open, TextPiece token)
    {
        if (open is { } last && _reading.Leftovers.Count > 0 && last.End <= token.Start && _tokens.IndexOf(token) - 1 == _tokens.IndexOf(last))
        {
            TextPiece whole = _reading.Leftovers[_reading.Leftovers.Count - 1];
            _reading.Leftovers[_reading.Leftovers.Count - 1] = new(_text.Substring(whole.Start, token.End - whole.Start), whole.Start);
        }
        else
        {
            _reading.Leftovers.Add(token);
        }

        return token;
    }

    private bool IsFiller(string token) => _words["filler"].Contains(token.ToLowerInvariant(), StringComparer.Ordinal);

    private void Settle()
    {
        if (_hasTwo || _reading.IsAmbiguous || _reading.Year is not { } year || (_reading.Day is not null && _reading.Month is null))
        {
            return;
        }

        string date = year.ToString("0000", CultureInfo.InvariantCulture)
            + (_reading.Month is { } month ? "-" + month.ToString("00", CultureInfo.InvariantCulture) : "")
            + (_reading.Day is { } day ? "-" + day.ToString("00", CultureInfo.InvariantCulture) : "");
        if (_time is not null && _reading.Day is not null)
        {
            date += "T" + _time + _zone;
        }

        if (PartialDateFormat.IsValid(System.Text.Encoding.UTF8.GetBytes(date)))
        {
            _reading.Value = date;
        }
    }
}
