using System.Globalization;

namespace ArticleSchema.Cli.Importing;

/// <summary>The bounds of a number as the language writes them, from the keywords of any draft.</summary>
internal static class RangeText
{
    /// <summary><c>..</c> where nothing bounds it.</summary>
    public static string Of(SchemaView view)
    {
        (string? Text, bool IsExclusive) lower = Bound(view, "minimum", "exclusiveMinimum", sign: 1);
        (string? Text, bool IsExclusive) upper = Bound(view, "maximum", "exclusiveMaximum", sign: -1);
        return $"{lower.Text}{(lower.IsExclusive ? "<" : "")}..{(upper.IsExclusive ? "<" : "")}{upper.Text}";
    }

    /// <summary>A number without an exponent, where that can be.</summary>
    public static string Plain(string number) =>
        number.AsSpan().ContainsAny('e', 'E') && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : number;

    /// <summary>The narrowest; up to draft 4 the exclusive keyword only says of the other that it is.</summary>
    private static (string? Text, bool IsExclusive) Bound(SchemaView view, string inclusive, string exclusive, int sign)
    {
        List<(double Value, string Text, bool IsExclusive)> bounds = [];
        foreach (SchemaPart part in view.Parts)
        {
            bool isMarked = part[exclusive]?.Node.Kind == Language.Validation.DataKind.True;
            Add(bounds, part[inclusive]?.Number, isMarked);
            Add(bounds, part[exclusive]?.Number, isExclusive: true);
        }

        view.Take(inclusive);
        view.Take(exclusive);
        (double _, string text, bool isExclusive) = bounds.OrderByDescending(b => b.Value * sign).ThenByDescending(b => b.IsExclusive).FirstOrDefault();
        return (text, isExclusive);
    }

    private static void Add(List<(double Value, string Text, bool IsExclusive)> bounds, string? number, bool isExclusive)
    {
        if (number is not null)
        {
            bounds.Add((double.Parse(number, CultureInfo.InvariantCulture), Plain(number), isExclusive));
        }
    }
}
