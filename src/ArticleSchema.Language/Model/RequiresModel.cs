using System.Collections.Generic;

namespace ArticleSchema.Language.Model;

/// <summary>Where <paramref name="Field"/> has a value, <paramref name="Required"/> must have one.</summary>
internal sealed record RequiresModel(FieldModel Field, IReadOnlyList<FieldModel> Required);
