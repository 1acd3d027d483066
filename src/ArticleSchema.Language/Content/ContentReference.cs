using ArticleSchema.Language.Diagnostics;

namespace ArticleSchema.Language.Content;

/// <summary>A value that refers to a member of other content.</summary>
/// <param name="Collection">The content's type, as a list is called: <c>articles</c>.</param>
/// <param name="Member">The member that must have the value.</param>
/// <param name="Value">The key that equal values share.</param>
/// <param name="Missing">The error where nothing has it.</param>
internal sealed record ContentReference(string Collection, string Member, string Value, Diagnostic Missing);
