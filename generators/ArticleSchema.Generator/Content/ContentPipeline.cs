using System.Globalization;
using System.Threading;
using ArticleSchema.Generator.Emit;
using ArticleSchema.Generator.Emit.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Content;

/// <summary>The steps from content files to diagnostics and C#. An edit of one file checks that file and compares what it is called.</summary>
internal static class ContentPipeline
{
    private const string Metadata = "build_metadata.AdditionalFiles.ArticleSchema";

    public static void Add(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectFiles> files,
        IncrementalValueProvider<BoundDrafts> drafts, IncrementalValueProvider<string?> rootNamespace)
    {
        var now = SchemaGenerator.Property(context, "ArticleSchemaNow").Select(static (text, _) => Ticks(text));
        var found = files
            .SelectMany(static (list, _) => list.Content)
            .Select(static (file, _) => ContentFiles.Read(file))
            .WithTrackingName(Steps.ReadContent)
            .Combine(drafts)
            .Combine(now)
            .Select(static (pair, _) => ContentFiles.Check(pair.Left.Left, pair.Left.Right.Result.Schemas, pair.Right))
            .WithTrackingName(Steps.CheckContent)
            .Collect();
        var reports = found
            .Select(static (all, _) => new EquatableArray<DiagnosticReport>(ContentFiles.Diagnostics(all).Select(DiagnosticReport.From)))
            .WithTrackingName(Steps.ContentDiagnostics);
        var emits = found.SelectMany(static (all, _) => ContentFiles.Emits(all));
        var keys = emits
            .Select(static (content, _) => (content.Name, content.Type, Items: new EquatableArray<(string Key, string TextName)>(content.Items.Select(static i => (i.Key, i.TextName)))))
            .WithTrackingName(Steps.ContentKeys);
        var texts = emits
            .SelectMany(static (content, _) => content.Items.Select(item => (content.Name, Item: item)))
            .WithTrackingName(Steps.ContentTexts);

        context.RegisterSourceOutput(reports, SchemaGenerator.Report);
        context.RegisterSourceOutput(keys.Combine(rootNamespace), static (output, pair) =>
            output.AddSource($"Content.{pair.Left.Name}.g.cs", ContentEmitter.EmitCollection(pair.Right, pair.Left.Name, pair.Left.Type, pair.Left.Items)));
        context.RegisterSourceOutput(texts.Combine(rootNamespace), static (output, pair) =>
            output.AddSource($"Content.{pair.Left.Name}.{pair.Left.Item.TextName}.g.cs", ContentEmitter.EmitText(pair.Right, pair.Left.Name, pair.Left.Item)));
    }

    /// <param name="text">An additional file that is content.</param>
    /// <param name="options">What its item says.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ContentFile ToFile(AdditionalText text, AnalyzerConfigOptions options, CancellationToken cancellation) =>
        new(text.Path, text.GetText(cancellation)?.ToString() ?? "", Value(options, "Type") ?? "", Value(options, "Key"), Value(options, "Body"));

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Metadata + name, out string? value) && value.Length > 0 ? value : null;

    private static long? Ticks(string? now) =>
        DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time.UtcTicks : null;
}
