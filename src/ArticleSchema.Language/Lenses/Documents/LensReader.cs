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

    public static LensNode Read(TypeModel type, DataTree tree) => Value(ValueChecks.Of(type), tree.Root);

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

    private static LensNode Value(ValueCheck check, DataNode node)
    {
        switch (check)
        {
            case NamedListCheck named:
                return Value(named.Collection, node);
            case ListCheck list:
                return LensNode.Array(Items(list, node));
            case MapCheck map when node.IsObject:
                return Map(map, node);
            case RecordCheck record when record.TryMakeSource(node, out RecordSource source):
                return Record(record, source, null);
            case TaggedUnionCheck union when union.TryBranch(node, out RecordCheck branch) && branch.TryMakeSource(node, out RecordSource source):
                return Record(branch, source, union);
            case UntaggedUnionCheck union when union.TrySelect(node, out ValueCheck branch):
                return Value(branch, node);
            case EnumCheck tokens:
                return node.Kind == DataKind.String && tokens.IsPresent(node) ? LensNode.Of(node) : LensNode.OfText(tokens.Canonical(node));
            case ScalarCheck { BuiltIn: BuiltIn.Timestamp }:
                return Timestamp(node);
            case ScalarCheck scalar when node.Kind == DataKind.Plain && scalar.Kinds != KindSet.All:
                return Plain(node, scalar.Kinds);
            case ScalarCheck { BuiltIn: var number } when node.Kind == DataKind.Number && !IsAsWritten(number, node.Text):
                return LensNode.OfLiteral(Number(number, node.GetString()));
            default:
                return Any(node);
        }
    }

    private static List<LensNode> Items(ListCheck list, DataNode node)
    {
        if (!node.IsArray)
        {
            return list.Items(node).Select(Item).ToList();
        }

        var items = new List<LensNode>();
        foreach (DataNode element in node.Elements)
        {
            items.Add(Value(list.Element.Value, element));
        }

        return items;
    }

    /// <summary>Whether a number is surely spelled as <see cref="Number"/> would: few digits, no zero that says nothing, no exponent either way.</summary>
    private static bool IsAsWritten(BuiltIn type, ReadOnlySpan<byte> text) => type switch
    {
        BuiltIn.Integer or BuiltIn.Decimal => text[0] != (byte)'-' && SmallNumber.TryParse(text, out _),
        BuiltIn.Number => text[0] != (byte)'-' && SmallNumber.TryParse(text, out var number)
            && (number.IsInteger || (text[text.Length - 1] != (byte)'0' && !text.StartsWith("0.0000"u8))),
        _ => true,
    };

    /// <summary>As a writer of the type spells it: of the same number once.</summary>
    private static string Number(BuiltIn type, string text) => type switch
    {
        BuiltIn.Integer => long.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        BuiltIn.Number => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        BuiltIn.Decimal => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => text,
    };

    private static LensNode Item(ListItem item) => item.IsAssembled ? Record((RecordCheck)item.Type, item.Source, null) : Value(item.Type, item.Node);

    private static LensNode Map(MapCheck map, DataNode node)
    {
        var made = LensNode.Object();
        foreach (DataNode name in node.Members)
        {
            made.Members!.Add(new LensMember(map.Key is EnumCheck tokens ? tokens.Canonical(name) : name.GetString(), Value(map.Value.Value, name.Value)));
        }

        return made;
    }

    private static LensNode Record(RecordCheck record, RecordSource source, TaggedUnionCheck? union)
    {
        Span<int> rows = record.Fields.Count <= FewFields ? stackalloc int[FewFields] : new int[record.Fields.Count];
        if (source.HasMembers && source.First is null && source.Second is null && record.TryFindAll(source.Node, rows, out var others))
        {
            var plain = LensNode.Object(record.Model.Name, Count(rows) + others);
            foreach (FieldCheck field in record.Fields)
            {
                if (!field.Model.IsRest && Field(field, rows[field.Index] == 0 ? null : new DataNode(source.Node.Tree, rows[field.Index])) is { } value)
                {
                    plain.Members!.Add(new LensMember(field.Model.Name, value));
                }
            }

            if (others > 0)
            {
                AddOthers(plain, record, source.Node, union);
            }

            return plain;
        }

        var made = LensNode.Object(record.Model.Name);
        foreach (FieldCheck field in record.Fields)
        {
            if (field.Model.IsRest)
            {
                continue;
            }

            if (Field(record, source, field) is { } value)
            {
                made.Members!.Add(new LensMember(field.Model.Name, value));
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
            List<LensNode>? items = place is { } array ? Items(list, array) : null;
            return items is { Count: > 0 } ? LensNode.Array(items) : null;
        }

        return place is { } node && IsThere(field, node) ? Value(field.Value.Value, node) : field.Default is { } tree ? Value(field.Value.Value, tree.Root) : null;
    }

    private static bool IsThere(FieldCheck field, DataNode node) =>
        field.Map is not null ? node.IsObject && node.End > node.Index + 1 : field.Value.Value.TakesNull || !field.Value.Value.IsNull(node);

    private static LensNode? Field(RecordCheck record, RecordSource source, FieldCheck field)
    {
        if (field.List is not null)
        {
            List<LensNode> items = record.ItemsOf(source, field).Select(Item).ToList();
            return items.Count == 0 ? null : LensNode.Array(items);
        }

        foreach (DataNode node in record.ValuesOf(source, field))
        {
            if (IsThere(field, node))
            {
                return Value(field.Value.Value, node);
            }
        }

        return field.Default is { } tree ? Value(field.Value.Value, tree.Root) : null;
    }

    /// <summary>The union's tag, which is a member like any other here; the rest; what no field knows.</summary>
    private static void AddOthers(LensNode made, RecordCheck record, DataNode node, TaggedUnionCheck? union)
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
                made.Members!.Insert(0, new LensMember(name.GetString(), Any(name.Value)));
            }
            else if (record.Rest is { } map)
            {
                rest ??= LensNode.Object();
                rest.Members!.Add(new LensMember(name.GetString(), Value(map.Map!.Value.Value, name.Value)));
            }
            else
            {
                made.Members!.Add(new LensMember(name.GetString(), Any(name.Value), IsUnknown: true));
            }
        }

        if (rest is not null)
        {
            made.Members!.Add(new LensMember(record.Rest!.Model.Name, rest));
        }
    }

    private static LensNode Timestamp(DataNode node)
    {
        if (!TimestampFormat.TryParse(node.Text, out long ticks, out short offset))
        {
            return LensNode.OfText(node.GetString());
        }

        Span<byte> text = stackalloc byte[TimestampFormat.MaxLength];
        ReadOnlySpan<byte> written = text.Slice(0, TimestampFormat.Format(ticks, offset, text));
        return node.Kind == DataKind.String && node.Text.SequenceEqual(written) ? LensNode.Of(node) : LensNode.OfText(Utf8Text.Decode(written));
    }
}
