using System.ComponentModel;

namespace ArticleSchema.Generated;

/// <summary>
/// What the schema says of a generated type, where a compiler sees it: analyzers hold constants against it, in this project and in those that refer to it. At run time
/// nothing reads it.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaModelAttribute : Attribute
{
    /// <param name="text">The model of the type, as its table carries it.</param>
    /// <param name="uses">The types that the text names by number; in place of a named list, which is no type in C#, an array of its text and its own uses.</param>
    public SchemaModelAttribute(string text, params object[] uses)
    {
        Text = text;
        Uses = uses;
    }

    /// <summary>The model of the type, as its table carries it.</summary>
    public string Text { get; }

    /// <summary>The types that the text names by number.</summary>
    public IReadOnlyList<object> Uses { get; }
}
