using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

internal sealed partial class Binder
{
    private static void CheckCSharpNames(SchemaScope scope, TypeModel type, TypeSyntax syntax)
    {
        switch (type, syntax)
        {
            case (RecordModel record, RecordSyntax recordSyntax):
                CheckRecordNames(scope, record, recordSyntax);
                break;
            case (EnumModel @enum, EnumSyntax enumSyntax):
                var tokens = enumSyntax.Tokens.Select(t => (t.CSharpName ?? t.Token, t.CSharpName?.Value ?? SchemaNames.Pascal(t.Token.Value)));
                CheckNames(scope, type, tokens, @enum.IsOpen ? ReservedNames.OpenEnum : ReservedNames.ClosedEnum);
                break;
            case (UnionModel union, UnionSyntax unionSyntax):
                CheckBranchNames(scope, union, unionSyntax);
                break;
        }
    }

    private static void CheckRecordNames(SchemaScope scope, RecordModel record, RecordSyntax syntax)
    {
        var names = new List<(SyntaxText At, string Name)>();
        foreach (var field in record.Fields)
        {
            var own = syntax.Fields.FirstOrDefault(f => f.Name.Value == field.Name);
            var at = own is null ? new SyntaxText(field.Name, syntax.Name.Span) : own.CSharpName ?? own.Name;
            names.Add((at with { Value = field.Name }, field.CSharpName));
        }

        CheckNames(scope, record, names, record.Document is null ? ReservedNames.Record : ReservedNames.Document);
    }

    private static void CheckBranchNames(SchemaScope scope, UnionModel union, UnionSyntax syntax)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (union.IsOpen)
        {
            known.Add("Unknown", "the unknown branch");
        }

        foreach (var branch in syntax.Branches.GroupBy(b => b.Type.Name.Value).Select(g => g.First()))
        {
            var at = branch.Tag ?? branch.Type.Name;
            var name = SchemaNames.Pascal(at.Value);
            if (known.TryGetValue(name, out var other))
            {
                scope.Report(NameRules.DuplicateCSharpName, at, other, at.Value, name);
            }
            else
            {
                known.Add(name, at.Value);
            }
        }
    }

    private static void CheckNames(SchemaScope scope, TypeModel type, IEnumerable<(SyntaxText At, string Name)> members, IReadOnlyCollection<string> reserved)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (at, name) in members)
        {
            if (name == type.Name && type is not EnumModel { IsOpen: false })
            {
                scope.Report(NameRules.ReservedName, at, at.Value, name, "is the name of the type itself");
            }
            else if (reserved.Contains(name))
            {
                scope.Report(NameRules.ReservedName, at, at.Value, name, $"'{type.Name}' already has");
            }
            else if (type is RecordModel && ReservedNames.IsConversion(name))
            {
                scope.Report(NameRules.ReservedName, at, at.Value, name, $"a lens between versions gives to '{type.Name}'");
            }
            else if (!known.TryGetValue(name, out var other))
            {
                known.Add(name, at.Value);
            }
            else if (other != at.Value)
            {
                scope.Report(NameRules.DuplicateCSharpName, at, other, at.Value, name);
            }
        }
    }

    /// <summary>Two schemas may share a namespace; then their types must not share a name. What is kept shares none with a touched file, or it would not be kept.</summary>
    private void CheckCSharpTypes()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in _declarations.Keys.OrderBy(t => _declarations[t].Scope.Input.IsReference ? 0 : 1))
        {
            var declaration = _declarations[type];
            if (type.IsBroken || type is ListModel || (declaration.Scope.Input.IsReference && declaration.Scope.IsRelease))
            {
                continue;
            }

            var name = type.Schema.Namespace + "." + type.Name;
            if (!known.Add(name) && !declaration.Scope.Input.IsReference)
            {
                declaration.Scope.Report(NameRules.DuplicateCSharpType, declaration.Syntax.Name, type.Name, type.Schema.Id, name);
                type.IsBroken = true;
            }
        }
    }
}
