namespace ArticleSchema.Language.Lenses;

/// <summary>A member of an object on its way: under the field's name, or under its own where no field knows it.</summary>
internal readonly record struct LensMember(string Name, LensNode Value, bool IsUnknown = false);
