using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

internal sealed partial class ModelComparer
{
    private const decimal GreatestExactInteger = 9007199254740992m;

    private void CompareScalars(ChangePlace place, ScalarView old, ScalarView @new, TypePair pair, IReadOnlyList<string> names)
    {
        if (old.BuiltIn == @new.BuiltIn)
        {
            CompareFacets(place, old, @new, pair, names);
            return;
        }

        ChangeRule rule = Conversion(old, @new);
        Add(rule, place with { Facet = "type" }, $"retyped {place.Name} to {@new.BuiltIn.Name()}", pair, names);
        if (rule != ScalarChanges.Other)
        {
            CompareFacets(place, old, @new, pair, names);
        }
    }

    private static ChangeRule Conversion(ScalarView old, ScalarView @new) => (old.BuiltIn, @new.BuiltIn) switch
    {
        (BuiltIn.Integer, BuiltIn.Decimal) => ScalarChanges.IntegerToDecimal,
        (BuiltIn.Decimal, BuiltIn.Integer) => ScalarChanges.DecimalToInteger,
        (BuiltIn.Integer, BuiltIn.Number) => IsSmall(old) ? ScalarChanges.SmallIntegerToNumber : ScalarChanges.IntegerToNumber,
        (BuiltIn.Number, BuiltIn.Integer) => IsSmall(@new) ? ScalarChanges.NumberToSmallInteger : ScalarChanges.NumberToInteger,
        (BuiltIn.Decimal, BuiltIn.Number) or (BuiltIn.Number, BuiltIn.Decimal) => ScalarChanges.DecimalAndNumber,
        var (a, b) when IsWider(b, a) => ScalarChanges.Widened,
        var (a, b) when IsWider(a, b) => ScalarChanges.Narrowed,
        _ => ScalarChanges.Other,
    };

    /// <summary>Whether one built-in takes every text of another, and as the same value.</summary>
    private static bool IsWider(BuiltIn wide, BuiltIn narrow) => (wide, narrow) switch
    {
        (BuiltIn.Any, _) => true,
        (_, BuiltIn.Any) => false,
        (BuiltIn.PartialDate, BuiltIn.Date or BuiltIn.Timestamp) => true,
        (BuiltIn.UriReference, BuiltIn.Uri) => true,
        (BuiltIn.String, _) => narrow.Kind() == JsonKind.String,
        _ => false,
    };

    private static bool IsSmall(ScalarView view)
    {
        IReadOnlyList<ValueRange> ranges = view.Ranges;
        return ranges.Any(r => Number(r.Min) >= -GreatestExactInteger) && ranges.Any(r => Number(r.Max) <= GreatestExactInteger);
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private void CompareKeys(ChangePlace place, TypeUse old, TypeUse @new, TypePair pair, IReadOnlyList<string> names)
    {
        ChangePlace at = place with { Facet = "type" };
        string text = $"retyped key of {place.Name} to {@new.TypeName}";
        if (old.Type is EnumModel && @new.Type is EnumModel)
        {
            NoteOtherType(place, old, @new);
            Enqueue(old.Type, @new.Type);
            return;
        }

        if (old.Type is EnumModel a)
        {
            Add(IsText(@new) ? a.IsOpen ? ScalarChanges.OpenEnumToText : ScalarChanges.KeyWidened : ScalarChanges.Other, at, text, pair, names);
            return;
        }

        if (@new.Type is EnumModel b)
        {
            Add(IsText(old) ? b.IsOpen ? ScalarChanges.TextToOpenEnum : ScalarChanges.KeyNarrowed : ScalarChanges.Other, at, text, pair, names);
            return;
        }

        ScalarView from = ScalarView.Of(old, []);
        ScalarView to = ScalarView.Of(@new, []);
        if (from.BuiltIn != to.BuiltIn)
        {
            ChangeRule rule = Conversion(from, to);
            Add(rule == ScalarChanges.Widened ? ScalarChanges.KeyWidened : rule == ScalarChanges.Narrowed ? ScalarChanges.KeyNarrowed : rule, at, text, pair, names);
        }
        else if (old.Type?.Key != @new.Type?.Key)
        {
            Add(TypeChanges.OtherName, at, text, pair, names);
        }

        CompareFacets(place, from, to, pair, names);
    }
}
