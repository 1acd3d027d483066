using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>What came out of a lens as JSON of its target: names, order and tag as the target's own writer has them.</summary>
internal sealed partial class LensWriter
{
    private readonly StringBuilder _json = new();
    private readonly bool _leavesOutInternal;
    private readonly bool _isInForms;

    private LensWriter(bool leavesOutInternal, bool isInForms)
    {
        _leavesOutInternal = leavesOutInternal;
        _isInForms = isInForms;
    }

    /// <summary>JSON in one line. Members that neither the target nor the source knows come last.</summary>
    /// <param name="type">What the document is.</param>
    /// <param name="node">The document.</param>
    /// <param name="leavesOutInternal">Without members for internal use.</param>
    /// <param name="isInForms">Lists in the forms that <c>write</c> asks for, not as arrays.</param>
    public static string Write(RecordModel type, LensNode node, bool leavesOutInternal = false, bool isInForms = false)
    {
        var writer = new LensWriter(leavesOutInternal, isInForms);
        writer.Record(type, node, type.Document, union: null);
        return writer._json.ToString();
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
                _json.Append(node.ToString());
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
        var written = new HashSet<LensMember>();
        if (document is { Tag: { } tag, Value: { } value })
        {
            Name(ref separator, tag);
            JsonString.Append(_json, value);
        }

        if (union?.Tag is { } unionTag && node.Members!.FirstOrDefault(m => m.Name == unionTag) is { } told && record.Fields.All(f => f.JsonName != unionTag))
        {
            written.Add(told);
            Name(ref separator, unionTag);
            _json.Append(told.Value.ToString());
        }

        foreach (var field in record.Fields.Where(f => !f.IsRest))
        {
            if (node.Members!.FirstOrDefault(m => !m.IsUnknown && m.Name == field.Name) is { } member)
            {
                written.Add(member);
                if (field.IsInternal && _leavesOutInternal)
                {
                    continue;
                }

                if (!_isInForms || !TryForm(field, member.Value, ref separator))
                {
                    Name(ref separator, field.JsonName);
                    Value(field.Use, member.Value);
                }
            }
        }

        foreach (var other in node.Members!.Where(m => !written.Contains(m)))
        {
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
                _json.Append(other.Value.ToString());
            }
        }

        _json.Append('}');
    }

    private static TypeUse? Branch(UnionModel union, LensNode node)
    {
        var index = UnionChoice.Find(node, union.Tag, [.. union.Branches.Select(b =>
            new UnionChoice.Branch(b.Tag, (b.Use.Type as RecordModel)?.Name, (b.Use.Type as RecordModel)?.Fields.Where(f => f.IsRequired).Select(f => f.Name).ToList(), b.Use.Type is ListModel))]);
        return index < 0 ? null : union.Branches[index].Use;
    }

    private void Name(ref string separator, string name)
    {
        _json.Append(separator);
        JsonString.Append(_json, name);
        _json.Append(':');
        separator = ",";
    }
}
