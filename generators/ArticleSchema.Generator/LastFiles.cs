using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator;

/// <summary>The files of the last run, for the next one. Which run was the last makes no difference but time, so runs side by side may share one.</summary>
internal sealed class LastFiles
{
    private volatile ProjectFiles? _files;

    public ProjectFiles Read(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        _files = ProjectFiles.Read(texts, options, _files, cancellation);
}
