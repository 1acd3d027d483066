namespace ArticleSchema.Language.Validation;

/// <summary>Finds lines and columns of bytes, in one pass for any number of them.</summary>
internal static class TextPositions
{
    /// <summary>Sets the position of each problem from its offset.</summary>
    public static void Locate(ReadOnlySpan<byte> utf8, IReadOnlyList<DataProblem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        var byOffset = new List<DataProblem>(problems);
        byOffset.Sort(static (a, b) => a.Offset.CompareTo(b.Offset));
        int line = 1;
        int column = 1;
        int at = 0;
        foreach (DataProblem problem in byOffset)
        {
            Advance(utf8, ref at, problem.Offset, ref line, ref column);
            problem.Position = new TextPosition(line, column);
        }
    }

    public static TextPosition Find(ReadOnlySpan<byte> utf8, int offset)
    {
        int line = 1;
        int column = 1;
        int at = 0;
        Advance(utf8, ref at, offset, ref line, ref column);
        return new TextPosition(line, column);
    }

    private static void Advance(ReadOnlySpan<byte> utf8, ref int at, int to, ref int line, ref int column)
    {
        to = Math.Min(to, utf8.Length);
        while (at < to)
        {
            ReadOnlySpan<byte> rest = utf8.Slice(at, to - at);
            int end = rest.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                column += Utf8Text.CountUnits(rest);
                at = to;
                return;
            }

            bool isHalf = rest[end] == (byte)'\r' && at + end + 1 < utf8.Length && utf8[at + end + 1] == (byte)'\n';
            column = isHalf ? column + Utf8Text.CountUnits(rest.Slice(0, end)) + 1 : 1;
            line += isHalf ? 0 : 1;
            at += end + 1;
        }
    }
}
