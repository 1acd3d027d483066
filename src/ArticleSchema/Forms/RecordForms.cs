using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>What a member of a record stands for, whatever the form.</summary>
internal static class RecordForms
{
    /// <summary>Whether the member is a tag that is no field: of the document, or of the union around the record.</summary>
    public static bool IsTag(RecordCheck record, DataNode node, DataNode name, byte[]? tag) =>
        !record.TryGetMember(name.Text, out _)
        && ((tag is not null && name.Text.SequenceEqual(tag))
            || (record.Model.Document?.Tag is { } documentTag && node.Index == 0 && name.Text.Is(documentTag)));

    /// <summary>The field that the member is, or is an element of.</summary>
    public static bool TryField(RecordCheck record, DataNode name, out FieldCheck field)
    {
        if (record.TryGetMember(name.Text, out MemberName member))
        {
            field = member.Field;
            return true;
        }

        return record.TryGetPrefixed(name.Text, out field);
    }
}
