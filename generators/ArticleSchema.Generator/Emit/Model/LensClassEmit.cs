namespace ArticleSchema.Generator.Emit.Model;

/// <summary>The part of a user's class that says what lenses ask of it.</summary>
internal sealed record LensClassEmit : TypeEmit
{
    public required EquatableArray<LensCodeEmit> Codes { get; init; }
}
