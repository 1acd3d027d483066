using System.Globalization;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class ScalarCheck
{
    private const int MostDigitsOfLong = 18;

    public override KeySpelling KeySpelling => _builtIn switch
    {
        BuiltIn.String or BuiltIn.Date or BuiltIn.PartialDate or BuiltIn.Uri or BuiltIn.UriReference or BuiltIn.Email or BuiltIn.MediaType => KeySpelling.Exact,
        BuiltIn.Uuid or BuiltIn.Language => KeySpelling.AnyCase,
        _ => KeySpelling.Other,
    };

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets)
    {
        if (_builtIn == BuiltIn.Any)
        {
            return UntypedCheck.Holds(run, node);
        }

        if (_model?.Deprecated is not null)
        {
            return false;
        }

        bool holds = Kinds switch
        {
            KindSet.Null => node.Kind == DataKind.Null && facets.Length + _chain.Length == 0,
            KindSet.Boolean => node.Kind is DataKind.True or DataKind.False && facets.Length + _chain.Length == 0,
            KindSet.Number => node.Kind == DataKind.Number && NumberHolds(node.Text, facets),
            _ => TextHolds(node, facets),
        };
        if (holds && _hasRules)
        {
            RunRules(run, node);
            return !run.HasFindings;
        }

        return holds;
    }

    private bool TextHolds(DataNode node, FacetCheck[] facets)
    {
        if (node.Kind is not (DataKind.String or DataKind.Name) || node.HasLoneSurrogate)
        {
            return false;
        }

        ReadOnlySpan<byte> text = node.Text;
        return FormatCalls.IsValid(_builtIn, text) && AllHold(facets, text) && AllHold(_chain, text);
    }

    private bool NumberHolds(ReadOnlySpan<byte> text, FacetCheck[] facets)
    {
        if (!SmallNumber.TryParse(text, out SmallNumber number))
        {
            return IsHeld(text) && AllHold(facets, text) && AllHold(_chain, text);
        }

        return (number.IsInteger || _builtIn != BuiltIn.Integer) && AllHold(facets, number, text) && AllHold(_chain, number, text);
    }

    /// <summary>Whether the type holds a number of many digits, or with an exponent.</summary>
    private bool IsHeld(ReadOnlySpan<byte> text) => _builtIn switch
    {
        BuiltIn.Integer => text.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0
            && (text.Length <= MostDigitsOfLong || long.TryParse(Utf8Text.Decode(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
        BuiltIn.Decimal => FormatCalls.IsDecimal(text),
        _ => double.TryParse(Utf8Text.Decode(text), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value),
    };

    private static bool AllHold(FacetCheck[] facets, ReadOnlySpan<byte> text)
    {
        foreach (FacetCheck facet in facets)
        {
            if (!facet.Holds(text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllHold(FacetCheck[] facets, SmallNumber number, ReadOnlySpan<byte> text)
    {
        foreach (FacetCheck facet in facets)
        {
            if (!facet.Holds(number, text))
            {
                return false;
            }
        }

        return true;
    }
}
