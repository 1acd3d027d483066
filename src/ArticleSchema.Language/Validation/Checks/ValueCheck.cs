using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>What a value of one type must be. Made once for each type from its model, and used by many threads.</summary>
internal abstract class ValueCheck
{
    public abstract KindSet Kinds { get; }

    public bool TakesNull => (Kinds & KindSet.Null) != 0;

    /// <summary>Whether the plain scalar <c>null</c> is a text here.</summary>
    public virtual bool TakesAnyText => false;

    /// <summary>The scalar at the bottom of a scalar type.</summary>
    public virtual BuiltIn BuiltIn => BuiltIn.None;

    /// <summary>Reports what is wrong; whether the value is one of the type, so that what else is said of it may be asked.</summary>
    /// <param name="run">The check going on.</param>
    /// <param name="node">The value.</param>
    /// <param name="facets">Those of the field it stands in.</param>
    public abstract bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets);

    /// <summary>
    /// Whether there is surely nothing to say of the value, not even a note. Where that is not plain, as with other forms of reading, <see cref="Check"/> finds out:
    /// so most documents are passed without any of what a report needs.
    /// </summary>
    /// <param name="run">The check going on. It is told nothing but what rules find.</param>
    /// <param name="node">The value, from JSON; a null that the type does not take is not asked about.</param>
    /// <param name="facets">Those of the field it stands in.</param>
    public abstract bool Holds(CheckRun run, DataNode node, FacetCheck[] facets);

    /// <summary>What the texts of values that hold say of their keys.</summary>
    public virtual KeySpelling KeySpelling => KeySpelling.Other;

    /// <summary>Adds what makes the value equal to others of the type.</summary>
    public abstract void AppendKey(ValueKey key, DataNode node);

    /// <summary>Whether nothing stands here, as this type reads it.</summary>
    public bool IsNull(DataNode node) => node.Kind switch
    {
        DataKind.Null => true,
        DataKind.Plain => PlainScalar.IsNull(node.Text, TakesAnyText),
        _ => false,
    };

    protected static void NoteDeprecation(CheckRun run, TypeModel type, DataNode node)
    {
        if (type.Deprecated is not null)
        {
            Deprecations.Report(run, type.Deprecated, node);
        }
    }
}
