using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>A rule as written; what its expressions mean is decided by the stage <c>Rules</c>.</summary>
internal sealed record RuleModel(string Key, string Check)
{
    public string? When { get; init; }

    public string? Message { get; init; }

    public RuleSeverity Severity { get; init; } = RuleSeverity.Error;

    /// <summary>A path of members, dot between.</summary>
    public string? At { get; init; }

    public string Code { get; init; } = Key;

    public bool ReportUnknown { get; init; }

    /// <summary>Those of its schema's parameters that it reads.</summary>
    public IReadOnlyList<ParameterModel> Parameters { get; init; } = [];

    public string? Description { get; init; }

    public string? Term { get; init; }
}
