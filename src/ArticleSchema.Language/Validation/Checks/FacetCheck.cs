using System.Globalization;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Patterns;

namespace ArticleSchema.Language.Validation;

/// <summary>The scalar facets of one place, ready to be asked.</summary>
internal sealed class FacetCheck
{
    private readonly FacetSet _facets;
    private readonly BuiltIn _builtIn;
    private readonly RangeCheck? _range;
    private readonly ExactNumber _step;
    private readonly SmallNumber? _smallStep;

    private FacetCheck(FacetSet facets, BuiltIn builtIn)
    {
        _facets = facets;
        _builtIn = builtIn;
        Pattern = facets.Pattern is not null && Patterns.Pattern.TryParse(facets.Pattern, out Pattern pattern, out _) ? pattern : null;
        _range = facets.Range is null ? null : RangeCheck.Create(facets.Range, builtIn);
        _step = facets.MultipleOf is null ? default : ExactNumber.Parse(facets.MultipleOf);
        _smallStep = facets.MultipleOf is not null && SmallNumber.TryParse(Utf8Text.Encode(facets.MultipleOf), out SmallNumber step) ? step : null;
    }

    public Pattern? Pattern { get; }

    public static FacetCheck[] Of(FacetSet facets, BuiltIn builtIn) =>
        facets.HasScalarFacets ? [new FacetCheck(facets, builtIn)] : [];

    /// <summary>Reports what breaks; each facet once, though several places may set it.</summary>
    /// <param name="run">The check going on.</param>
    /// <param name="node">The value.</param>
    /// <param name="text">A text's characters, a number in JSON's spelling.</param>
    /// <param name="broken">The facets that an earlier place reported already.</param>
    public void Check(CheckRun run, DataNode node, ReadOnlySpan<byte> text, ref FacetKinds broken)
    {
        if (_facets.Length is not null && (broken & FacetKinds.Length) == 0)
        {
            long count = Utf8Text.CountCodePoints(text);
            if (!_facets.Length.Contains(count))
            {
                broken |= FacetKinds.Length;
                string number = count.ToString(CultureInfo.InvariantCulture);
                run.Error(count == 1 ? "length.one" : ProblemCodes.Length, node, ("count", number), ("bound", _facets.Length.ToString()));
            }
        }

        if (Pattern is not null && (broken & FacetKinds.Pattern) == 0 && !Pattern.IsMatch(text))
        {
            broken |= FacetKinds.Pattern;
            run.Error(ProblemCodes.Pattern, node, ("value", Shown(text)), ("bound", Pattern.Text));
        }

        if (_range is not null && (broken & FacetKinds.Range) == 0 && _range.IsBroken(text))
        {
            broken |= FacetKinds.Range;
            run.Error(ProblemCodes.Range, node, ("value", Shown(text)), ("bound", _facets.Range!.ToString()));
        }

        if (_facets.MultipleOf is not null && _builtIn.IsNumber() && (broken & FacetKinds.MultipleOf) == 0
            && !ExactNumber.Parse(text).IsMultipleOf(_step))
        {
            broken |= FacetKinds.MultipleOf;
            run.Error(ProblemCodes.MultipleOf, node, ("value", Shown(text)), ("bound", _facets.MultipleOf));
        }
    }

    /// <summary>Whether a text breaks nothing.</summary>
    public bool Holds(ReadOnlySpan<byte> text) =>
        (_facets.Length is null || HasLength(_facets.Length, text))
        && (Pattern is null || Pattern.IsMatch(text))
        && (_range is null || !_range.IsBroken(text))
        && (_facets.MultipleOf is null || !_builtIn.IsNumber() || ExactNumber.Parse(text).IsMultipleOf(_step));

    /// <summary>Whether a number of few digits breaks nothing; <paramref name="text"/> is its spelling.</summary>
    public bool Holds(SmallNumber number, ReadOnlySpan<byte> text)
    {
        if (_facets.Length is not null || Pattern is not null || !_builtIn.IsNumber())
        {
            return Holds(text);
        }

        bool? isInRange = _range is null ? true : _range.Holds(number);
        bool? isMultiple = _facets.MultipleOf is null ? true : _smallStep is { } step ? number.IsMultipleOf(step) : null;
        return isInRange is null || isMultiple is null ? Holds(text) : isInRange.Value && isMultiple.Value;
    }

    /// <summary>Characters are counted only where the bytes do not tell that there are enough and not too many.</summary>
    private static bool HasLength(CountRange range, ReadOnlySpan<byte> text) =>
        (text.Length <= (range.Max ?? long.MaxValue) && (text.Length + 3) / 4 >= (range.Min ?? 0)) || range.Contains(Utf8Text.CountCodePoints(text));

    private static string Shown(ReadOnlySpan<byte> text) => MessageTable.Shorten(Utf8Text.Decode(text));
}
