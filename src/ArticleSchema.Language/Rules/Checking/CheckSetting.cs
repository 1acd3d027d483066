using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Rules;

/// <summary>What a rule's names stand for where it is declared.</summary>
internal sealed class CheckSetting
{
    public CheckSetting(RuleType @this) => This = @this;

    public RuleType This { get; }

    /// <summary>Constraints of the value, where <c>this</c> is a scalar.</summary>
    public IReadOnlyList<FacetSet> ThisFacets { get; init; } = [];

    /// <summary>One of the documents that reach the type.</summary>
    public RecordModel? Root { get; init; }

    public IReadOnlyList<ParameterModel> Parameters { get; init; } = [];

    /// <summary>Names of types that the file knows.</summary>
    public IEnumerable<string> TypeNames { get; init; } = [];
}
