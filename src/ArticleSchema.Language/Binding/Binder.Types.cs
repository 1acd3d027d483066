using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private static void BindEnum(SchemaScope scope, EnumModel @enum, EnumSyntax syntax)
    {
        @enum.IsOpen = syntax.IsOpen;
        var tokens = new List<TokenModel>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in syntax.Tokens)
        {
            foreach (var spelling in (SyntaxText[])[token.Token, .. token.AlsoRead])
            {
                if (!known.Add(spelling.Value))
                {
                    scope.Report(NameRules.DuplicateToken, spelling, spelling.Value, @enum.Name);
                }
            }

            tokens.Add(new TokenModel(token.Token.Value, TokenName(scope, token))
            {
                AlsoRead = [.. token.AlsoRead.Select(a => a.Value)],
                Retired = token.Retired?.Value,
                Use = token.Use?.Value,
                Broader = token.Broader?.Value,
                Description = token.Description?.Value,
                Term = token.Term?.Value,
                Labels = [.. token.Labels.Select(l => new KeyValuePair<string, string>(l.Name.Value, l.Value.Value))],
            });
        }

        CheckTokenReferences(scope, @enum, syntax);

        if (tokens.Count == 0 && !syntax.HasErrors)
        {
            scope.Report(NameRules.EmptyType, syntax.Name, @enum.Name, "values");
        }

        @enum.Tokens = tokens;
    }

    private static void CheckTokenReferences(SchemaScope scope, EnumModel @enum, EnumSyntax syntax)
    {
        var tokens = syntax.Tokens.GroupBy(static t => t.Token.Value).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        foreach (var reference in syntax.Tokens.SelectMany(static t => new[] { t.Use, t.Broader }).OfType<SyntaxText>().Where(r => !tokens.ContainsKey(r.Value)))
        {
            scope.Report(NameRules.UnknownToken, reference, @enum.Name, reference.Value, Spelling.DidYouMean(reference.Value, tokens.Keys));
        }

        foreach (var token in syntax.Tokens)
        {
            var at = token;
            for (var steps = 0; steps < tokens.Count && at?.Broader is { } broader; steps++)
            {
                at = tokens.TryGetValue(broader.Value, out var next) ? next : null;
                if (at == token)
                {
                    scope.Report(NameRules.BroaderThanItself, token.Broader!, token.Token.Value);
                    break;
                }
            }
        }
    }

    private static string TokenName(SchemaScope scope, TokenSyntax token)
    {
        var name = token.CSharpName?.Value ?? SchemaNames.Pascal(token.Token.Value);
        if (!SchemaNames.IsIdentifier(name))
        {
            scope.Report(NameRules.Identifier, token.CSharpName ?? token.Token, token.CSharpName?.Value ?? token.Token.Value);
        }

        return name;
    }

    private void BindUnion(SchemaScope scope, UnionModel union, UnionSyntax syntax)
    {
        union.Tag = syntax.Tag?.Value;
        union.IsOpen = union.Tag is not null && syntax.Open?.Value != "false";
        if (union.Tag is null && syntax.Open is { } open && !syntax.HasErrors)
        {
            scope.Report(FacetRules.NotApplicable, open, "open", union.Name, "tagged unions");
        }

        var branches = new List<BranchModel>();
        foreach (var branch in syntax.Branches)
        {
            if (Resolve(scope, branch.Type, allowNull: union.Tag is null) is { } use && CheckBranch(scope, union, branches, branch, use))
            {
                branches.Add(new BranchModel(branch.Tag?.Value, BranchName(scope, branch, use), use));
            }
        }

        union.Branches = branches;
        _later.Add(() => CheckTags(scope, union, syntax));
        if (syntax.Branches.Count == 0 && !syntax.HasErrors)
        {
            scope.Report(NameRules.EmptyType, syntax.Name, union.Name, "branches");
        }
    }

    private static bool CheckBranch(SchemaScope scope, UnionModel union, List<BranchModel> branches, BranchSyntax syntax, TypeUse use)
    {
        if (use.Type is { IsBroken: true })
        {
            return true;
        }

        string? reason = null;
        if (use.Multiplicity != Multiplicity.One)
        {
            reason = "give the list or map a name of its own";
        }
        else if (union.Tag is not null && use.Type is not RecordModel)
        {
            reason = "the branches of a tagged union are records";
        }
        else if (branches.Any(b => b.Use.Type == use.Type && b.Use.BuiltIn == use.BuiltIn))
        {
            reason = "it stands there already";
        }
        else if (use.Type == union)
        {
            reason = "a union is no branch of itself";
        }

        if (reason is not null)
        {
            scope.Report(NameRules.Branch, syntax.Type.Span, syntax.Type.Name.Value, union.Name, reason);
        }

        return reason is null;
    }

    /// <summary>A branch that declares the tag itself must say there what the union says.</summary>
    private static void CheckTags(SchemaScope scope, UnionModel union, UnionSyntax syntax)
    {
        foreach (var branch in union.Branches.Where(b => b.Tag is not null))
        {
            if (branch.Use.Type is RecordModel record && record.Fields.FirstOrDefault(f => f.JsonName == union.Tag) is { } field
                && field.ConstJson != Text.JsonString.Of(branch.Tag!))
            {
                var at = syntax.Branches.First(b => b.Tag?.Value == branch.Tag).Type;
                scope.Report(NameRules.Branch, at.Span, record.Name, union.Name, $"its member '{union.Tag}' is the union's tag, so it must have const: {branch.Tag}");
            }
        }
    }

    private static string BranchName(SchemaScope scope, BranchSyntax branch, TypeUse use)
    {
        var name = SchemaNames.Pascal(branch.Tag?.Value ?? use.TypeName);
        if (!SchemaNames.IsIdentifier(name))
        {
            scope.Report(NameRules.Identifier, branch.Tag ?? branch.Type.Name, branch.Tag?.Value ?? use.TypeName);
        }

        return name;
    }

    private void BindScalar(SchemaScope scope, ScalarModel scalar, ScalarSyntax syntax)
    {
        scalar.Rules = BindRules(scope, syntax.Rules);
        if (syntax.Type.Multiplicity == Multiplicity.Optional)
        {
            scope.Report(NameRules.ScalarBase, syntax.Type.Span, syntax.Type.Name.Value + "?", scalar.Name);
            return;
        }

        if (Resolve(scope, syntax.Type) is not { } use)
        {
            return;
        }

        switch (use.Type)
        {
            case ScalarModel @base when DeclarationOf(@base)?.State == DeclarationState.Binding:
                scope.Report(NameRules.ScalarBase, syntax.Type.Name, use.TypeName, scalar.Name);
                return;
            case ScalarModel @base:
                BindType(@base);
                scalar.Base = @base;
                scalar.BuiltIn = @base.BuiltIn;
                scalar.IsBroken |= @base.IsBroken;
                break;
            case null when use.BuiltIn != BuiltIn.Any:
                scalar.BuiltIn = use.BuiltIn;
                break;
            default:
                if (use.Type is not { IsBroken: true })
                {
                    scope.Report(NameRules.ScalarBase, syntax.Type.Name, use.TypeName, scalar.Name);
                }

                scalar.IsBroken = true;
                return;
        }

        scalar.Facets = BindFacets(scope, scalar.Name, use, syntax.Facets, null);
        scalar.Examples = [.. syntax.Examples.Select(e => ToJson(e, use))];
    }

    private void BindList(SchemaScope scope, ListModel list, ScalarSyntax syntax)
    {
        if (Resolve(scope, syntax.Type) is not { } use)
        {
            list.Use = new TypeUse(BuiltIn.Any, syntax.Type.Multiplicity, syntax.Type.Key is null ? null : new TypeUse(BuiltIn.String, Multiplicity.One));
            list.IsBroken = true;
            return;
        }

        list.Use = use;
        list.Facets = BindFacets(scope, list.Name, use, syntax.Facets, null);
    }
}
