using System.Globalization;

namespace ArticleSchema.Language.Lenses;

/// <summary>Elements that a list had to give up, each with the index it had, as one value to set aside.</summary>
internal static class Leftovers
{
    private const string At = "at";
    private const string Value = "value";

    public static LensNode Pack(IEnumerable<(int Index, LensNode Item)> items) => LensNode.Array(items.Select(static entry =>
    {
        var packed = LensNode.Object();
        packed.Set(At, LensNode.OfLiteral(entry.Index.ToString(CultureInfo.InvariantCulture)));
        packed.Set(Value, entry.Item);
        return packed;
    }));

    /// <summary>Puts them back where they stood: what was first goes in first.</summary>
    public static void Insert(List<LensNode> items, LensNode? packed)
    {
        foreach (var entry in packed?.Items ?? [])
        {
            if (entry.Find(Value) is { } value && int.TryParse(entry.Find(At)?.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            {
                items.Insert(Math.Min(at, items.Count), value);
            }
        }
    }
}
