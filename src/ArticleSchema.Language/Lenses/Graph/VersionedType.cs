using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>A type at a version of its schema: <c>newsroom/article@1.2:Article</c>.</summary>
internal sealed record VersionedType(string Schema, SchemaVersion Version, string Type) : IComparable<VersionedType>
{
    public static VersionedType Of(RecordModel type) => new(type.Schema.Id, SchemaVersion.Parse(type.Schema.Version), type.Name);

    /// <summary>As <see cref="ToString"/> writes it; <see langword="null"/> for what it cannot have written.</summary>
    public static VersionedType? Parse(string text)
    {
        var at = text.IndexOf('@');
        var colon = text.LastIndexOf(':');
        return at <= 0 || colon < at || !SchemaVersion.TryParse(text.Substring(at + 1, colon - at - 1), out var version)
            ? null
            : new VersionedType(text.Substring(0, at), version, text.Substring(colon + 1));
    }

    /// <summary>By version first: what is older comes first, whatever it is called.</summary>
    public int CompareTo(VersionedType? other) =>
        other is null ? 1
        : Version.CompareTo(other.Version) is not 0 and var byVersion ? byVersion
        : string.CompareOrdinal(Schema, other.Schema) is not 0 and var bySchema ? bySchema
        : string.CompareOrdinal(Type, other.Type);

    public override string ToString() => $"{Schema}@{Version}:{Type}";
}
