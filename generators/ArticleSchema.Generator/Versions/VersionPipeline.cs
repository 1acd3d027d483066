using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Versions;

/// <summary>Pins and lenses to C#: the releases that they name, and the parts of records that know them.</summary>
internal static class VersionPipeline
{
    public static void Add(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Language.Lenses.LensSet> lenses, IncrementalValueProvider<BoundDrafts> drafts)
    {
        var last = new LastReleases();
        var versions = lenses.Combine(drafts)
            .SelectMany((pair, cancellation) => VersionsBuilder.Build(pair.Left, pair.Right, last, cancellation))
            .WithTrackingName(Steps.Versions);

        // Of the compilation only what lenses ask for: which classes are not there.
        var missing = lenses.Combine(drafts)
            .Select(static (pair, _) => new EquatableArray<LensCodeReport>(LensCodes.Reports(pair.Left, pair.Right)))
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => new EquatableArray<LensCodeReport>(pair.Left.Where(c => !UserCode.Has(pair.Right, c.Class))))
            .WithTrackingName(Steps.Code);

        context.RegisterSourceOutput(missing.Select(static (found, _) => new EquatableArray<DiagnosticReport>(found.Select(c => c.Report))), SchemaGenerator.Report);
        context.RegisterSourceOutput(versions.Combine(missing.Select(static (found, _) => new EquatableArray<string>(found.Select(c => c.Class)))), static (output, pair) =>
        {
            if (UserCode.Without(pair.Left, pair.Right) is { } file)
            {
                SchemaGenerator.Emit(output, file);
            }
        });
    }
}
