using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>What is switched over, and what it can be as its schema has it.</summary>
internal sealed record SwitchSubject(string Name, IReadOnlyList<SwitchCase> Cases)
{
    public static SwitchSubject? Of(IOperation value, SchemaSymbols symbols)
    {
        if (value is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
        {
            return Of(conversion.Operand, symbols);
        }

        if (symbols.ModelOf(value.Type) is EnumModel { IsOpen: false } closed)
        {
            return new SwitchSubject(closed.Name, [.. Constants(value.Type!, closed)]);
        }

        if (value is not IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var type } })
        {
            return null;
        }

        return symbols.ModelOf(type) switch
        {
            UnionModel union => new SwitchSubject(union.Name, [.. SchemaSymbols.BranchesOf(type).Select(b => new SwitchCase(b.Name, b, null, Qualified(b)))]),
            EnumModel { IsOpen: true } open when type.GetTypeMembers("Tokens") is [var tokens] => new SwitchSubject(open.Name, [.. Constants(tokens, open)]),
            _ => null,
        };
    }

    private static IEnumerable<SwitchCase> Constants(ITypeSymbol type, EnumModel tokens)
    {
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            TokenModel? token = field.ConstantValue is int index ? tokens.Tokens[index] : tokens.Tokens.FirstOrDefault(t => t.Token == (string)field.ConstantValue!);
            if (token is { Retired: null })
            {
                yield return new SwitchCase(field.Name, null, field.ConstantValue, Qualified(type) + "." + field.Name);
            }
        }
    }

    private static string Qualified(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
