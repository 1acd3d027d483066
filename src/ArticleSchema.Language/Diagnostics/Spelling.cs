namespace ArticleSchema.Language.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary><c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string DidYouMean(string written, IEnumerable<string> known)
    {
        var nearest = Nearest(written, known);
        return nearest is null ? "" : $"; did you mean '{nearest}'?";
    }

    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string? best = null;
        // Of a short name, little may differ: one letter in three.
        var bestDistance = (written.Length / 3) + 1;
        if (written.Length > 64)
        {
            return null;
        }

        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - written.Length) >= bestDistance)
            {
                continue;
            }

            var distance = Distance(written.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>How many letters must be inserted, removed, replaced or swapped with a neighbour.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
