using System.Globalization;

namespace ArticleSchema.Language.Wording;

internal sealed partial class BylineReader
{
    private const int MaxNameWords = 7;

    private bool TryName(TextPiece chunk, CreditText credit)
    {
        TextPiece name = chunk;
        string? title = TakeTitle(ref name);
        string? place = TakePlace(ref name);
        string? organization = TakeOrganization(ref name);
        if (name.IsEmpty)
        {
            return false;
        }

        if (_words["group"].Any(g => string.Equals(g, name.Text, StringComparison.OrdinalIgnoreCase)))
        {
            credit.Names.Add(new NameText { Raw = name, Display = name.Text, Kind = "group", Place = place });
            return true;
        }

        if (IsOrganization(name.Text) || (name.Text.Length <= 6 && LooksLikeAgency(name.Text) && name.Text.IndexOf('-') < 0 && !IsInitials(name.Text)))
        {
            credit.Names.Add(new NameText { Raw = name, Display = name.Text, Kind = "organization", Place = place, Title = title });
            return true;
        }

        TextPiece whole = name;
        string? prefix = TakeHonorific(ref name);
        if (Person(whole, name, prefix) is not { } person)
        {
            return false;
        }

        person.Place = place;
        person.Title = title;
        person.Organization = organization;
        credit.Names.Add(person);
        return true;
    }

    private static bool IsInitials(string text) => text.Length <= 1;

    /// <summary>"A in X": the last small word that places stand behind, with a name on either side.</summary>
    private string? TakePlace(ref TextPiece name)
    {
        foreach (string place in _words["in"])
        {
            int at = name.Text.LastIndexOf(" " + place + " ", StringComparison.Ordinal);
            if (at > 0 && at + place.Length + 2 is var start && StartsAsName(name.Text.Substring(start)))
            {
                string found = name.Text.Substring(start).Trim();
                name = name.Slice(0, at);
                return found;
            }
        }

        return null;
    }

    private string? TakeOrganization(ref TextPiece name)
    {
        foreach (string of in _words["of"])
        {
            int at = name.Text.IndexOf(" " + of + " ", StringComparison.Ordinal);
            if (at > 0 && IsOrganization(name.Text.Substring(at + of.Length + 2)))
            {
                string found = name.Text.Substring(at + of.Length + 2);
                name = name.Slice(0, at);
                return found;
            }
        }

        return null;
    }

    /// <summary>"Staff writer Ben Jones": small words that end in a title, and two words of a name at least.</summary>
    private string? TakeTitle(ref TextPiece name)
    {
        List<TextPiece> words = name.Words();
        for (int length = Math.Min(words.Count - 2, 4); length > 0; length--)
        {
            List<TextPiece> head = words.GetRange(0, length);
            if (HasTitle([head[length - 1]], "title") && head.Skip(1).All(static w => !char.IsUpper(w.Text[0])) && IsNameWord(words[length].Text))
            {
                string title = name.Text.Substring(0, head[length - 1].End - name.Start);
                name = name.Slice(title.Length, name.Text.Length - title.Length);
                return title;
            }
        }

        return null;
    }

    private string? TakeHonorific(ref TextPiece name)
    {
        string taken = "";
        for (int space = name.Text.IndexOf(' '); space > 0; space = name.Text.IndexOf(' '))
        {
            string word = name.Text.Substring(0, space);
            bool isKnown = _words["honorific"].Contains(word.TrimEnd('.'), StringComparer.Ordinal) || word is "Dr." or "Prof.";
            if (!isKnown)
            {
                break;
            }

            taken = taken.Length == 0 ? word : taken + " " + word;
            name = name.Slice(space, name.Text.Length - space);
        }

        return taken.Length == 0 ? null : taken;
    }

    private static NameText? Person(TextPiece raw, TextPiece name, string? prefix)
    {
        string[] words = [.. name.Words().Select(static w => w.Text)];
        string? suffix = words.Length > 1 && BylineWords.Suffixes.Contains(words[words.Length - 1].TrimEnd('.')) ? words[words.Length - 1] : null;
        words = suffix is null ? words : [.. words.Take(words.Length - 1)];
        bool isName = words.Length is > 0 and <= MaxNameWords && IsNameWord(words[words.Length - 1])
            && words.All(static w => IsNameWord(w) || BylineWords.Particles.Contains(w)) && words.Any(static w => w.Length > 1);
        if (!isName)
        {
            return null;
        }

        var person = new NameText { Raw = raw, Display = string.Join(" ", words.Select(Lower)) + (suffix is null ? "" : " " + suffix), Prefix = prefix, Suffix = suffix };
        Divide(person, words);
        return person;
    }

    /// <summary>Given and family name, where it can be told: by capitals, by a particle, or because there are but two words.</summary>
    private static void Divide(NameText person, string[] words)
    {
        int capitals = words.Length - Enumerable.Reverse(words).TakeWhile(IsInCapitals).Count();
        int particle = Array.FindIndex(words, 1 < words.Length ? 1 : 0, static w => BylineWords.Particles.Contains(w));
        int at = capitals > 0 && capitals < words.Length ? capitals
            : particle == 1 && words.Length > 2 ? particle
            : words.Length == 2 ? 1
            : 0;
        if (at > 0)
        {
            person.Given = string.Join(" ", words.Take(at).Select(Lower));
            person.Family = string.Join(" ", words.Skip(at).Select(Lower));
        }
    }

    private static bool StartsAsName(string text) => text.Length > 1 && IsNameWord(text.Split(' ')[0].TrimEnd(','));

    /// <summary>Begins with a capital, or with a letter of a script that has none, and holds nothing but what names hold.</summary>
    private static bool IsNameWord(string word)
    {
        int start = word.Length > 2 && word[1] is '’' or '\'' && char.IsLower(word[0]) ? 2 : word.StartsWith("al-", StringComparison.Ordinal) || word.StartsWith("el-", StringComparison.Ordinal) ? 3 : 0;
        if (word.Length <= start || !IsCapital(word, start))
        {
            return false;
        }

        return word.All(static c => char.IsLetter(c) || char.IsSurrogate(c) || c is '’' or '\'' or '-' or '.' or '‘' or '‐' or '·' or 'ʻ'
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }

    private static bool IsCapital(string word, int at) => char.IsUpper(word[at])
        || CharUnicodeInfo.GetUnicodeCategory(word, at) is UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.UppercaseLetter;

    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) > 2 && word.IndexOf('.') < 0
        && !word.Where(char.IsLetter).Skip(IsScottish(word) ? 3 : 0).Any(char.IsLower) && word.Any(char.IsUpper);

    private static bool IsScottish(string word) => word.StartsWith("Mac", StringComparison.Ordinal) && word.Length > 4 && char.IsUpper(word[3]);

    /// <summary>A word in capitals as names are written; others as they stand.</summary>
    private static string Lower(string word)
    {
        if (!IsInCapitals(word))
        {
            return word;
        }

        char[] letters = word.ToCharArray();
        bool isFirst = true;
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = isFirst ? letters[i] : char.ToLowerInvariant(letters[i]);
            isFirst = letters[i] is '-' or '’' or '\'' || (i == 1 && word.StartsWith("MC", StringComparison.Ordinal) && word.Length > 3);
        }

        return new string(letters);
    }
}
