using ArticleSchema.Language.Syntax;

namespace ArticleSchema.Language.Lenses;

/// <summary>One end of a lens: <c>newsroom/article@1.2:Article</c>.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Schema">The schema's id.</param>
/// <param name="Version">Its version; <see langword="null"/> for the draft.</param>
/// <param name="Type">The type's name.</param>
internal sealed record LensReference(SyntaxText Text, string Schema, string? Version, string Type)
{
    public static LensReference? Parse(SyntaxText text)
    {
        var colon = text.Value.LastIndexOf(':');
        if (colon <= 0 || colon == text.Value.Length - 1)
        {
            return null;
        }

        var schema = text.Value.Substring(0, colon);
        var at = schema.IndexOf('@');
        return at == 0 ? null : new LensReference(text, at < 0 ? schema : schema.Substring(0, at), at < 0 ? null : schema.Substring(at + 1), text.Value.Substring(colon + 1));
    }
}
