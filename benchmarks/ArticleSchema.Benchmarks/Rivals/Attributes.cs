using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace ArticleSchema.Benchmarks.Rivals;

// What System.ComponentModel.DataAnnotations does not have; null is RequiredAttribute's.

[AttributeUsage(AttributeTargets.Property)]
internal abstract class PlainAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is null || Holds(value);

    protected abstract bool Holds(object value);
}

internal sealed class CharactersAttribute(int min, int max) : PlainAttribute
{
    public int Min => min;

    public int Max => max;

    protected override bool Holds(object value) => Forms.HasLength((string)value, min, max);
}

internal sealed class EachCharactersAttribute(int min, int max) : PlainAttribute
{
    public int Min => min;

    public int Max => max;

    protected override bool Holds(object value) => ((List<string>)value).TrueForAll(t => Forms.HasLength(t, min, max));
}

internal sealed class AbsoluteUriAttribute : PlainAttribute
{
    protected override bool Holds(object value) => ((Uri)value).IsAbsoluteUri;
}

internal sealed class EachAbsoluteUriAttribute : PlainAttribute
{
    protected override bool Holds(object value) => ((List<Uri>)value).TrueForAll(u => u.IsAbsoluteUri);
}

internal sealed class CentsAttribute : PlainAttribute
{
    protected override bool Holds(object value) => (decimal)value % 0.01m == 0;
}

internal sealed class BitrateAttribute : PlainAttribute
{
    protected override bool Holds(object value) => (long)value >= 1 && (long)value % 8 == 0;
}

internal sealed class CoverDayAttribute : PlainAttribute
{
    protected override bool Holds(object value) => (DateOnly)value >= Forms.FirstDay && (DateOnly)value <= Forms.LastDay;
}

internal sealed class DistinctAttribute : PlainAttribute
{
    protected override bool Holds(object value) => value is List<string> texts ? Forms.IsDistinct(texts) : Forms.IsDistinct((List<Uri>)value);
}

internal sealed class DistinctKeysAttribute : PlainAttribute
{
    protected override bool Holds(object value) => Forms.IsDistinct([.. ((List<PlainContributor>)value).Select(c => c.Key)]);
}

internal sealed partial class TitlesAttribute : PlainAttribute
{
    protected override bool Holds(object value) =>
        ((Dictionary<string, string>)value).All(t => Language().IsMatch(t.Key) && Forms.HasLength(t.Value, 1, 300));

    [GeneratedRegex(Forms.Language)]
    private static partial Regex Language();
}

/// <summary>Validator stops at the first level: this goes on.</summary>
internal sealed class NestedAttribute : PlainAttribute
{
    protected override bool Holds(object value) => Annotations.IsValid(value);
}

internal sealed class EachAttribute : PlainAttribute
{
    protected override bool Holds(object value)
    {
        foreach (object item in (IEnumerable)value)
        {
            if (!Annotations.IsValid(item))
            {
                return false;
            }
        }
        return true;
    }
}

internal static class Annotations
{
    internal static bool IsValid(object value) =>
        Validator.TryValidateObject(value, new ValidationContext(value), null, validateAllProperties: true);
}
