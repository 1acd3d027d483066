namespace ArticleSchema.Language.Lenses;

/// <summary>An operation, the values it is for, and the shape on both sides of it.</summary>
internal sealed record BoundOperation(LensOperation Operation, HashSet<int> Records, string? Union, ShapeGraph Before, ShapeGraph After)
{
    private ShapeRoutes? _before;
    private ShapeRoutes? _after;

    /// <summary>To its values in a document that it was not run over yet.</summary>
    public ShapeRoutes RoutesBefore => _before ??= ShapeRoutes.Of(Before, Records, Union);

    /// <summary>To its values in a document that it was run over.</summary>
    public ShapeRoutes RoutesAfter => _after ??= ShapeRoutes.Of(After, Records, Union);
}
