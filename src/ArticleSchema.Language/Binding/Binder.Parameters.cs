using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private List<ParameterModel> BindParameters(SchemaScope scope)
    {
        var parameters = new List<ParameterModel>();
        foreach (var syntax in scope.Syntax.Parameters)
        {
            if (syntax.Type is not { } type || syntax.Default is not { } node)
            {
                continue;
            }

            if (!BuiltIns.TryGet(type.Value, out var builtIn) || builtIn is BuiltIn.Any or BuiltIn.Null)
            {
                var names = BuiltIns.Names.Where(n => n.Length > 0 && n is not ("any" or "null"));
                scope.Report(NameRules.UnknownType, type, type.Value, Spelling.DidYouMean(type.Value, names));
                continue;
            }

            var use = new TypeUse(builtIn, Multiplicity.One);
            var json = ToJson(node, use);
            if (JsonTree.Parse(json) is not { } tree || Interpreter.Check(use, FacetSet.None, tree, CheckOptions.Unlimited).Count > 0)
            {
                scope.Report(FacetRules.LiteralBreaksType, node.Span, syntax.Name.Value, builtIn.Name(), json.Trim('"'));
                continue;
            }

            parameters.Add(new ParameterModel(syntax.Name.Value, builtIn, json));
        }

        return parameters;
    }

    /// <summary>The parameters that a rule names, so that it carries them wherever it is included.</summary>
    private static List<ParameterModel> ParametersOf(SchemaScope scope, RuleSyntax rule)
    {
        string[] texts = [rule.Check?.Value ?? "", rule.When?.Value ?? "", rule.Message?.Value ?? ""];
        return [.. scope.Model.Parameters.Where(p => texts.Any(t =>
            t.IndexOf("parameters", StringComparison.Ordinal) >= 0 && t.IndexOf(p.Name, StringComparison.Ordinal) >= 0))];
    }
}
