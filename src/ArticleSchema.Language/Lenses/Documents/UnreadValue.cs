using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>An object or array of a valid document that nobody looked into yet. Never changed but for what it remembers of itself, so that copies may share it.</summary>
/// <param name="check">The record, list or map that it is.</param>
/// <param name="union">The union that told the record by a tag.</param>
/// <param name="source">Where it stands.</param>
internal sealed class UnreadValue(ValueCheck check, TaggedUnionCheck? union, DataNode source)
{
    private bool? _isAsWritten;

    public DataNode Source => source;

    public string? RecordName => (check as RecordCheck)?.Model.Name;

    /// <summary>Whether a writer of the type would write it just as it stands: nothing in it is unknown, in another form or order, absent with a default, or escaped without need.</summary>
    public bool IsAsWritten => _isAsWritten ??= CanonicalForm.Has(check, union, source);

    /// <summary>The members or the items.</summary>
    public object Read() => LensReader.Content(check, union, source);
}
