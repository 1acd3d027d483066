using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Syntax;

/// <summary><c>Name</c>, <c>Name?</c>, <c>Name*</c>, <c>Name+</c>, <c>Name by Key*</c> or <c>Name by Key+</c>.</summary>
/// <param name="Name">With its alias, if it has one: <c>Core.Person</c>.</param>
internal sealed record TypeExpressionSyntax(SyntaxText Name, Multiplicity Multiplicity, SyntaxText? Key, TextSpan Span)
{
    /// <summary>Reads an expression; <see langword="null"/> where it is none.</summary>
    public static TypeExpressionSyntax? TryParse(SyntaxText text)
    {
        var words = Words(text);
        return words.Count switch
        {
            1 => Simple(words[0], text.Span),
            3 when words[1].Value == "by" => Map(words[0], words[2], text.Span),
            _ => null,
        };
    }

    private static TypeExpressionSyntax? Simple(SyntaxText word, TextSpan span)
    {
        var multiplicity = word.Value[word.Value.Length - 1] switch
        {
            '?' => Multiplicity.Optional,
            '*' => Multiplicity.List,
            '+' => Multiplicity.NonEmptyList,
            _ => Multiplicity.One,
        };
        var name = multiplicity == Multiplicity.One ? word : Shorten(word);
        return IsName(name.Value) ? new TypeExpressionSyntax(name, multiplicity, null, span) : null;
    }

    private static TypeExpressionSyntax? Map(SyntaxText value, SyntaxText key, TextSpan span)
    {
        var end = key.Value[key.Value.Length - 1];
        if (end is not ('*' or '+'))
        {
            return null;
        }

        var name = Shorten(key);
        return IsName(value.Value) && IsName(name.Value)
            ? new TypeExpressionSyntax(value, end == '*' ? Multiplicity.Map : Multiplicity.NonEmptyMap, name, span)
            : null;
    }

    private static SyntaxText Shorten(SyntaxText word) =>
        new(word.Value.Substring(0, word.Value.Length - 1), new TextSpan(word.Span.Start, Math.Max(0, word.Span.Length - 1)));

    private static bool IsName(string text) => text.Length > 0 && text.All(c => c is '.' or '-' or '_' || char.IsLetterOrDigit(c)) && text[0] != '.';

    private static List<SyntaxText> Words(SyntaxText text)
    {
        // Inside quotes the text begins one character later; in a block scalar only the whole is known.
        var isExact = text.Node is null || text.Span.Length - text.Value.Length is 0 or 2;
        var offset = text.Span.Start + (text.Span.Length - text.Value.Length == 2 ? 1 : 0);
        var words = new List<SyntaxText>();
        for (var at = 0; at < text.Value.Length;)
        {
            if (text.Value[at] == ' ')
            {
                at++;
                continue;
            }

            var end = text.Value.IndexOf(' ', at);
            end = end < 0 ? text.Value.Length : end;
            words.Add(new SyntaxText(text.Value.Substring(at, end - at), isExact ? new TextSpan(offset + at, end - at) : text.Span));
            at = end;
        }

        return words;
    }
}
