using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>All analyzers over statements that use the stories.</summary>
internal static class AnalyzerRun
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SchemaAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(SchemaAnalyzer)))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>A method around statements; what they may use without its being known: <c>story</c>, <c>text</c>, <c>number</c>.</summary>
    public static string Wrap(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Text;
        using ArticleSchema;
        using Stories;

        internal static class Uses
        {
            internal static object? Run(Story story, Person person, string text, long number, Role role, Desk desk, Lead lead, Credit credit)
            {
        {{statements}}
                return null;
            }
        }
        """;

    /// <summary>What the analyzers report is exactly what is marked, in one project and across two; gives the messages.</summary>
    public static async Task<IReadOnlyList<string>> ShouldReportAsync(string marked, bool wrap = true)
    {
        Marked source = Marked.Parse(wrap ? Wrap(marked) : marked);
        IReadOnlyList<string> own = await ShouldReportAsync(source, isReferred: false);
        IReadOnlyList<string> referred = await ShouldReportAsync(source, isReferred: true);
        referred.ShouldBe(own);
        return own;
    }

    public static async Task<IReadOnlyList<string>> ShouldReportAsync(Marked source, bool isReferred)
    {
        CSharpCompilation compilation = Stories.Compile(source.Text, isReferred);
        compilation.GetSemanticModel(compilation.SyntaxTrees[^1]).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        ImmutableArray<Diagnostic> found = await DiagnosticsAsync(compilation);
        found.Where(d => !d.Id.StartsWith("ART6", StringComparison.Ordinal)).ShouldBeEmpty();
        List<Diagnostic> sorted = [.. found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.End).ThenBy(d => d.Id, StringComparer.Ordinal)];
        string[] shown = [.. sorted.Select(d => Show(source, d.Id, d.Location.SourceSpan) + " " + Message(d))];
        sorted.Select(d => (d.Id, d.Location.SourceSpan)).ShouldBe(source.Spans, "reported is\n" + string.Join('\n', shown));
        return [.. sorted.Select(Message)];
    }

    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation) =>
        compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static string Show(Marked source, string id, Microsoft.CodeAnalysis.Text.TextSpan span) => $"{id} at «{source.Text.Substring(span.Start, span.Length)}»";
}
