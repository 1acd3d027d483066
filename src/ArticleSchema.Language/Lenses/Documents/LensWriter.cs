using System.Runtime.CompilerServices;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Lenses;

/// <summary>What came out of a lens as JSON of its target: names, order and tag as the target's own writer has them.</summary>
internal sealed partial class LensWriter
{
    /// <summary>Objects of no more members need nothing of the heap to know which were written.</summary>
    private const int FewMembers = 64;

    private static readonly ConditionalWeakTable<UnionModel, UnionChoice.Branch[]> s_branches = new();

    private readonly LensOutput _json;
    private readonly bool _leavesOutInternal;
    private readonly bool _isInForms;

    private LensWriter(bool leavesOutInternal, bool isInForms, int capacity)
    {
        _json = new LensOutput(capacity);
        _leavesOutInternal = leavesOutInternal;
        _isInForms = isInForms;
    }

    /// <summary>JSON in one line, in UTF-8. Members that neither the target nor the source knows come last.</summary>
    /// <param name="type">What the document is.</param>
    /// <param name="node">The document.</param>
    /// <param name="leavesOutInternal">Without members for internal use.</param>
    /// <param name="isInForms">Lists in the forms that <c>write</c> asks for, not as arrays.</param>
    /// <param name="capacity">About how long it will be, in bytes.</param>
    public static byte[] Write(RecordModel type, LensNode node, bool leavesOutInternal = false, bool isInForms = false, int capacity = 1 << 12)
    {
        var writer = new LensWriter(leavesOutInternal, isInForms, capacity);
        writer.Record(type, node, type.Document, union: null);
        return writer._json.ToArray();
    }

    private void Value(TypeUse use, LensNode node)
    {
        if (use.IsList && node.Items is not null)
        {
            Items(use.Element, node);
            return;
        }

        if (use.IsMap && node.Members is not null)
        {
            Map(use.Element, node);
            return;
        }

        switch (use.Type)
        {
            case ListModel list:
                Value(list.Use, node);
                break;
            case RecordModel record when node.IsObject:
                Record(record, node, document: null, union: null);
                break;
            case UnionModel union when Branch(union, node) is { } branch:
                if (branch.Type is RecordModel chosen)
                {
                    Record(chosen, node, document: null, union);
                }
                else
                {
                    Value(branch, node);
                }

                break;
            default:
                node.Write(_json);
                break;
        }
    }

    private void Items(TypeUse element, LensNode node)
    {
        _json.Append('[');
        for (var i = 0; i < node.Items!.Count; i++)
        {
            _json.Append(i == 0 ? "" : ",");
            Value(element, node.Items[i]);
        }

        _json.Append(']');
    }

    private void Map(TypeUse element, LensNode node)
    {
        _json.Append('{');
        var separator = "";
        foreach (var member in node.Members!)
        {
            Name(ref separator, member.Name);
            Value(element, member.Value);
        }

        _json.Append('}');
    }

    private void Record(RecordModel record, LensNode node, DocumentModel? document, UnionModel? union)
    {
        _json.Append('{');
        var separator = "";
        if (document is { Tag: { } tag, Value: { } value })
        {
            Name(ref separator, tag);
            _json.AppendString(value);
        }

        var members = node.Members!;
        Span<bool> written = members.Count <= FewMembers ? stackalloc bool[FewMembers] : new bool[members.Count];
        if (union?.Tag is { } unionTag && IndexOf(members, unionTag, 0, isAny: true) is >= 0 and var told && !HasField(record, unionTag))
        {
            written[told] = true;
            Name(ref separator, unionTag);
            members[told].Value.Write(_json);
        }

        var next = 0;
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            if (field.IsRest || IndexOf(members, field.Name, next, isAny: false) is not (>= 0 and var at))
            {
                continue;
            }

            written[at] = true;
            next = at + 1;
            if (field.IsInternal && _leavesOutInternal)
            {
                continue;
            }

            if (!_isInForms || !TryForm(record, field, members[at].Value, ref separator))
            {
                Name(ref separator, field.JsonName);
                Value(field.Use, members[at].Value);
            }
        }

        for (var i = 0; i < members.Count; i++)
        {
            if (written[i])
            {
                continue;
            }

            var other = members[i];
            if (record.Rest is { } rest && !other.IsUnknown && other.Name == rest.Name && other.Value.Members is not null)
            {
                foreach (var entry in other.Value.Members)
                {
                    Name(ref separator, entry.Name);
                    Value(rest.Use.Element, entry.Value);
                }
            }
            else
            {
                Name(ref separator, other.Name);
                other.Value.Write(_json);
            }
        }

        _json.Append('}');
    }

    private static bool HasField(RecordModel record, string jsonName)
    {
        for (var i = 0; i < record.Fields.Count; i++)
        {
            if (record.Fields[i].JsonName == jsonName)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The member of a field; looked for from where it usually stands.</summary>
    private static int IndexOf(List<LensMember> members, string name, int from, bool isAny)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var at = from + i < members.Count ? from + i : from + i - members.Count;
            if (members[at].Name == name && (isAny || !members[at].IsUnknown))
            {
                return at;
            }
        }

        return -1;
    }

    private static TypeUse? Branch(UnionModel union, LensNode node)
    {
        var index = UnionChoice.Find(node, union.Tag, s_branches.GetValue(union, static u => [.. u.Branches.Select(static b =>
            new UnionChoice.Branch(b.Tag, (b.Use.Type as RecordModel)?.Name, (b.Use.Type as RecordModel)?.Fields.Where(static f => f.IsRequired).Select(static f => f.Name).ToList(), b.Use.Type is ListModel))]));
        return index < 0 ? null : union.Branches[index].Use;
    }

    private void Name(ref string separator, string name)
    {
        _json.Append(separator);
        _json.AppendString(name);
        _json.Append(':');
        separator = ",";
    }
}
