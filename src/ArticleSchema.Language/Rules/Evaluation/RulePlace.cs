using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>Where a rule points: from the record along its <c>at</c>, by the names that stand in the text.</summary>
internal static class RulePlace
{
    /// <summary>The pointer from the record on, and what stands there; <see langword="null"/> where nothing does.</summary>
    public static (string Pointer, DataNode? Node) Of(RuleSite site, string? path)
    {
        if (path is null || site.Type is not RecordModel || site.Records.Count == 0)
        {
            return ("", null);
        }

        DataNode? node = null;

        EnclosingRecord visit = site.Records[site.Records.Count - 1];
        RecordCheck? record = visit.Record;
        RecordSource source = visit.Source;
        var pointer = new StringBuilder();
        foreach (string name in path.Split('.'))
        {
            if (record?.FindField(name) is not { } field)
            {
                break;
            }

            DataNode? found = source.HasMembers ? Find(record, source.Node, field) : null;
            if (!source.HasMembers && IsElsewhere(source, field))
            {
                // A bare value stands in the record's own place.
                break;
            }

            string written = found is { } member ? member.GetString() : field.Model.JsonName;
            pointer.Append('/').Append(JsonPointer.Escape(written));
            record = null;
            node = found?.Value;
            if (found is { } value && new ListItem(field.Value.Value, value.Value).TryGetRecord(out RecordCheck inner, out RecordSource innerSource))
            {
                (record, source) = (inner, innerSource);
            }
            else if (found is null && field.Model.Use.Type is RecordModel model)
            {
                (record, source) = ((RecordCheck)ValueChecks.Of(model), new RecordSource(visit.Source.Node, hasMembers: false));
            }
        }

        return (pointer.ToString(), node);
    }

    /// <summary>The first member that a rule reads of its record and that stands there.</summary>
    public static DataNode? FirstRead(RuleSite site, Expression check) => ExpressionWalk.MembersOfThis(check)
        .Select(s => Of(site, s.Member).Node)
        .FirstOrDefault(static n => n is not null);

    private static bool IsElsewhere(RecordSource source, FieldCheck field) =>
        ReferenceEquals(source.First, field) || ReferenceEquals(source.Second, field);

    private static DataNode? Find(RecordCheck record, DataNode node, FieldCheck field)
    {
        foreach (DataNode name in node.Members)
        {
            if (record.TryGetMember(name.Text, out MemberName member) && ReferenceEquals(member.Field, field))
            {
                return name;
            }
        }

        return null;
    }
}
