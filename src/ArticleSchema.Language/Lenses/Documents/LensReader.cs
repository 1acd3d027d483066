using System.Globalization;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Lenses;

/// <summary>A valid document as its reader would write it: one form for each value, defaults filled in, what is empty left out.</summary>
internal static class LensReader
{
    /// <summary>Records of no more fields need nothing of the heap to be looked through.</summary>
    private const int FewFields = 64;

    public static LensNode Read(RecordModel type, DataTree tree)
    {
        var record = (RecordCheck)ValueChecks.Of(type);
        return record.TryMakeSource(tree.Root, out RecordSource source) ? Record(record, source) : Any(tree.Root);
    }

    /// <summary>What is in an object or array.</summary>
    /// <param name="check">The record, list or map that it is.</param>
    /// <param name="union">The union that told the record by a tag.</param>
    /// <param name="node">Where it stands.</param>
    public static object Content(ValueCheck check, TaggedUnionCheck? union, DataNode node) => check switch
    {
        ListCheck list => Items(list, node),
        MapCheck map => Entries(map, node),
        _ => Members((RecordCheck)check, new RecordSource(node, hasMembers: true), union),
    };

    /// <summary>A value that no schema knows, as it is.</summary>
    public static LensNode Any(DataNode node)
    {
        switch (node.Kind)
        {
            case DataKind.Object:
                var made = LensNode.Object();
                foreach (DataNode name in node.Members)
                {
                    made.Members!.Add(new LensMember(name.GetString(), Any(name.Value)));
                }

                return made;
            case DataKind.Array:
                var items = new List<LensNode>();
                foreach (DataNode element in node.Elements)
                {
                    items.Add(Any(element));
                }

                return LensNode.Array(items);
            case DataKind.Plain:
                return Plain(node, Kinds.Of(node));
            default:
                return LensNode.Of(node);
        }
    }

    /// <summary>A YAML scalar without quotation marks, as the kind that was asked for.</summary>
    private static LensNode Plain(DataNode node, KindSet kind)
    {
        switch (kind)
        {
            case KindSet.Number when PlainScalar.TryNumber(node.Text, out string number):
                return LensNode.OfLiteral(number);
            case KindSet.Boolean when PlainScalar.TryBoolean(node.Text, out bool value):
                return LensNode.OfLiteral(value ? "true" : "false");
            case KindSet.Null:
                return LensNode.OfLiteral("null");
            default:
                return LensNode.OfText(node.GetString());
        }
    }

    private static LensNode Value(ElementCheck place, DataNode node) => Value(place, place.Value, node);

    private static LensNode Value(ElementCheck place, ValueCheck check, DataNode node)
    {
        switch (check)
        {
            case ScalarCheck or EnumCheck when CanonicalForm.HasScalar(check, node):
                return LensNode.Of(node, place);
            case RecordCheck or MapCheck when node.IsObject:
            case ListCheck when node.IsArray:
                return LensNode.Of(new UnreadValue(check, null, node), place);
            case TaggedUnionCheck union when union.TryBranch(node, out RecordCheck branch):
                return LensNode.Of(new UnreadValue(branch, union, node), place);
            case UntaggedUnionCheck union when union.TrySelect(node, out ValueCheck branch):
                return Value(place, branch, node);
            case NamedListCheck named:
                return Value(place, named.Collection, node);
            case ListCheck list:
                return LensNode.Array(Items(list, node));
            case RecordCheck record when record.TryMakeSource(node, out RecordSource source):
                return Record(record, source);
            case EnumCheck tokens:
                return LensNode.OfText(tokens.Canonical(node));
            case ScalarCheck { BuiltIn: BuiltIn.Timestamp }:
                return Timestamp(node);
            case ScalarCheck scalar when node.Kind == DataKind.Plain && scalar.Kinds != KindSet.All:
                return Plain(node, scalar.Kinds);
            case ScalarCheck { BuiltIn: var number } when node.Kind == DataKind.Number:
                return LensNode.OfLiteral(Number(number, node.GetString()));
            default:
                return Any(node);
        }
    }

    private static List<LensNode> Items(ListCheck list, DataNode node)
    {
        if (!node.IsArray)
        {
            return list.Items(node).Select(item => Item(list, item)).ToList();
        }

        var items = new List<LensNode>();
        foreach (DataNode element in node.Elements)
        {
            items.Add(Value(list.Element, element));
        }

        return items;
    }

    /// <summary>As a writer of the type spells it: of the same number once.</summary>
    private static string Number(BuiltIn type, string text) => type switch
    {
        BuiltIn.Integer => long.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        BuiltIn.Number => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        BuiltIn.Decimal => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => text,
    };

