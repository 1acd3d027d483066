using System.Text;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Text;

namespace ArticleSchema.Language.Lenses;

/// <summary>What came out of a lens as JSON of its target: names, order and tag as the target's own writer has them.</summary>
internal static class LensWriter
{
    /// <summary>JSON in one line. Members that neither the target nor the source knows come last.</summary>
    public static string Write(RecordModel type, LensNode node)
    {
        var json = new StringBuilder();
        Record(json, type, node, type.Document, union: null);
        return json.ToString();
    }

    private static void Value(StringBuilder json, TypeUse use, LensNode node)
    {
        if (use.IsList && node.Items is not null)
        {
            Items(json, use.Element, node);
            return;
        }

        if (use.IsMap && node.Members is not null)
        {
            Map(json, use.Element, node);
            return;
        }

        switch (use.Type)
        {
            case ListModel list:
                Value(json, list.Use, node);
                break;
            case RecordModel record when node.IsObject:
                Record(json, record, node, document: null, union: null);
                break;
            case UnionModel union when Branch(union, node) is { } branch:
                if (branch.Type is RecordModel chosen)
                {
                    Record(json, chosen, node, document: null, union);
                }
                else
                {
                    Value(json, branch, node);
                }

                break;
            default:
                json.Append(node.ToString());
                break;
        }
    }

    private static void Items(StringBuilder json, TypeUse element, LensNode node)
    {
        json.Append('[');
        for (var i = 0; i < node.Items!.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Value(json, element, node.Items[i]);
        }

        json.Append(']');
    }

    private static void Map(StringBuilder json, TypeUse element, LensNode node)
    {
        json.Append('{');
        var separator = "";
        foreach (var member in node.Members!)
        {
            Name(json, ref separator, member.Name);
            Value(json, element, member.Value);
        }

        json.Append('}');
    }

    private static void Record(StringBuilder json, RecordModel record, LensNode node, DocumentModel? document, UnionModel? union)
    {
        json.Append('{');
        var separator = "";
        var written = new HashSet<LensMember>();
        if (document is { Tag: { } tag, Value: { } value })
        {
            Name(json, ref separator, tag);
            JsonString.Append(json, value);
        }

        if (union?.Tag is { } unionTag && node.Members!.FirstOrDefault(m => m.Name == unionTag) is { } told && record.Fields.All(f => f.JsonName != unionTag))
        {
            written.Add(told);
            Name(json, ref separator, unionTag);
            json.Append(told.Value.ToString());
        }

        foreach (var field in record.Fields.Where(f => !f.IsRest))
        {
            if (node.Members!.FirstOrDefault(m => !m.IsUnknown && m.Name == field.Name) is { } member)
            {
                written.Add(member);
                Name(json, ref separator, field.JsonName);
                Value(json, field.Use, member.Value);
            }
        }

        foreach (var other in node.Members!.Where(m => !written.Contains(m)))
        {
            if (record.Rest is { } rest && !other.IsUnknown && other.Name == rest.Name && other.Value.Members is not null)
            {
                foreach (var entry in other.Value.Members)
                {
                    Name(json, ref separator, entry.Name);
                    Value(json, rest.Use.Element, entry.Value);
                }
            }
            else
            {
                Name(json, ref separator, other.Name);
                json.Append(other.Value.ToString());
            }
        }

        json.Append('}');
    }

    private static TypeUse? Branch(UnionModel union, LensNode node)
    {
        var index = UnionChoice.Find(node, union.Tag, [.. union.Branches.Select(b =>
            new UnionChoice.Branch(b.Tag, (b.Use.Type as RecordModel)?.Name, (b.Use.Type as RecordModel)?.Fields.Where(f => f.IsRequired).Select(f => f.Name).ToList(), b.Use.Type is ListModel))]);
        return index < 0 ? null : union.Branches[index].Use;
    }

    private static void Name(StringBuilder json, ref string separator, string name)
    {
        json.Append(separator);
        JsonString.Append(json, name);
        json.Append(':');
        separator = ",";
    }
}
