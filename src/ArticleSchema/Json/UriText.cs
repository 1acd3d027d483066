using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>Equality of URIs by their text, for records that hold one: System.Uri ignores fragments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UriText
{
    public static bool AreEqual(Uri? left, Uri? right) => ValueEquality<Uri?>.Equals(left, right);

    public static int Hash(Uri? uri) => uri is null ? 0 : ValueEquality<Uri>.Comparer.GetHashCode(uri);
}
