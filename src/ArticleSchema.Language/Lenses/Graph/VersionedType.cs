using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>A type at a version of its schema: <c>newsroom/article@1.2:Article</c>.</summary>
internal readonly record struct VersionedType(string Schema, SchemaVersion Version, string Type) : IComparable<VersionedType>
{
    public static VersionedType Of(RecordModel type) => new(type.Schema.Id, SchemaVersion.Parse(type.Schema.Version), type.Name);

    /// <summary>By version first: what is older comes first, whatever it is called.</summary>
    public int CompareTo(VersionedType other) =>
        Version.CompareTo(other.Version) is not 0 and var byVersion ? byVersion
        : string.CompareOrdinal(Schema, other.Schema) is not 0 and var bySchema ? bySchema
        : string.CompareOrdinal(Type, other.Type);

    public override string ToString() => $"{Schema}@{Version}:{Type}";
}
