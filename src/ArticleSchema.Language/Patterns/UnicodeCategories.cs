namespace ArticleSchema.Language.Patterns;

/// <summary>General categories of code points, and the groups of them that a single letter names.</summary>
internal static partial class UnicodeCategories
{
    /// <summary>The code points of a category (<c>Lu</c>) or of a group (<c>L</c>); false for any other name.</summary>
    public static bool TryGetSet(string name, out CodePointSet set)
    {
        set = CodePointSet.Empty;
        if (name.Length is 0 or > 2) return false;
        uint wanted = 0;
        for (int i = 0; i < Names.Length / 2; i++)
        {
            bool same = Names[i * 2] == name[0] && (name.Length == 1 || Names[i * 2 + 1] == name[1]);
            if (same) wanted |= 1u << i;
        }
        if (wanted == 0) return false;
        set = Collect(wanted);
        return true;
    }

    private static CodePointSet Collect(uint wanted)
    {
        var ranges = new List<(int, int)>();
        byte[] runs = Convert.FromBase64String(Runs);
        int first = 0;
        for (int index = 0; index < runs.Length;)
        {
            int category = runs[index++];
            int length = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte part = runs[index++];
                length |= (part & 0x7F) << shift;
                if (part < 0x80) break;
            }
            if ((wanted >> category & 1) != 0) ranges.Add((first, first + length - 1));
            first += length;
        }
        return CodePointSet.OfRanges(ranges);
    }
}
