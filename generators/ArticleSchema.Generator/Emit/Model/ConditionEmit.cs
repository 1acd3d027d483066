namespace ArticleSchema.Generator.Emit.Model;

/// <summary>One group or rule as C#.</summary>
/// <param name="Name">What it is called in the schema.</param>
/// <param name="When">Where it asks at all; <see langword="null"/> for always.</param>
/// <param name="Check">What must hold.</param>
/// <param name="ReportsUnknown">Whether it has something to say of what is left open.</param>
internal sealed record ConditionEmit(string Name, string? When, string Check, bool ReportsUnknown);
