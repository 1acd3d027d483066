using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Binding;

/// <summary>One file as the binder takes it.</summary>
/// <param name="IsReference">Resolved, but neither reported on nor made into C# here.</param>
/// <param name="DefaultNamespace">The C# namespace where the file names none.</param>
internal sealed record SchemaInput(SchemaSyntax Syntax, bool IsReference, string? DefaultNamespace)
{
    /// <summary>The C# namespace, whatever the file says.</summary>
    public string? Namespace { get; init; }
}
