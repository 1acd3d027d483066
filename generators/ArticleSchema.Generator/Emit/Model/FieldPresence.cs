namespace ArticleSchema.Generator.Emit.Model;

internal enum FieldPresence
{
    /// <summary>In the document, and <c>required</c> in C# unless it has an initialiser.</summary>
    Required,

    /// <summary>Nullable.</summary>
    Optional,

    /// <summary>A list or map that may be absent.</summary>
    Empty,

    /// <summary>Absent stands for the default; always written.</summary>
    Default,
}
