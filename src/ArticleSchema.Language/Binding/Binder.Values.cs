using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>Facets against each other; defaults, consts and examples against their types.</summary>
    private static void CheckValues(SchemaScope scope, TypeModel type, TypeSyntax syntax)
    {
        switch (type, syntax)
        {
            case (RecordModel record, RecordSyntax recordSyntax):
                foreach (var fieldSyntax in recordSyntax.Fields)
                {
                    if (record.Fields.FirstOrDefault(f => f.Name == fieldSyntax.Name.Value) is { } field && !IsBroken(field.Use))
                    {
                        CheckFieldValues(scope, field, fieldSyntax);
                    }
                }

                break;
            case (UnionModel { Tag: null } union, UnionSyntax { HasErrors: false } unionSyntax):
                CheckDisjoint(scope, union, unionSyntax);
                break;
            case (ScalarModel scalar, ScalarSyntax scalarSyntax):
                CheckContradictions(scope, scalar.Name, scalarSyntax.Facets, [.. scalar.Chain.Select(s => s.Facets)]);
                for (var i = 0; i < scalar.Examples.Count; i++)
                {
                    CheckValue(scope, FacetRules.Example, scalarSyntax.Examples[i].Span, scalar.Name, new TypeUse(scalar, Multiplicity.One), FacetSet.None, scalar.Examples[i]);
                }

                break;
        }
    }

    /// <summary>Every two branches of an untagged union must be told apart by what they look like.</summary>
    private static void CheckDisjoint(SchemaScope scope, UnionModel union, UnionSyntax syntax)
    {
        for (var i = 0; i < union.Branches.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (first, second) = (union.Branches[j].Use, union.Branches[i].Use);
                if (IsBroken(first) || IsBroken(second) || Disjointness.Find(first, second) is not { } overlap)
                {
                    continue;
                }

                var at = syntax.Branches.First(b => b.Type.Name.Value.EndsWith(second.TypeName, StringComparison.Ordinal)).Type.Span;
                scope.Report(NameRules.Ambiguity, at, first.TypeName, second.TypeName, overlap.Witness ?? "some of the same values", overlap.Advice);
            }
        }
    }

    private static readonly CheckOptions s_options = new() { MaxDepth = CheckOptions.GreatestDepth, IsContent = true, Subject = "it" };

    private static void CheckFieldValues(SchemaScope scope, FieldModel field, FieldSyntax syntax)
    {
        if (syntax.Facets != FacetsSyntax.None)
        {
            IReadOnlyList<FacetSet> facets = field.Use.Type is ScalarModel scalar ? [.. scalar.Chain.Select(s => s.Facets), field.Facets] : [field.Facets];
            CheckContradictions(scope, field.Name, syntax.Facets, facets);
            CheckCounts(scope, field, syntax);
        }

        if (syntax.Default is { } @default)
        {
            CheckValue(scope, FacetRules.Default, @default.Value.Span, field.Name, field.Use, field.Facets, field.DefaultJson!);
        }

        if (syntax.Const is { } @const)
        {
            CheckValue(scope, FacetRules.Const, @const.Value.Span, field.Name, field.Use, field.Facets, field.ConstJson!);
        }

        for (var i = 0; i < syntax.Examples.Count; i++)
        {
            CheckExample(scope, field, syntax.Examples[i].Span, field.Examples[i]);
        }
    }

    /// <summary><c>+</c> wants one element at least, and <c>items</c> may allow none.</summary>
    private static void CheckCounts(SchemaScope scope, FieldModel field, FieldSyntax syntax)
    {
        if (field.Use.Multiplicity is Multiplicity.NonEmptyList or Multiplicity.NonEmptyMap && field.Facets.Items?.Max == 0)
        {
            scope.Report(FacetRules.Contradiction, syntax.Facets.Items!.Value, field.Name, $"'{field.Use}' has one element or more, and 'items' allows none");
        }

        if (field.Facets is { Unique: true, UniqueKey: null, Items.Min: { } least } && field.Use.IsList && Choices(field.Use) is { } most && least > most)
        {
            scope.Report(FacetRules.Contradiction, syntax.Facets.Items?.Value.Span ?? syntax.Name.Span, field.Name, $"{least} elements cannot differ: '{field.Use.TypeName}' has {most} values");
        }
    }

    /// <summary>How many values a type has; <see langword="null"/> for too many to count.</summary>
    private static int? Choices(TypeUse use) => use switch
    {
        { Type: EnumModel { IsOpen: false } @enum } => @enum.Tokens.Count,
        { Type: ScalarModel { BuiltIn: BuiltIn.Boolean } } or { Type: null, BuiltIn: BuiltIn.Boolean } => 2,
        _ => null,
    };

    /// <summary>An example of a list's field may be the list or one of its elements: both read well in documentation.</summary>
    private static void CheckExample(SchemaScope scope, FieldModel field, Text.TextSpan at, string json)
    {
        var isElement = field.Use.IsList && json[0] != '[';
        var use = isElement ? field.Use.Element : field.Use;
        var facets = isElement ? field.Facets with { Items = null, Unique = false, UniqueKey = null } : field.Facets;
        CheckValue(scope, FacetRules.Example, at, field.Name, use, facets, json);
    }

    private static void CheckValue(SchemaScope scope, DiagnosticRule rule, Text.TextSpan at, string owner, TypeUse use, FacetSet facets, string json)
    {
        if (IsBroken(use) || JsonTree.Parse(json) is not { } tree)
        {
            return;
        }

        foreach (var problem in Interpreter.Check(use, facets, tree, s_options))
        {
            if (problem.Severity == ProblemSeverity.Error)
            {
                scope.Report(rule, at, owner, problem.Message);
                return;
            }
        }
    }

    private static bool IsBroken(TypeUse use) => use.Type is { IsBroken: true } || use.Key?.Type is { IsBroken: true };
}
