using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>
/// Writes a valid document anew in the one form that the forward pass reads: lists as arrays, records as objects, members under their
/// own names, and each value of an untagged union with its branch's number, <c>[1,{…}]</c>. It asks the interpreter's own checks what
/// each part is, so both know the same forms.
/// </summary>
internal static class CanonicalForm
{
    public static void Write(ref JsonOutput json, TypeModel type, DataTree tree) => WriteValue(ref json, ValueChecks.Of(type), tree.Root);

    private static void WriteValue(ref JsonOutput json, ValueCheck check, DataNode node)
    {
        switch (check)
        {
            case NamedListCheck named:
                WriteValue(ref json, named.Collection, node);
                break;
            case ListCheck list when !list.IsNull(node):
                json.StartArray();
                WriteItems(ref json, list, node);
                json.EndArray();
                break;
            case MapCheck map when node.IsObject:
                WriteMap(ref json, map, node);
                break;
            case RecordCheck record when record.TryMakeSource(node, out RecordSource source):
                WriteRecord(ref json, record, source, tag: null);
                break;
            case TaggedUnionCheck union when union.TryBranch(node, out RecordCheck branch) && branch.TryMakeSource(node, out RecordSource source):
                WriteRecord(ref json, branch, source, union.Tag);
                break;
            case UntaggedUnionCheck union when union.TrySelect(node, out ValueCheck branch):
                json.StartArray();
                json.Integer(union.IndexOf(branch));
                WriteValue(ref json, branch, node);
                json.EndArray();
                break;
            default:
                json.Node(node);
                break;
        }
    }

    private static void WriteMap(ref JsonOutput json, MapCheck map, DataNode node)
    {
        json.StartObject();
        foreach (DataNode name in node.Members)
        {
            json.Member(name.GetString());
            WriteValue(ref json, map.Value.Value, name.Value);
        }

        json.EndObject();
    }

    private static void WriteItems(ref JsonOutput json, ListCheck list, DataNode node)
    {
        foreach (ListItem item in list.Items(node))
        {
            WriteItem(ref json, item);
        }
    }

    private static void WriteItem(ref JsonOutput json, ListItem item)
    {
        if (item.IsAssembled)
        {
            WriteRecord(ref json, (RecordCheck)item.Type, item.Source, tag: null);
        }
        else
        {
            WriteValue(ref json, item.Type, item.Node);
        }
    }

    private static void WriteRecord(ref JsonOutput json, RecordCheck record, RecordSource source, byte[]? tag)
    {
        json.StartObject();
        WriteElsewhere(ref json, source.First, source.FirstValue);
        WriteElsewhere(ref json, source.Second, source.SecondValue);
        if (source.HasMembers)
        {
            var written = new HashSet<FieldCheck>();
            foreach (DataNode name in source.Node.Members)
            {
                bool isTag = RecordForms.IsTag(record, source.Node, name, tag);
                if (!isTag && RecordForms.TryField(record, name, out FieldCheck field))
                {
                    if (written.Add(field))
                    {
                        WriteField(ref json, record, source, field, name.Value);
                    }

                    continue;
                }

                json.Member(name.GetString());
                WriteOther(ref json, isTag ? null : record.Rest?.Map, name.Value);
            }
        }

        json.EndObject();
    }

    private static void WriteOther(ref JsonOutput json, MapCheck? rest, DataNode value)
    {
        if (rest is null)
        {
            json.Node(value);
        }
        else
        {
            WriteValue(ref json, rest.Value.Value, value);
        }
    }

    /// <summary>A key, or a bare value.</summary>
    private static void WriteElsewhere(ref JsonOutput json, FieldCheck? field, DataNode value)
    {
        if (field is not null)
        {
            json.Member(field.Model.JsonName);
            WriteValue(ref json, field.Value.Value, value);
        }
    }

    private static void WriteField(ref JsonOutput json, RecordCheck record, RecordSource source, FieldCheck field, DataNode value)
    {
        json.Member(field.Model.JsonName);
        if (field.Prefix.Length == 0)
        {
            WriteValue(ref json, field.Value.Value, value);
            return;
        }

        // Array and prefixed members join in the order in which they stand.
        json.StartArray();
        foreach (DataNode name in source.Node.Members)
        {
            if (record.TryGetMember(name.Text, out MemberName member))
            {
                if (ReferenceEquals(member.Field, field))
                {
                    WriteItems(ref json, field.List!, name.Value);
                }
            }
            else if (record.IsPrefixName(name.Text, field.List!))
            {
                WriteItem(ref json, field.List!.Prefixed(name.WithoutPrefix(field.Prefix.Length), name.Value));
            }
        }

        json.EndArray();
    }
}
