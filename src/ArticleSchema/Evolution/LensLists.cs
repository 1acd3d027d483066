using System.ComponentModel;
using System.Globalization;

namespace ArticleSchema.Generated;

/// <summary>What compiled lenses do with collections and scalars.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LensLists
{
    /// <summary>Each element as one of the other side.</summary>
    public static ValueList<TTo> Map<TFrom, TTo>(ValueList<TFrom> list, Doubt doubt, Func<TFrom, Doubt, TTo> element)
    {
        ArgumentNullException.ThrowIfNull(element);
        if (list.IsEmpty)
        {
            return [];
        }
        var made = new TTo[list.Count];
        for (var i = 0; i < made.Length; i++)
        {
            made[i] = element(list[i], doubt);
        }

        return new(made);
    }

    /// <summary>Each value of a map as one of the other side.</summary>
    public static ValueMap<TKey, TTo> Map<TKey, TFrom, TTo>(ValueMap<TKey, TFrom> map, Doubt doubt, Func<TFrom, Doubt, TTo> value)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        var made = new KeyValuePair<TKey, TTo>[map.Count];
        var at = 0;
        foreach (KeyValuePair<TKey, TFrom> entry in map)
        {
            made[at++] = new(entry.Key, value(entry.Value, doubt));
        }

        return made.Length == 0 ? default : new(made, areDistinct: true);
    }

    /// <summary>Whether it holds of an element.</summary>
    public static bool Any<T>(ValueList<T> list, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        foreach (T item in list)
        {
            if (holds(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text as the number that has no other text.</summary>
    public static long ToInteger(string text, Doubt doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && ToText(number) == text ? number : doubt.Raise<long>();
    }

    /// <summary>A number's text.</summary>
    public static string ToText(long number) => number.ToString(CultureInfo.InvariantCulture);
}
