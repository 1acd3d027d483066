using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Generated;

/// <summary>
/// Writes an object's JSON anew in the forms that its schema asks for with <c>write</c>. A list that its form cannot hold stays an
/// array, which every reader takes; <c>Validate</c> says so.
/// </summary>
internal static class WrittenForms
{
    public static void Write(ref JsonOutput json, TypeModel type, DataTree tree) => WriteValue(ref json, ValueChecks.Of(type), tree.Root);

    private static void WriteValue(ref JsonOutput json, ValueCheck check, DataNode node)
    {
        switch (check)
        {
            case NamedListCheck named:
                WriteValue(ref json, named.Collection, node);
                break;
            case ListCheck list when node.IsArray:
                WriteArray(ref json, list, node);
                break;
            case MapCheck map when node.IsObject:
                json.StartObject();
                foreach (DataNode name in node.Members)
                {
                    json.Member(name.GetString());
                    WriteValue(ref json, map.Value.Value, name.Value);
                }

                json.EndObject();
                break;
            case RecordCheck record when node.IsObject:
                WriteRecord(ref json, record, node, tag: null, without: null);
                break;
            case TaggedUnionCheck union when union.TryBranch(node, out RecordCheck branch):
                WriteRecord(ref json, branch, node, union.Tag, without: null);
                break;
            case UntaggedUnionCheck union when union.TrySelect(node, out ValueCheck branch):
                WriteValue(ref json, branch, node);
                break;
            default:
                json.Node(node);
                break;
        }
    }

    private static void WriteArray(ref JsonOutput json, ListCheck list, DataNode node)
    {
        json.StartArray();
        foreach (DataNode element in node.Elements)
        {
            WriteValue(ref json, list.Element.Value, element);
        }

        json.EndArray();
    }

    private static void WriteRecord(ref JsonOutput json, RecordCheck record, DataNode node, byte[]? tag, FieldCheck? without)
    {
        json.StartObject();
        foreach (DataNode name in node.Members)
        {
            if (RecordForms.IsTag(record, node, name, tag) || !record.TryGetMember(name.Text, out MemberName member))
            {
                json.Member(name.GetString());
                WriteOther(ref json, RecordForms.IsTag(record, node, name, tag) ? null : record.Rest?.Map, name.Value);
            }
            else if (!ReferenceEquals(member.Field, without))
            {
                WriteField(ref json, record, member.Field, name);
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

    private static void WriteField(ref JsonOutput json, RecordCheck owner, FieldCheck field, DataNode name)
    {
        DataNode value = name.Value;
        ReadingForms forms = field.Model.Forms;
        switch (forms.Write)
        {
            case WrittenForm.Keyed when field.List is { } list && TryKeys(list, value, forms.KeyedBy, out List<string> keys):
                json.Member(name.GetString());
                WriteKeyed(ref json, (RecordCheck)list.Element.Value, value, forms.KeyedBy!, keys);
                break;
            case WrittenForm.Prefix when field.List is { } list && TryPrefixed(owner, list, value, forms, out List<string> keys):
                WritePrefixed(ref json, (RecordCheck)list.Element.Value, value, forms, keys);
                break;
            case WrittenForm.Bare when field.List is { } list && value.IsArray && value.CountChildren() == 1 && !First(value).IsArray:
                json.Member(name.GetString());
                WriteValue(ref json, list.Element.Value, First(value));
                break;
            default:
                json.Member(name.GetString());
                WriteValue(ref json, field.Value.Value, value);
                break;
        }
    }

    private static void WriteKeyed(ref JsonOutput json, RecordCheck record, DataNode array, string keyField, List<string> keys)
    {
        int index = 0;
        json.StartObject();
        foreach (DataNode element in array.Elements)
        {
            json.Member(keys[index++]);
            WriteRecord(ref json, record, element, tag: null, record.FindField(keyField));
        }

        json.EndObject();
    }

    private static void WritePrefixed(ref JsonOutput json, RecordCheck record, DataNode array, ReadingForms forms, List<string> keys)
    {
        int index = 0;
        foreach (DataNode element in array.Elements)
        {
            json.Member(forms.Prefix + keys[index++]);
            record.TryGetValue(new RecordSource(element, hasMembers: true), forms.PrefixValue!, out FieldCheck field, out DataNode value);
            WriteValue(ref json, field.Value.Value, value);
        }
    }

    /// <summary>The elements' keys, if each has one of its own.</summary>
    private static bool TryKeys(ListCheck list, DataNode array, string? keyField, out List<string> keys)
    {
        keys = [];
        if (list.Element.Value is not RecordCheck record || keyField is null)
        {
            return false;
        }

        foreach (DataNode element in array.Elements)
        {
            if (!element.IsObject || !record.TryGetValue(new RecordSource(element, hasMembers: true), keyField, out _, out DataNode key)
                || key.Kind != DataKind.String)
            {
                return false;
            }

            keys.Add(key.GetString());
        }

        return keys.Distinct(StringComparer.Ordinal).Count() == keys.Count;
    }

    private static bool TryPrefixed(RecordCheck owner, ListCheck list, DataNode array, ReadingForms forms, out List<string> keys)
    {
        if (!TryKeys(list, array, forms.PrefixKey, out keys))
        {
            return false;
        }

        var record = (RecordCheck)list.Element.Value;
        foreach (DataNode element in array.Elements)
        {
            var source = new RecordSource(element, hasMembers: true);
            if (!record.HasOnly(source, forms.PrefixKey, forms.PrefixValue) || !record.TryGetValue(source, forms.PrefixValue ?? "", out _, out _))
            {
                return false;
            }
        }

        return keys.All(key => key.Length > 0 && owner.IsPrefixName(Utf8Text.Encode(forms.Prefix + key), list));
    }

    private static DataNode First(DataNode array)
    {
        foreach (DataNode element in array.Elements)
        {
            return element;
        }

        return default;
    }
}
