using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>
/// Whether a valid value stands in its document just as a writer of its type would write it: then <see cref="LensReader"/> has nothing to change, and it may be taken along
/// without being read. Yes is sure; a no may be one that is only not looked into.
/// </summary>
internal static class CanonicalForm
{
    /// <param name="check">The record, list or map that it is.</param>
    /// <param name="union">The union that told the record by a tag.</param>
    /// <param name="node">The value.</param>
    public static bool Has(ValueCheck check, TaggedUnionCheck? union, DataNode node) =>
        node.Tree.IsCompact && (union is null ? HasValue(check, node) : HasMembers((RecordCheck)check, union, node));

    /// <summary>The same of a scalar by itself.</summary>
    public static bool HasScalar(ValueCheck check, DataNode node) => check switch
    {
        EnumCheck tokens => node.Kind == DataKind.String && node.IsJson && tokens.IsPresent(node),
        { BuiltIn: BuiltIn.Timestamp } => node.Kind == DataKind.String && node.IsJson && IsTimestamp(node.Text),
        { BuiltIn: var number } when node.Kind == DataKind.Number => IsNumber(number, node.Text),
        _ => node.Kind is DataKind.True or DataKind.False or DataKind.Null || (node.Kind == DataKind.String && node.IsJson),
    };

    private static bool HasValue(ValueCheck check, DataNode node) => check switch
    {
        ScalarCheck { BuiltIn: BuiltIn.Any } when node.IsObject || node.IsArray => false,
        ScalarCheck or EnumCheck => HasScalar(check, node),
        RecordCheck record => node.IsObject && HasMembers(record, null, node),
        ListCheck list => HasItems(list, node),
        MapCheck map => HasEntries(map, node),
        NamedListCheck named => HasValue(named.Collection, node),
        TaggedUnionCheck union => union.TryBranch(node, out RecordCheck branch) && HasMembers(branch, union, node),
        UntaggedUnionCheck union => union.TrySelect(node, out ValueCheck branch) && HasValue(branch, node),
        _ => false,
    };

    /// <summary>Fields in their order under their own names, and no others; none left out that a writer would fill in, and none there that it would leave out.</summary>
    private static bool HasMembers(RecordCheck record, TaggedUnionCheck? union, DataNode node)
    {
        FieldCheck[] fields = record.Fields;
        int next = 0;
        foreach (DataNode name in node.Members)
        {
            ReadOnlySpan<byte> text = name.Text;
            if (name.Index == node.Index + 1 && union is not null && text.SequenceEqual(union.Tag) && !record.TryGetMember(text, out _))
            {
                continue;
            }

            while (next < fields.Length && !text.SequenceEqual(fields[next].Utf8Name))
            {
                if (fields[next++].Model.DefaultJson is not null)
                {
                    return false;
                }
            }

            if (next == fields.Length || !name.IsJson || !HasField(fields[next++], name.Value))
            {
                return false;
            }
        }

        for (; next < fields.Length; next++)
        {
            if (fields[next].Model.DefaultJson is not null)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasField(FieldCheck field, DataNode value) => !field.Model.IsRest
        && (value.Kind == DataKind.Null ? field.Value.Value.TakesNull : HasValue(field.Value.Value, value))
        && ((field.List is null && field.Map is null) || value.End > value.Index + 1);

    private static bool HasItems(ListCheck list, DataNode node)
    {
        if (!node.IsArray)
        {
            return false;
        }

        foreach (DataNode element in node.Elements)
        {
            if (!HasValue(list.Element.Value, element))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasEntries(MapCheck map, DataNode node)
    {
        if (!node.IsObject)
        {
            return false;
        }

        foreach (DataNode name in node.Members)
        {
            if (!name.IsJson || (map.Key is EnumCheck tokens && !tokens.IsPresent(name)) || !HasValue(map.Value.Value, name.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a number is surely spelled as its type's writer would: few digits, no zero that says nothing, no exponent either way.</summary>
    private static bool IsNumber(BuiltIn type, ReadOnlySpan<byte> text)
    {
        if (type is not (BuiltIn.Integer or BuiltIn.Decimal or BuiltIn.Number))
        {
            return true;
        }

        bool isNegative = text[0] == (byte)'-';
        return SmallNumber.TryParse(text, out SmallNumber number)
            && !(isNegative && number.IsZero)
            && (type != BuiltIn.Number || number.IsInteger || (text[text.Length - 1] != (byte)'0' && !text.Slice(isNegative ? 1 : 0).StartsWith("0.0000"u8)));
    }

    private static bool IsTimestamp(ReadOnlySpan<byte> text)
    {
        Span<byte> written = stackalloc byte[TimestampFormat.MaxLength];
        return TimestampFormat.TryParse(text, out long ticks, out short offset) && text.SequenceEqual(written.Slice(0, TimestampFormat.Format(ticks, offset, written)));
    }
}
