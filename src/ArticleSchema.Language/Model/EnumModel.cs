using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A set of tokens.</summary>
internal sealed class EnumModel : TypeModel
{
    public EnumModel(SchemaModel schema, string name)
        : base(schema, name)
    {
    }

    /// <summary>Whether an unknown token is kept, with a warning, rather than an error.</summary>
    public bool IsOpen { get; internal set; } = true;

    public IReadOnlyList<TokenModel> Tokens { get; internal set; } = [];
}
