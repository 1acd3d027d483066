using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Analyzers.Literals;

/// <summary>
/// Whether <c>ReadAny</c> reads a literal as <c>Read</c> does. Of older versions an analyzer knows nothing, so nothing is said of a document that may be of one, or hold one that is.
/// </summary>
internal static class CurrentDocument
{
    public static bool Is(string json, TypeModel type)
    {
        if (JsonTree.Parse(Utf8Text.Encode(json), new CheckOptions(), out _) is not { } tree)
        {
            // No version can be read of it.
            return true;
        }

        return type is RecordModel { Document: { Tag: { } tag, Value: { } value } } && tree.Root.IsObject && HasTag(tree.Root, tag, value)
            && !TypeUses.Reachable(type).SelectMany(TypeUses.Of).Any(t => t is RecordModel { Document: not null });
    }

    private static bool HasTag(DataNode document, string tag, string value)
    {
        bool found = false;
        foreach (DataNode member in document.Members)
        {
            found |= member.GetString() == tag && member.Value is { Kind: DataKind.String } text && text.GetString() == value;
        }

        return found;
    }
}
