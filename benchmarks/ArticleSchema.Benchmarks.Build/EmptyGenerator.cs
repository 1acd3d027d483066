using Microsoft.CodeAnalysis;

namespace ArticleSchema.Benchmarks.Build;

/// <summary>Looks at every file and makes nothing of it: what no generator over files can go below.</summary>
#pragma warning disable RS1041, RS1042 // Nobody loads it but the driver beside it.
public sealed class EmptyGenerator : IIncrementalGenerator
#pragma warning restore RS1041, RS1042
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Select(static (text, cancellation) => text.GetText(cancellation)!.Length),
        static (_, _) => { });
}
