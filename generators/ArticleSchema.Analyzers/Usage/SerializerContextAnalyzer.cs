using ArticleSchema.Analyzers.Symbols;
using ArticleSchema.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Usage;

/// <summary>ART6010: a context of System.Text.Json that names a type which is generated in the same project. Its generator runs beside ours and does not see it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SerializerContextAnalyzer : SchemaAnalyzer
{
    /// <summary>Made by the compiler.</summary>
    public SerializerContextAnalyzer()
        : base(UsageRules.OwnContext)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, SchemaSymbols symbols) => context.RegisterSymbolAction(
        found =>
        {
            if (found.Symbol is not INamedTypeSymbol { BaseType.Name: "JsonSerializerContext" } type)
            {
                return;
            }

            foreach (AttributeData attribute in type.GetAttributes().Where(a => a.AttributeClass?.Name == "JsonSerializableAttribute"))
            {
                if (attribute.ConstructorArguments is [{ Value: ITypeSymbol named }] && Own(named, found.Compilation, symbols) is { } own)
                {
                    found.ReportDiagnostic(Report(UsageRules.OwnContext, Place(attribute, found.CancellationToken) ?? type.Locations[0], own.Name));
                }
            }
        },
        SymbolKind.NamedType);

    private static ITypeSymbol? Own(ITypeSymbol type, Compilation compilation, SchemaSymbols symbols) => type switch
    {
        IArrayTypeSymbol array => Own(array.ElementType, compilation, symbols),
        INamedTypeSymbol { TypeArguments: { Length: > 0 } arguments } => arguments.Select(a => Own(a, compilation, symbols)).FirstOrDefault(a => a is not null),
        _ => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && symbols.ModelOf(type) is not null ? type : null,
    };

    private static Location? Place(AttributeData attribute, System.Threading.CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax typeOf }, ..] }
            ? typeOf.Type.GetLocation()
            : null;
}
