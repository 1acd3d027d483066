using System.Threading;
using ArticleSchema.Language.Binding;

namespace ArticleSchema.Generator;

/// <summary>
/// What the last binding found out, for the next one, which takes from it what no edit has touched since. Which binding was the last makes no difference but
/// time, so runs side by side may share one.
/// </summary>
internal sealed class LastBinding
{
    private volatile BindingResult? _result;
    private volatile TakenFiles? _taken;

    public BindingResult? Result => _result;

    /// <summary>Those of the files that are resolved with a project's drafts.</summary>
    public (BindingResult Result, TakenFiles Files) Bind(ImmutableArray<ParsedFile> files, string? rootNamespace, CancellationToken cancellation)
    {
        TakenFiles taken = _taken = TakenFiles.Of(files, rootNamespace, _taken);
        return (Bind([.. taken.Inputs], cancellation), taken);
    }

    public BindingResult Bind(IReadOnlyList<SchemaInput> inputs, CancellationToken cancellation) => _result = Binder.Bind(inputs, _result, cancellation);
}