    private static LensNode Item(ListCheck list, ListItem item) => item.IsAssembled ? Record((RecordCheck)item.Type, item.Source) : Value(list.Element, item.Type, item.Node);

    private static List<LensMember> Entries(MapCheck map, DataNode node)
    {
        var made = new List<LensMember>();
        foreach (DataNode name in node.Members)
        {
            made.Add(new LensMember(map.Key is EnumCheck tokens ? tokens.Canonical(name) : name.GetString(), Value(map.Value, name.Value)));
        }

        return made;
    }

    private static LensNode Record(RecordCheck record, RecordSource source) => LensNode.Object(record.Model.Name, Members(record, source, null));

    private static List<LensMember> Members(RecordCheck record, RecordSource source, TaggedUnionCheck? union)
    {
        FieldCheck[] fields = record.Fields;
        Span<int> rows = fields.Length <= FewFields ? stackalloc int[FewFields] : new int[fields.Length];
        if (source.IsPlain && record.TryFindAll(source.Node, rows, out int others))
        {
            var plain = new List<LensMember>(Count(rows.Slice(0, fields.Length)) + others);
            foreach (FieldCheck field in fields)
            {
                if (!field.IsRest && Field(field, rows[field.Index] == 0 ? null : new DataNode(source.Node.Tree, rows[field.Index])) is { } value)
                {
                    plain.Add(new LensMember(field.Model.Name, value));
                }
            }

            if (others > 0)
            {
                AddOthers(plain, record, source.Node, union);
            }

            return plain;
        }

        var made = new List<LensMember>();
        foreach (FieldCheck field in fields)
        {
            if (!field.IsRest && Field(record, source, field) is { } value)
            {
                made.Add(new LensMember(field.Model.Name, value));
            }
        }

        if (source.HasMembers)
        {
            AddOthers(made, record, source.Node, union);
        }

        return made;
    }

    private static int Count(ReadOnlySpan<int> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            count += row > 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>A field that stands in one place, or in none.</summary>
    private static LensNode? Field(FieldCheck field, DataNode? place)
    {
        if (field.List is { } list)
        {
            return place switch
            {
                { IsArray: true } array => array.End > array.Index + 1 ? Value(field.Value, array) : null,
                { } other when Items(list, other) is { Count: > 0 } items => LensNode.Array(items),
                _ => null,
            };
        }

        return place is { } node && IsThere(field, node) ? Value(field.Value, node) : Default(field);
    }

    private static LensNode? Default(FieldCheck field) => field.Default is { } tree ? Value(field.Value, tree.Root) : null;

    private static bool IsThere(FieldCheck field, DataNode node) =>
        field.Map is not null ? node.IsObject && node.End > node.Index + 1 : !field.Value.Value.IsNull(node) || field.Value.Value.TakesNull;

    private static LensNode? Field(RecordCheck record, RecordSource source, FieldCheck field)
    {
        if (field.List is not null)
        {
            List<LensNode> items = record.ItemsOf(source, field).Select(item => Item(field.List, item)).ToList();
            return items.Count == 0 ? null : LensNode.Array(items);
        }

        foreach (DataNode node in record.ValuesOf(source, field))
        {
            if (IsThere(field, node))
            {
                return Value(field.Value, node);
            }
        }

        return Default(field);
    }

    /// <summary>The union's tag, which is a member like any other here; the rest; what no field knows.</summary>
    private static void AddOthers(List<LensMember> made, RecordCheck record, DataNode node, TaggedUnionCheck? union)
    {
        LensNode? rest = null;
        foreach (DataNode name in node.Members)
        {
            if (record.TryGetMember(name.Text, out _) || record.TryGetPrefixed(name.Text, out _) || (record.Model.Document?.Tag is { } tag && node.Index == 0 && name.GetString() == tag))
            {
                continue;
            }

            if (union is not null && name.Text.SequenceEqual(union.Tag))
            {
                made.Insert(0, new LensMember(name.GetString(), Any(name.Value)));
            }
            else if (record.Rest is { } map)
            {
                rest ??= LensNode.Object();
                rest.Members!.Add(new LensMember(name.GetString(), Value(map.Map!.Value, name.Value)));
            }
            else
            {
                made.Add(new LensMember(name.GetString(), Any(name.Value), IsUnknown: true));
            }
        }

        if (rest is not null)
        {
            made.Add(new LensMember(record.Rest!.Model.Name, rest));
        }
    }

    private static LensNode Timestamp(DataNode node)
    {
        if (!TimestampFormat.TryParse(node.Text, out long ticks, out short offset))
        {
            return LensNode.OfText(node.GetString());
        }

        Span<byte> text = stackalloc byte[TimestampFormat.MaxLength];
        return LensNode.OfText(Utf8Text.Decode(text.Slice(0, TimestampFormat.Format(ticks, offset, text))));
    }
}
