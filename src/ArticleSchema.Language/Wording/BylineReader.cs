namespace ArticleSchema.Language.Wording;

/// <summary>
/// Takes bylines apart: labels, names, and what stands beside names. Reads every text; what it does not understand is left over.
/// </summary>
internal sealed partial class BylineReader
{
    /// <summary>More than this is no byline; what follows is left over unread.</summary>
    public const int MaxLength = 4096;

    private readonly string _text;
    private readonly LabelFinder _labels;
    private readonly WordingTable _words;
    private readonly string _language;
    private readonly BylineReading _reading = new();

    private BylineReader(string text, string language)
    {
        _text = text;
        _language = WordingLanguage.Of(language);
        _labels = LabelFinder.Of(_language);
        _words = BylineWords.Of(_language);
    }

    public static BylineReading Read(string text, string language)
    {
        var reader = new BylineReader(text, language);
        int end = Math.Min(text.Length, MaxLength);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        foreach (TextPiece line in Cut(new TextPiece(text.Substring(0, end), 0), static (t, i) => t[i] is '\n' or '\r' or '|' or '•' or '·' or ';' || IsDash(t, i)))
        {
            reader.ReadLine(line);
        }

        reader._reading.LeaveOver(text, new TextPiece(text.Substring(end), end).Trim());
        return reader._reading;
    }

    /// <summary>The role that a label of the language stands for; empty where it is none.</summary>
    public static string RoleOf(string label, string language) => label.Length > MaxLength ? "" : LabelFinder.Of(WordingLanguage.Of(language)).RoleOf(label);

    /// <summary>A dash with white space around it divides; one inside a name does not.</summary>
    private static bool IsDash(string text, int at) => text[at] is '–' or '—' or '-'
        && at > 0 && char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    private static IEnumerable<TextPiece> Cut(TextPiece piece, Func<string, int, bool> isCut)
    {
        int start = 0;
        for (int i = 0; i <= piece.Text.Length; i++)
        {
            if (i == piece.Text.Length || isCut(piece.Text, i))
            {
                TextPiece part = piece.Slice(start, i - start);
                if (!part.IsEmpty)
                {
                    yield return part;
                }

                start = i + 1;
            }
        }
    }

    private void ReadLine(TextPiece line)
    {
        List<TextPiece> words = line.Words();
        string after = _labels.FindAfter(words, out int end);
        var found = new List<(string Role, int At, int Length)>();
        for (int i = 0; i < end; i++)
        {
            (string role, int length) = _labels.Find(words, i);
            if (length > 0 && i + length <= end)
            {
                found.Add((role, i, length));
                i += length - 1;
            }
        }

        int first = found.Count > 0 ? found[0].At : end;
        if (after.Length > 0 && found.Count == 0)
        {
            AddCredit(Between(line, words, 0, end), after, Between(line, words, end, words.Count).Trim('.'), isAfter: true);
            return;
        }

        if (first > 0)
        {
            AddCredit(Between(line, words, 0, first), "author", null, isAfter: false);
        }

        for (int i = 0; i < found.Count; i++)
        {
            int next = i + 1 < found.Count ? found[i + 1].At : end;
            TextPiece label = Between(line, words, found[i].At, found[i].At + found[i].Length).Trim(':', '.');
            AddCredit(Between(line, words, found[i].At + found[i].Length, next), found[i].Role, label, isAfter: false);
        }

        if (after.Length > 0)
        {
            _reading.LeaveOver(_text, Between(line, words, end, words.Count));
        }
    }

    private static TextPiece Between(TextPiece line, List<TextPiece> words, int from, int to) => from >= to
        ? new TextPiece("", line.End)
        : line.Slice(words[from].Start - line.Start, words[to - 1].End - words[from].Start);

    private void AddCredit(TextPiece body, string role, TextPiece? label, bool isAfter)
    {
        var credit = new CreditText { Role = role, Label = label, IsLabelAfter = isAfter, Start = label?.Start ?? body.Start, End = label?.End ?? body.Start };
        ReadNames(body, credit, out List<TextPiece> leftovers);
        if (credit.Names.Count == 0)
        {
            // Nothing in it was a name: what stands there belongs together.
            leftovers = [body.Trim(',', ':', '.')];
        }

        foreach (TextPiece leftover in leftovers)
        {
            _reading.LeaveOver(_text, leftover);
        }

        foreach (NameText name in credit.Names)
        {
            credit.Start = Math.Min(credit.Start, name.Raw.Start);
            credit.End = Math.Max(credit.End, name.Raw.End);
        }

        if (label is not null || credit.Names.Count > 0)
        {
            _reading.Credits.Add(credit);
        }
    }
}
