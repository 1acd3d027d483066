namespace ArticleSchema.Generator.Emit.Model;

/// <summary>A mixin: an interface in C#, which the records that include it implement.</summary>
internal sealed record MixinEmit : TypeEmit
{
    /// <summary>The interfaces of the mixins it includes itself.</summary>
    public required EquatableArray<string> Interfaces { get; init; }

    public required EquatableArray<MixinMemberEmit> Members { get; init; }
}
