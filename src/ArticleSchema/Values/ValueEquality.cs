using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>Equality of the values in records: the type's own, but a <see cref="Uri"/> goes by its text (System.Uri ignores fragments).</summary>
internal static class ValueEquality<T>
{
    internal static readonly IEqualityComparer<T> Comparer =
        typeof(T) == typeof(Uri) ? (IEqualityComparer<T>)(object)new UriTextComparer() : EqualityComparer<T>.Default;

    internal static bool Equals(T left, T right) =>
        typeof(T) == typeof(Uri) ? Comparer.Equals(left, right) : EqualityComparer<T>.Default.Equals(left, right);
}

internal sealed class UriTextComparer : IEqualityComparer<Uri?>
{
    public bool Equals(Uri? x, Uri? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && string.Equals(x.OriginalString, y.OriginalString, StringComparison.Ordinal));

    public int GetHashCode([DisallowNull] Uri? obj) => string.GetHashCode(obj.OriginalString, StringComparison.Ordinal);
}
