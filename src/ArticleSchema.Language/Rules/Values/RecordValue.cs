using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>A record of a document, or a value of a tagged union.</summary>
internal sealed class RecordValue
{
    public RecordValue(RecordCheck? record, RecordSource source, UnionModel? union)
    {
        Record = record;
        Source = source;
        Union = union;
    }

    /// <summary><see langword="null"/> where an open union does not know the tag.</summary>
    public RecordCheck? Record { get; }

    public RecordSource Source { get; }

    /// <summary>The tagged union it was read as; its tag reads as a member.</summary>
    public UnionModel? Union { get; }

    public string TypeName => Record?.Model.Name ?? "";

    /// <summary>Equal for equal records, whatever their form.</summary>
    public string ToKey()
    {
        var key = new ValueKey();
        if (Record is null)
        {
            key.AppendUntyped(Source.Node);
        }
        else
        {
            new ListItem(Record, Source).AppendKey(key);
        }

        return key.ToString();
    }
}
