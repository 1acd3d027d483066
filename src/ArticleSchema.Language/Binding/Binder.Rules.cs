using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Rules;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Text;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private RuleRoots? _roots;

    /// <summary>Of all files, so it is asked for only by rules that read <c>root</c>.</summary>
    private RuleRoots Roots => _roots ??= new RuleRoots(_scopes.Select(s => s.Model));

    /// <summary>The rules a type declares itself; those it includes are checked where they stand.</summary>
    private void CheckRules(SchemaScope scope, TypeModel type, TypeSyntax syntax)
    {
        var (rules, models) = (type, syntax) switch
        {
            (RecordModel record, RecordSyntax own) => (own.Rules, record.Rules),
            (ScalarModel scalar, ScalarSyntax own) => (own.Rules, scalar.Rules),
            _ => ([], []),
        };
        foreach (var rule in rules)
        {
            CheckCode(scope, rule);
            CheckPlace(scope, type, rule);
            // A record's own rules stand behind those it includes, which may have the same key.
            if (models.LastOrDefault(m => m.Key == rule.Key.Value) is { } model && type is not ScalarModel { BuiltIn: BuiltIn.None })
            {
                CheckRule(scope, type, rule, model);
            }
        }
    }

    private void CheckRule(SchemaScope scope, TypeModel type, RuleSyntax rule, RuleModel model)
    {
        IReadOnlyList<RecordModel?> roots = CompiledRule.Of(model).ReadsRoot && Roots.Of(type) is { Count: > 0 } found ? found : [null];
        var names = TypeNames(scope);
        CheckSetting[] settings =
        [
            .. roots.Select(root => new CheckSetting(RuleType.Of(type))
            {
                ThisFacets = FacetsOf(type as ScalarModel),
                Root = root,
                Parameters = scope.Model.Parameters,
                TypeNames = names,
            }),
        ];
        foreach (var (part, error) in RuleCheck.Run(model, settings))
        {
            var text = part switch { RulePart.When => rule.When, RulePart.Message => rule.Message, _ => rule.Check };
            if (text is not null)
            {
                var span = ScalarOffsets.Of(scope.Syntax.Source, text).ToFile(error.Span.Start, error.Span.Length);
                scope.Report(RuleOf(error.Kind), span, error.Message);
            }
        }
    }

    private static void CheckCode(SchemaScope scope, RuleSyntax rule)
    {
        var code = rule.Code ?? rule.Key;
        if (ProblemCodes.All.Contains(code.Value))
        {
            scope.Report(RuleRules.Code, code, code.Value, rule.Code is null ? "key, or a 'code'" : "one");
        }
    }

    private static void CheckPlace(SchemaScope scope, TypeModel type, RuleSyntax rule)
    {
        if (rule.At is not { } at)
        {
            return;
        }

        var owner = type;
        var ownerName = type.Name;
        var offset = 0;
        foreach (var name in at.Value.Split('.'))
        {
            var record = owner as RecordModel;
            if (record?.Fields.FirstOrDefault(f => f.Name == name) is not { } field)
            {
                if (record is null ? owner is not { IsBroken: true } : !record.MayHave(name))
                {
                    var span = ScalarOffsets.Of(scope.Syntax.Source, at).ToFile(offset, name.Length);
                    scope.Report(RuleRules.Place, span, ownerName, name, record is null ? "" : Spelling.DidYouMean(name, record.Fields.Select(f => f.Name)));
                }

                return;
            }

            owner = field.Use.IsList || field.Use.IsMap ? null : field.Use.Type;
            ownerName = owner?.Name ?? field.Name;
            offset += name.Length + 1;
        }
    }

    private static List<FacetSet> FacetsOf(ScalarModel? scalar)
    {
        var facets = new List<FacetSet>();
        for (; scalar is not null; scalar = scalar.Base)
        {
            facets.Add(scalar.Facets);
        }

        return facets;
    }

    private static List<string> TypeNames(SchemaScope scope) =>
    [
        .. scope.Own.Keys, .. scope.Imports.SelectMany(i => i.Own.Keys),
        .. scope.Aliases.SelectMany(a => a.Value.Own.Keys.Select(name => a.Key + "." + name)),
    ];

    private static DiagnosticRule RuleOf(RuleErrorKind kind) => kind switch
    {
        RuleErrorKind.Syntax => RuleRules.Syntax,
        RuleErrorKind.NotSupported => RuleRules.NotSupported,
        RuleErrorKind.UnknownName => RuleRules.UnknownName,
        RuleErrorKind.UnknownFunction => RuleRules.UnknownFunction,
        RuleErrorKind.Presence => RuleRules.Presence,
        RuleErrorKind.Literal => RuleRules.Literal,
        RuleErrorKind.Root => RuleRules.Root,
        RuleErrorKind.AlwaysThere => RuleRules.AlwaysThere,
        RuleErrorKind.NeverFires => RuleRules.NeverFires,
        RuleErrorKind.AlwaysFires => RuleRules.AlwaysFires,
        _ => RuleRules.Type,
    };
}
