using System.Globalization;
using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private FacetSet BindFacets(SchemaScope scope, string owner, TypeUse use, FacetsSyntax syntax, FacetSet? inherited)
    {
        if (syntax == FacetsSyntax.None)
        {
            return inherited ?? FacetSet.None;
        }

        var bottom = BottomOf(use);
        // Of a broken type nobody knows what applies to it.
        var isKnown = use.Type is null || !use.Type.IsBroken;
        inherited ??= FacetSet.None;
        return new FacetSet
        {
            Length = Applies(scope, syntax.Length, use, isKnown, bottom.IsText(), "texts") ? Count(scope, syntax.Length!, "counts") : inherited.Length,
            Pattern = Applies(scope, syntax.Pattern, use, isKnown, bottom.IsText(), "texts") ? Pattern(scope, syntax.Pattern!) : inherited.Pattern,
            Range = Applies(scope, syntax.Range, use, isKnown, bottom.IsNumber() || bottom.IsDateLike(), "numbers and dates")
                ? ValueRangeParser.Parse(scope, syntax.Range!.Value, bottom)
                : inherited.Range,
            MultipleOf = Applies(scope, syntax.MultipleOf, use, isKnown, bottom.IsNumber(), "numbers") ? Step(scope, syntax.MultipleOf!) : inherited.MultipleOf,
            Items = Applies(scope, syntax.Items, use, isKnown, IsCollection(use), "lists and maps") ? Count(scope, syntax.Items!, "counts") : inherited.Items,
            Unique = Unique(scope, owner, use, syntax.Unique, isKnown) || (syntax.Unique is null && inherited.Unique),
            UniqueKey = syntax.Unique is { } unique ? unique.Fields.Count > 0 ? [.. unique.Fields.Select(f => f.Value)] : null : inherited.UniqueKey,
        };
    }

    private static bool IsCollection(TypeUse use) =>
        use.IsList || use.IsMap || (use.Type is ListModel && use.Multiplicity is Multiplicity.One or Multiplicity.Optional);

    private static bool Applies(SchemaScope scope, FacetSyntax? facet, TypeUse use, bool isKnown, bool applies, string to)
    {
        if (facet is null)
        {
            return false;
        }

        if (!applies && isKnown)
        {
            scope.Report(FacetRules.NotApplicable, facet.Key, facet.Key.Value, use.ToString(), to);
        }

        return applies;
    }

    private bool Unique(SchemaScope scope, string owner, TypeUse use, UniqueSyntax? unique, bool isKnown)
    {
        if (unique is null)
        {
            return false;
        }

        var element = use.IsList ? use.Element : (use.Type as ListModel)?.Use is { IsList: true } inner ? inner.Element : null;
        if (element is null)
        {
            if (isKnown)
            {
                scope.Report(FacetRules.NotApplicable, unique.Key, "unique", use.ToString(), "lists");
            }

            return false;
        }

        if (unique.Fields.Count > 0)
        {
            // The element may be the record being bound, so its fields are looked at when all are there.
            _later.Add(() => CheckUniqueKey(scope, owner, element, unique));
        }

        return true;
    }

    private static void CheckUniqueKey(SchemaScope scope, string owner, TypeUse element, UniqueSyntax unique)
    {
        if (element.Type is { IsBroken: true })
        {
            return;
        }

        var records = element.Type switch
        {
            RecordModel record => [record],
            UnionModel union => union.Branches.Select(b => b.Use.Type).OfType<RecordModel>().ToList(),
            _ => new List<RecordModel>(),
        };
        foreach (var name in unique.Fields)
        {
            if (!records.Any(r => r.Fields.Any(f => f.Name == name.Value)))
            {
                var known = records.SelectMany(r => r.Fields).Select(f => f.Name);
                scope.Report(FacetRules.UniqueKey, name, owner, name.Value, Spelling.DidYouMean(name.Value, known));
            }
        }
    }

    private static CountRange? Count(SchemaScope scope, FacetSyntax facet, string what)
    {
        var text = facet.Value.Value;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        long? min = null;
        long? max = null;
        var isRange = dots < 0
            ? TryCount(text, out min) && min is not null && (max = min) is not null
            : TryCount(text.Substring(0, dots), out min) && TryCount(text.Substring(dots + 2), out max) && (min ?? max) is not null;
        if (!isRange)
        {
            scope.Report(FacetRules.MalformedRange, facet.Value, text, what);
            return null;
        }

        if (min > max)
        {
            scope.Report(FacetRules.EmptyRange, facet.Value, text);
        }

        return new CountRange(min, max);
    }

    private static bool TryCount(string text, out long? count)
    {
        count = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (!text.All(c => c is >= '0' and <= '9') || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > int.MaxValue)
        {
            return false;
        }

        count = number;
        return true;
    }

    private static string? Step(SchemaScope scope, FacetSyntax facet)
    {
        if (decimal.TryParse(facet.Value.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var step) && step > 0)
        {
            return facet.Value.Value;
        }

        scope.Report(FacetRules.MultipleOf, facet.Value, facet.Value.Value);
        return null;
    }
}
