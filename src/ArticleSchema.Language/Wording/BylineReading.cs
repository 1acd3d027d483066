namespace ArticleSchema.Language.Wording;

/// <summary>A byline taken apart.</summary>
internal sealed class BylineReading
{
    public List<CreditText> Credits { get; } = [];

    /// <summary>What was not understood, in order.</summary>
    public List<TextPiece> Leftovers { get; } = [];

    public IEnumerable<string> Names => Credits.SelectMany(static c => c.Names).Select(static n => n.Display);

    /// <summary>Adds a leftover, to the last one where only punctuation stands between.</summary>
    public void LeaveOver(string text, TextPiece piece)
    {
        if (piece.IsEmpty || !piece.Text.Any(char.IsLetterOrDigit))
        {
            return;
        }

        if (Leftovers.Count > 0 && Leftovers[Leftovers.Count - 1] is var last && last.End <= piece.Start
            && !text.Skip(last.End).Take(piece.Start - last.End).Any(static c => char.IsLetterOrDigit(c) || c is '\n'))
        {
            Leftovers[Leftovers.Count - 1] = new(text.Substring(last.Start, piece.End - last.Start), last.Start);
            return;
        }

        Leftovers.Add(piece);
    }
}
