using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>Fields of which a certain number must have a value.</summary>
internal sealed record GroupModel(GroupKind Kind, IReadOnlyList<FieldModel> Fields);
