using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Analyzers.Tests;

/// <summary>All analyzers over rows of marked statements, each in a method of its own: compiled together, in one project with the types and across two.</summary>
internal sealed class AnalyzerRun
{
    private readonly Dictionary<string, (Marked Row, int Start)> _rows = new(StringComparer.Ordinal);
    private readonly Lazy<Task<ImmutableArray<Diagnostic>>> _own;
    private readonly Lazy<Task<ImmutableArray<Diagnostic>>> _referred;

    /// <param name="tables">Rows that begin with marked statements.</param>
    public AnalyzerRun(params IEnumerable<object[]>[] tables)
    {
        string source = Write(tables.SelectMany(t => t).Select(r => (string)r[0]));
        _own = new(() => DiagnosticsAsync(Stories.Compile(source, isReferred: false)));
        _referred = new(() => DiagnosticsAsync(Stories.Compile(source, isReferred: true)));
    }

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SchemaAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(SchemaAnalyzer)))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!),
    ];

    /// <summary>A class around members, and before it what they use.</summary>
    public static string Wrap(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Text;
        using ArticleSchema;
        using Stories;

        internal static class Uses
        {
        {{members}}
        }
        """;

    /// <summary>A method around statements; what they may use without its being known are its parameters.</summary>
    public static string Method(string name, string statements) =>
        $"    internal static object? {name}(Story story, Person person, string text, long number, Role role, Desk desk, Lead lead, Credit credit)\n    {{\n{statements}\n        return null;\n    }}\n";

    /// <summary>What is reported is exactly what is marked; gives the messages.</summary>
    public async Task<IReadOnlyList<string>> ShouldReportAsync(string row)
    {
        IReadOnlyList<string> own = Compare(row, await _own.Value);
        IReadOnlyList<string> referred = Compare(row, await _referred.Value);
        referred.ShouldBe(own);
        return own;
    }

    /// <summary>What the analyzers say, and every error of the compiler.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation)
    {
        SyntaxTree uses = compilation.SyntaxTrees[^1];
        compilation.GetSemanticModel(uses).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        found.ShouldAllBe(d => d.Id.StartsWith("ART6", StringComparison.Ordinal) && d.Location.SourceTree == uses);
        return found;
    }

    private string Write(IEnumerable<string> rows)
    {
        int before = Wrap("").IndexOf("{\n", StringComparison.Ordinal) + 2;
        string members = "";
        foreach (string row in rows)
        {
            Marked marked = Marked.Parse(row);
            string method = Method("Row" + _rows.Count, marked.Text);
            _rows.Add(row, (marked, before + members.Length + method.IndexOf("{\n", StringComparison.Ordinal) + 2));
            members += method;
        }

        return Wrap(members);
    }

    private IReadOnlyList<string> Compare(string row, ImmutableArray<Diagnostic> found)
    {
        (Marked marked, int start) = _rows[row];
        var place = new TextSpan(start, marked.Text.Length);
        List<Diagnostic> here = [.. found.Where(d => place.Contains(d.Location.SourceSpan)).OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.End).ThenBy(d => d.Id, StringComparer.Ordinal)];
        IEnumerable<(string, TextSpan)> spans = here.Select(d => (d.Id, new TextSpan(d.Location.SourceSpan.Start - start, d.Location.SourceSpan.Length)));
        spans.ShouldBe(marked.Spans, "reported is\n" + string.Join('\n', here.Select(d => $"{d.Id} at «{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}» {Message(d)}")));
        return [.. here.Select(Message)];
    }

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
