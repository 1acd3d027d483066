using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    /// <summary>What rules read as <c>parameters.name</c>: a built-in scalar each, with a default of its type.</summary>
    private void BindParameters()
    {
        foreach (var scope in _touched)
        {
            var parameters = new List<ParameterModel>();
            foreach (var syntax in scope.Syntax.Parameters)
            {
                if (BindParameter(scope, syntax) is { } parameter)
                {
                    parameters.Add(parameter);
                }
            }

            scope.Model.Parameters = parameters;
        }
    }

    private ParameterModel? BindParameter(SchemaScope scope, ParameterSyntax syntax)
    {
        if (syntax.Type is not { } type || syntax.Default is not { } @default)
        {
            return null;
        }

        if (!BuiltIns.TryGet(type.Value, out var builtIn) || builtIn is BuiltIn.Any or BuiltIn.Null)
        {
            string meant = Spelling.DidYouMean(type.Value, BuiltIns.Names.Where(static n => n.Length > 0));
            scope.Report(NameRules.UnknownType, type, type.Value, meant.Length > 0 ? meant : "; a parameter is of a built-in type");
            return null;
        }

        var use = new TypeUse(builtIn, Multiplicity.One);
        var json = ToJson(@default, use);
        var isRight = JsonTree.Parse(json) is { } tree
            && Interpreter.Check(use, FacetSet.None, tree, s_options).All(p => p.Severity != ProblemSeverity.Error);
        if (!isRight)
        {
            scope.Report(FacetRules.LiteralBreaksType, @default.Span, syntax.Name.Value, builtIn.Name(), json.Trim('"'));
        }

        return new ParameterModel(syntax.Name.Value, builtIn, json);
    }

    /// <summary>The parameters that a rule names, so that it carries them wherever it is included.</summary>
    private static List<ParameterModel> ParametersOf(SchemaScope scope, RuleSyntax rule)
    {
        string[] texts = [rule.Check?.Value ?? "", rule.When?.Value ?? "", rule.Message?.Value ?? ""];
        return [.. scope.Model.Parameters.Where(p => texts.Any(t =>
            t.IndexOf("parameters", StringComparison.Ordinal) >= 0 && t.IndexOf(p.Name, StringComparison.Ordinal) >= 0))];
    }
}
