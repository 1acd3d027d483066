using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A choice between types: by the value of a tag, or by what the value looks like.</summary>
internal sealed class UnionModel : TypeModel
{
    public UnionModel(SchemaModel schema, string name)
        : base(schema, name)
    {
    }

    /// <summary>The member that tells which branch it is; <see langword="null"/> for an untagged union.</summary>
    public string? Tag { get; internal set; }

    /// <summary>Tagged: whether an unknown tag is kept, with a warning, rather than an error.</summary>
    public bool IsOpen { get; internal set; }

    public IReadOnlyList<BranchModel> Branches { get; internal set; } = [];
}
