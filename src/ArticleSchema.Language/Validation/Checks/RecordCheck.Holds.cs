using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

internal sealed partial class RecordCheck
{
    /// <summary>A shorthand is not plain.</summary>
    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets) => BranchHolds(run, node, tag: null);

    /// <param name="run">The check going on.</param>
    /// <param name="node">The value.</param>
    /// <param name="tag">The member by which a union told this record; it need not be a field.</param>
    public bool BranchHolds(CheckRun run, DataNode node, byte[]? tag)
    {
        if (!node.IsObject || Model.Deprecated is not null || !StackRoom.IsLeft)
        {
            return false;
        }

        run.Enclosing.Add(new EnclosingRecord(this, new RecordSource(node, hasMembers: true)));
        bool holds = MembersHold(run, node, tag) && RulesHold(run, node);
        run.Enclosing.RemoveAt(run.Enclosing.Count - 1);
        return holds;
    }

    private bool MembersHold(CheckRun run, DataNode node, byte[]? tag)
    {
        Members members = All;
        FieldCheck[] fields = members.Fields;
        Span<ulong> bits = fields.Length <= PlainVisit.FieldsOfFew ? stackalloc ulong[2] : new ulong[2 * ((fields.Length / PlainVisit.FieldsOfFew) + 1)];
        var visit = new PlainVisit(bits);
        int next = 0;
        foreach (DataNode name in node.Members)
        {
            ReadOnlySpan<byte> text = name.Text;
            if (IsDocumentTag(node, text))
            {
                if (visit.HasDocumentTag || !DocumentTagCheck.Holds(Model, name.Value))
                {
                    return false;
                }

                visit.HasDocumentTag = true;
            }
            else if (members.Expect(text, ref next))
            {
                if (!FieldHolds(run, ref visit, fields[next++], name.Value))
                {
                    return false;
                }
            }
            else if (members.Names.TryGet(text, out MemberName member))
            {
                next = member.Field.Index + 1;
                if (!member.IsOwn || !FieldHolds(run, ref visit, member.Field, name.Value))
                {
                    return false;
                }
            }
            else if (!OtherHolds(run, ref visit, name, text, tag))
            {
                return false;
            }
        }

        return EndHolds(run, node, ref visit);
    }

    private bool IsDocumentTag(DataNode node, ReadOnlySpan<byte> name) => node.Index == 0 && Model.Document?.Tag is { } tag && name.Is(tag);

    private static bool FieldHolds(CheckRun run, ref PlainVisit visit, FieldCheck field, DataNode value)
    {
        if (!visit.IsFirst(field.Index) || field.Model.Deprecated is not null)
        {
            return false;
        }

        ElementCheck place = field.Value;
        if (value.Kind == DataKind.Null && !place.Value.TakesNull)
        {
            return !field.Model.IsRequired && !run.Options.IsObject;
        }

        if (!field.IsPlural || field.HasValue(value) || place.Value.TakesNull)
        {
            visit.SetValue(field.Index);
        }

        return place.Holds(run, value);
    }

    /// <summary>A member that no field names.</summary>
    private bool OtherHolds(CheckRun run, ref PlainVisit visit, DataNode name, ReadOnlySpan<byte> text, byte[]? tag)
    {
        if (TryGetPrefixed(text, out _))
        {
            return false;
        }

        if (tag is not null && text.SequenceEqual(tag))
        {
            bool isFirst = !visit.HasTag;
            visit.HasTag = true;
            return isFirst;
        }

        if (Rest is { Map: { } map })
        {
            return map.EntryHolds(run, name, visit.RestKeys);
        }

        return Model.IsOpen && !name.HasLoneSurrogate && visit.IsFirstOther(name) && run.TryKeepUnknownMember() && UntypedCheck.Holds(run, name.Value);
    }

    private bool EndHolds(CheckRun run, DataNode node, ref PlainVisit visit)
    {
        if (node.Index == 0 && Model.Document?.Tag is not null && !visit.HasDocumentTag && !run.Options.IsContent)
        {
            return false;
        }

        foreach (FieldCheck field in All.Required)
        {
            if (!visit.HasMember(field.Index))
            {
                return false;
            }
        }

        return (Rest is not { Map: { } map } || map.CountHolds(visit.CountRest)) && (Model.Groups.Count + Model.Requires.Count == 0 || GroupsHold(ref visit));
    }

    private bool GroupsHold(ref PlainVisit visit)
    {
        foreach (GroupModel group in Model.Groups)
        {
            int count = Count(ref visit, group.Fields);
            if (group.Kind switch { GroupKind.ExactlyOne => count != 1, GroupKind.AtMostOne => count > 1, _ => count == 0 })
            {
                return false;
            }
        }

        foreach (RequiresModel requires in Model.Requires)
        {
            if (HasValue(ref visit, requires.Field) && Count(ref visit, requires.Required) < requires.Required.Count)
            {
                return false;
            }
        }

        return true;
    }

    private int Count(ref PlainVisit visit, IReadOnlyList<FieldModel> fields)
    {
        int count = 0;
        foreach (FieldModel field in fields)
        {
            count += HasValue(ref visit, field) ? 1 : 0;
        }

        return count;
    }

    private bool HasValue(ref PlainVisit visit, FieldModel model) =>
        FindField(model.Name) is { } field && (field.Model.IsRest ? visit.CountRest > 0 : visit.HasValue(field.Index));

    private bool RulesHold(CheckRun run, DataNode node)
    {
        if (Model.Rules.Count > 0)
        {
            run.Options.Rules?.Run(new RuleSite(run, Model, Model.Rules, node));
        }

        return !run.HasFindings;
    }
}
