using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>One file as the binder takes it.</summary>
/// <param name="IsReference">Resolved, but neither reported on nor made into C# here.</param>
/// <param name="DefaultNamespace">The C# namespace where the file names none.</param>
internal sealed record SchemaInput(SchemaSyntax Syntax, bool IsReference, string? DefaultNamespace)
{
    /// <summary>The C# namespace, whatever the file says.</summary>
    public string? Namespace { get; init; }

    /// <summary>
    /// Whose C# its imports name; <see langword="null"/> for the project that is built. Each project has C# of its own of the releases that its drafts are pinned to, so one release may be
    /// here several times, each in another project's namespace.
    /// </summary>
    public string? Project { get; init; }
}
