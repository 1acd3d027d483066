namespace ArticleSchema.Language.Wording;

internal sealed partial class BylineReader
{
    /// <summary>How a chunk is joined to the one before it.</summary>
    private enum Joint
    {
        Comma,
        And,
        Slash,
        Bracket,
    }

    private void ReadNames(TextPiece body, CreditText credit, out List<TextPiece> leftovers)
    {
        leftovers = [];
        foreach ((Joint joint, TextPiece piece) in Chunks(body))
        {
            TextPiece chunk = piece;
            if (chunk.Text[0] == '©' || chunk.Text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase))
            {
                credit.HasCopyrightSign = true;
                chunk = chunk.Slice(chunk.Text[0] == '©' ? 1 : 3, chunk.Text.Length - (chunk.Text[0] == '©' ? 1 : 3));
            }

            if (chunk.IsEmpty)
            {
                continue;
            }

            if (TryBeside(joint, chunk, credit) || TryName(chunk, credit))
            {
                // With the bracket that closes behind an agency.
                int isClosed = chunk.End < _text.Length && _text[chunk.End] is ')' or ']' ? 1 : 0;
                credit.End = Math.Max(credit.End, chunk.End + isClosed);
            }
            else
            {
                leftovers.Add(chunk);
            }
        }

        // "By A and B in C": the place may be everybody's, so it stands with the line.
        if (credit.Names.Count > 1 && credit.Names[credit.Names.Count - 1] is { Place: { } place } last && credit.Names.Count(static n => n.Place is not null) == 1)
        {
            credit.Place = place;
            last.Place = null;
        }
    }

    private IEnumerable<(Joint Joint, TextPiece Chunk)> Chunks(TextPiece body)
    {
        Joint joint = Joint.Comma;
        int start = 0;
        for (int i = 0; i <= body.Text.Length; i++)
        {
            Joint next = Joint.Comma;
            int length = i == body.Text.Length ? 0 : JointAt(body.Text, i, start, out next);
            if (length == 0 && i < body.Text.Length)
            {
                continue;
            }

            TextPiece chunk = body.Slice(start, i - start, ',', ':');
            if (!chunk.IsEmpty)
            {
                yield return (joint, WithoutFullStop(chunk));
            }

            joint = next;
            start = i + length;
            i = Math.Max(i, start - 1);
        }
    }

    /// <summary>How long the joint at a place is; zero where none stands.</summary>
    private int JointAt(string text, int at, int start, out Joint joint)
    {
        joint = Joint.Comma;
        switch (text[at])
        {
            case ',' or '+':
                return 1;
            case '/':
                joint = Joint.Slash;
                return 1;
            case '(' or ')' or '[' or ']':
                // "(c)" is a sign, not an aside.
                joint = Joint.Bracket;
                return text.Length > at + 2 && text[at] == '(' && text[at + 1] is 'c' or 'C' && text[at + 2] == ')' ? 0 : text[at] == ')' && at >= 2 && text[at - 2] == '(' && text[at - 1] is 'c' or 'C' ? 0 : 1;
            case '&':
                joint = Joint.And;
                return 1;
            case var c when char.IsWhiteSpace(c):
                foreach (string and in _words["and"])
                {
                    int end = at + 1 + and.Length;
                    if (end < text.Length && char.IsWhiteSpace(text[end]) && string.CompareOrdinal(text, at + 1, and, 0, and.Length) == 0 && !BindsSurnames(text, start, at, end, and))
                    {
                        joint = Joint.And;
                        return and.Length + 2;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }

    /// <summary>"José Ortega y Gasset" is one man: one word alone behind the conjunction, and two or more before it.</summary>
    private bool BindsSurnames(string text, int start, int at, int end, string and)
    {
        if (_language is not ("es" or "pt") || and is not ("y" or "e" or "i"))
        {
            return false;
        }

        string right = text.Substring(end).Trim();
        string left = text.Substring(start, at - start).Trim();
        bool isWholeList = start == 0 && left.IndexOf(',') < 0;
        return isWholeList && right.IndexOfAny([' ', ',', '/', '(']) < 0 && left.IndexOf(' ') > 0;
    }

    /// <summary>A full stop at the end is the sentence's, unless an initial or an abbreviation needs it.</summary>
    private static TextPiece WithoutFullStop(TextPiece chunk)
    {
        if (chunk.Text.Length < 3 || chunk.Text[chunk.Text.Length - 1] != '.')
        {
            return chunk;
        }

        string word = chunk.Text.Substring(chunk.Text.LastIndexOf(' ') + 1).TrimEnd('.');
        return word.Length > 1 && word.IndexOf('.') < 0 && !BylineWords.Suffixes.Contains(word) ? chunk.Slice(0, chunk.Text.Length - 1) : chunk;
    }

    /// <summary>What is no name, but belongs to the names before it: an agency, a title, <c>Jr.</c>, <c>D.C.</c></summary>
    private bool TryBeside(Joint joint, TextPiece chunk, CreditText credit)
    {
        if (credit.Names.Count == 0 || joint == Joint.And)
        {
            return false;
        }

        NameText last = credit.Names[credit.Names.Count - 1];
        string text = chunk.Text;
        if (BylineWords.Suffixes.Contains(text.TrimEnd('.')))
        {
            last.Suffix ??= text;
            return true;
        }

        if (last.Place is not null && IsStateAbbreviation(text))
        {
            last.Place += ", " + text;
            return true;
        }

        // "A, em Lisboa"
        if (last.Place is null && _words["in"].FirstOrDefault(w => text.StartsWith(w + " ", StringComparison.Ordinal)) is { } @in && StartsAsName(text.Substring(@in.Length + 1)))
        {
            last.Place = text.Substring(@in.Length + 1);
            return true;
        }

        if (IsAgency(text) || (joint != Joint.Comma && LooksLikeAgency(text)) || (joint == Joint.Slash && IsBareWord(text) && last.Raw.Text.IndexOf(' ') > 0))
        {
            // The line ends with the agency that they all work for.
            foreach (NameText name in credit.Names.Where(static n => n is { Organization: null, Kind: "person" }))
            {
                name.Organization = text;
            }

            return true;
        }

        return TryTitle(chunk, credit, last);
    }

    private bool TryTitle(TextPiece chunk, CreditText credit, NameText last)
    {
        List<TextPiece> words = chunk.Words();
        string text = chunk.Text;
        bool isPlural = HasTitle(words, "titles");
        if (words.Count > 7 || chunk.Text.Any(char.IsDigit) || (!isPlural && !HasTitle(words, "title")))
        {
            return TryOrganization(chunk, last);
        }

        if (isPlural && credit.Names.Count > 1)
        {
            credit.Title ??= text;
        }
        else
        {
            last.Title ??= text;
        }

        // "AP Business Writers" says for whom as well.
        if (words.Count > 1 && IsAgency(words[0].Text))
        {
            foreach (NameText name in credit.Names.Where(static n => n.Organization is null))
            {
                name.Organization = words[0].Text;
            }
        }

        return true;
    }

    /// <summary>"Special to The Gazette", "für dpa", and organizations that are known by a word of theirs.</summary>
    private bool TryOrganization(TextPiece chunk, NameText last)
    {
        string text = chunk.Text;
        foreach (string of in _words["of"])
        {
            if (text.StartsWith(of + " ", StringComparison.OrdinalIgnoreCase) && char.IsLetter(text[text.Length - 1]))
            {
                text = text.Substring(of.Length).Trim();
                break;
            }
        }

        if (last.Organization is not null || !IsOrganization(text))
        {
            return false;
        }

        last.Organization = text;
        return true;
    }

    private bool HasTitle(List<TextPiece> words, string heading)
    {
        foreach (string title in _words[heading])
        {
            string[] parts = title.Split(' ');
            for (int at = 0; at + parts.Length <= words.Count; at++)
            {
                if (parts.Select((p, i) => string.Equals(words[at + i].Text.TrimEnd('.'), p, StringComparison.OrdinalIgnoreCase)).All(static m => m))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsStateAbbreviation(string text) =>
        text.Length is 2 or 4 && text.Replace(".", "") is { Length: 2 } letters && letters.All(static c => c is >= 'A' and <= 'Z');

    private static bool IsAgency(string text) => BylineWords.Agencies.Contains(text);

    /// <summary>A few capitals behind a stroke or in brackets.</summary>
    private static bool LooksLikeAgency(string text) => IsAgency(text) || (text.Length is >= 2 and <= 8 && text.All(static c => char.IsUpper(c) || c == '-'));

    private static bool IsBareWord(string text) => text.All(char.IsLetter);

    private static bool IsOrganization(string text)
    {
        if (IsAgency(text) || IsDomain(text))
        {
            return true;
        }

        // Of more than one word: "Press" and "Post" are also people's names.
        string[] words = text.Split(' ');
        return words.Length is > 1 and < 8 && char.IsUpper(text[0]) && words.Skip(1).Any(static w => BylineWords.OfOrganizations.Contains(w.TrimEnd('.').ToLowerInvariant()));
    }

    private static bool IsDomain(string text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 1 && text.Length - dot is > 2 and < 8 && text.IndexOf(' ') < 0 && text.Skip(dot + 1).All(static c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            && text.Take(dot).All(static c => char.IsLetterOrDigit(c) || c is '-' or '.');
    }
}
