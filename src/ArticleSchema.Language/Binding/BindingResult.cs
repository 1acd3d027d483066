using ArticleSchema.Language.Diagnostics;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Binding;

/// <summary>All schemas, resolved, and everything found wrong in the files that are not references.</summary>
internal sealed class BindingResult
{
    public BindingResult(IReadOnlyList<SchemaModel> schemas, ImmutableArray<Diagnostic> diagnostics)
    {
        Schemas = schemas;
        Diagnostics = diagnostics;
    }

    public IReadOnlyList<SchemaModel> Schemas { get; }

    /// <summary>The files, for the next binding.</summary>
    public required IReadOnlyList<SchemaScope> Scopes { get; init; }

    /// <summary>Where imports find them.</summary>
    public required SchemaIndex Index { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The types to make into C#: of no reference, and right in themselves.</summary>
    public IEnumerable<TypeModel> OwnTypes => Schemas.Where(s => !s.IsReference).SelectMany(s => s.Types).Where(t => !t.IsBroken);
}
