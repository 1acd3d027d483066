using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A scalar with constraints of its own.</summary>
internal sealed class ScalarModel : TypeModel
{
    public ScalarModel(SchemaModel schema, string name)
        : base(schema, name)
    {
    }

    /// <summary>The built-in at the bottom.</summary>
    public BuiltIn BuiltIn { get; internal set; }

    /// <summary>The scalar it is made from, whose constraints hold too; <see langword="null"/> where that is a built-in.</summary>
    public ScalarModel? Base { get; internal set; }

    /// <summary>Itself and the scalars it is made from, one by one: all their constraints hold.</summary>
    public IEnumerable<ScalarModel> Chain
    {
        get
        {
            for (ScalarModel? at = this; at is not null; at = at.Base)
            {
                yield return at;
            }
        }
    }

    public FacetSet Facets { get; internal set; } = FacetSet.None;

    public IReadOnlyList<RuleModel> Rules { get; internal set; } = [];

    /// <summary>Examples as canonical JSON.</summary>
    public IReadOnlyList<string> Examples { get; internal set; } = [];
}
