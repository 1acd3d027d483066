namespace ArticleSchema.Generator;

/// <summary>What a schema file is to the project that is built.</summary>
internal enum SchemaRole
{
    /// <summary>Of this project: made into C#, reported on, held against its releases.</summary>
    Draft,

    /// <summary>Of a referenced project or of a package: resolved, never emitted.</summary>
    Reference,

    /// <summary>A version of one of this project's schemas that does not change any more.</summary>
    Release,

    /// <summary>A lens between two versions or schemas.</summary>
    Lens,
}
