using System.Collections.Concurrent;
using ArticleSchema.Language.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator;

/// <summary>The language's rules as Roslyn knows them.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<string, DiagnosticDescriptor> s_byId = new(StringComparer.Ordinal);

    public static DiagnosticDescriptor Of(DiagnosticRule rule) => s_byId.GetOrAdd(rule.Id, _ => Create(rule));

#pragma warning disable RS1028, RS2000 // The category is there; the rules are tracked in the language's own catalogue, each with a page.
    private static DiagnosticDescriptor Create(DiagnosticRule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        "ArticleSchema",
        rule.Severity switch
        {
            Language.Diagnostics.DiagnosticSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
            Language.Diagnostics.DiagnosticSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
            _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true);
#pragma warning restore RS1028, RS2000
}
