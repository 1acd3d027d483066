namespace ArticleSchema.Generator.Emit.Model;

/// <param name="CSharpType">The property's type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">For the XML documentation.</param>
/// <param name="Obsolete">The message of <c>[Obsolete]</c>; <see langword="null"/> without one.</param>
/// <param name="IsNew">It narrows a member of an interface that this one extends.</param>
internal sealed record MixinMemberEmit(string CSharpType, string Name, string Description, string? Obsolete, bool IsNew);
