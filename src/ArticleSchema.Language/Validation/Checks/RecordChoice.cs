using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>
/// Chooses between the records of an untagged union. A record is it if, against each other one, a member says so that it must have and
/// the other cannot, or cannot in that way; where it has none such, if the other's are not there.
/// </summary>
internal sealed class RecordChoice
{
    private readonly RecordCheck[] _records;

    public RecordChoice(RecordCheck[] records) => _records = records;

    public RecordCheck? Select(DataNode node)
    {
        foreach (RecordCheck record in _records)
        {
            if (Array.TrueForAll(_records, other => ReferenceEquals(other, record) || IsTold(record, other, node)))
            {
                return record;
            }
        }

        return null;
    }

    private static bool IsTold(RecordCheck record, RecordCheck other, DataNode node)
    {
        bool hasOwn = false;
        foreach (FieldCheck field in record.Fields)
        {
            FieldCheck? theirs = other.FindField(field.Model.Name);
            if (theirs is null ? !(IsMust(field) && IsClosed(other)) : !((IsMust(field) || IsMust(theirs)) && AreDisjoint(field, theirs)))
            {
                continue;
            }

            hasOwn = true;
            bool isThere = TryGet(record, node, field, out DataNode value);
            if (isThere ? theirs is null || Takes(field, value) : theirs is not null && !IsMust(field))
            {
                return true;
            }
        }

        return !hasOwn && LacksAll(record, other, node);
    }

    /// <summary>Whether nothing is there that only the other must have.</summary>
    private static bool LacksAll(RecordCheck record, RecordCheck other, DataNode node)
    {
        foreach (FieldCheck theirs in other.Fields)
        {
            bool isTheirsOnly = IsMust(theirs) && IsClosed(record) && record.FindField(theirs.Model.Name) is null;
            if (isTheirsOnly && TryGet(other, node, theirs, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMust(FieldCheck field) => field.Model.IsRequired;

    private static bool IsClosed(RecordCheck record) => !record.Model.IsOpen && record.Rest is null;

    private static bool TryGet(RecordCheck record, DataNode node, FieldCheck field, out DataNode value)
    {
        foreach (DataNode name in node.Members)
        {
            if (record.TryGetMember(name.Text, out MemberName member) && ReferenceEquals(member.Field, field)
                && !field.Value.Value.IsNull(name.Value))
            {
                value = name.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static bool AreDisjoint(FieldCheck a, FieldCheck b)
    {
        ValueCheck left = a.Value.Value;
        ValueCheck right = b.Value.Value;
        if ((left.Kinds & right.Kinds & ~KindSet.Null) == 0)
        {
            return true;
        }

        return (a.Value.Const, b.Value.Const, left, right) switch
        {
            ({ } one, { } two, _, _) => KeyOf(one, left) != KeyOf(two, left),
            ({ } one, _, _, EnumCheck { IsOpen: false } tokens) => !Knows(tokens, one),
            (_, { } two, EnumCheck { IsOpen: false } tokens, _) => !Knows(tokens, two),
            (_, _, EnumCheck { IsOpen: false } one, EnumCheck { IsOpen: false } two) => !one.Overlaps(two),
            _ => false,
        };
    }

    private static bool Takes(FieldCheck field, DataNode value)
    {
        ValueCheck type = field.Value.Value;
        bool isKind = (type.Kinds & Kinds.Of(value)) != 0 || (value.Kind == DataKind.Plain && (type.Kinds & KindSet.String) != 0);
        return isKind && field.Value.Const is { } constant
            ? string.Equals(KeyOf(constant, type), ValueKey.Of(type, value), StringComparison.Ordinal)
            : isKind && (type is not EnumCheck { IsOpen: false } tokens || tokens.Knows(value));
    }

    private static bool Knows(EnumCheck tokens, ConstCheck constant) =>
        JsonTree.Parse(constant.Json) is { } tree && tokens.Knows(tree.Root);

    private static string KeyOf(ConstCheck constant, ValueCheck type) =>
        JsonTree.Parse(constant.Json) is { } tree ? ValueKey.Of(type, tree.Root) : "";
}
