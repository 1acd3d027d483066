using ArticleSchema.Language.Lenses;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Generator.Versions;

/// <summary>A type at another version, and the ways between it and the draft's.</summary>
internal sealed record KeptWay(RecordModel Type, IReadOnlyList<LensPathStep> Up, IReadOnlyList<LensPathStep> Down);
