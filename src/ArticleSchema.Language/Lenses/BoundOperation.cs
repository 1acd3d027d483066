namespace ArticleSchema.Language.Lenses;

/// <summary>An operation, the values it is for, and the shape on both sides of it.</summary>
internal sealed record BoundOperation(LensOperation Operation, HashSet<int> Records, string? Union, ShapeGraph Before, ShapeGraph After);
