using System.Globalization;
using ArticleSchema.Language.Formats;
using ArticleSchema.Language.Model;
using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>What stands in a document as values of rules.</summary>
internal static class DocumentValues
{
    public static RuleValue Of(RuleContext context, ListItem item) => item.IsAssembled
        ? RuleValue.Of(new RecordValue((RecordCheck)item.Type, item.Source, null))
        : Of(context, item.Type, item.Node);

    public static RuleValue Of(RuleContext context, ValueCheck type, DataNode node)
    {
        switch (type)
        {
            case ScalarCheck scalar:
                return context.HasErrors(node) ? context.Block() : OfScalar(context, scalar, node);
            case EnumCheck tokens:
                return context.HasErrors(node) || !IsText(node) ? context.Block() : RuleValue.Of(tokens.Canonical(node)).As(tokens.Model);
            case RecordCheck record:
                return record.TryMakeSource(node, out RecordSource source) ? RuleValue.Of(new RecordValue(record, source, null)) : context.Block();
            case TaggedUnionCheck union:
                return OfTagged(context, union, node);
            case UntaggedUnionCheck union:
                return union.TrySelect(node, out ValueCheck branch) ? Of(context, branch, node) : context.Block();
            case NamedListCheck named:
                return Of(context, named.Collection, node);
            case ListCheck list:
                return (list.Kinds & Kinds.Of(node)) != 0 ? RuleValue.Of(Items(context, list, node)) : context.Block();
            case MapCheck map:
                return node.IsObject ? RuleValue.Of(new DocumentMap(context, map.Key, map.Value.Value, Names(node))) : context.Block();
            default:
                return context.Block();
        }
    }

    /// <summary>The elements of a list in any of its forms.</summary>
    public static IReadOnlyList<RuleValue> Items(RuleContext context, ListCheck list, DataNode node) =>
        node.IsArray ? new DocumentArray(context, list.Element.Value, node) : new DocumentList(context, list.Items(node).ToList());

    private static RuleValue OfTagged(RuleContext context, TaggedUnionCheck union, DataNode node)
    {
        if (!node.IsObject)
        {
            return context.Block();
        }

        return RuleValue.Of(union.TryBranch(node, out RecordCheck record) && record.TryMakeSource(node, out RecordSource source)
            ? new RecordValue(record, source, union.Model)
            : new RecordValue(null, new RecordSource(node, hasMembers: true), union.Model));
    }

    private static RuleValue OfScalar(RuleContext context, ScalarCheck check, DataNode node)
    {
        if (check.BuiltIn == BuiltIn.Any)
        {
            return OfAny(context, node);
        }

        if (check.BuiltIn == BuiltIn.Null)
        {
            return RuleValue.Null;
        }

        RuleValue? value = check.BuiltIn == BuiltIn.Boolean || check.BuiltIn.IsNumber()
            ? OfLiteral(check.BuiltIn, node)
            : IsText(node) ? OfText(check.BuiltIn, node.GetString()) : null;
        if (value is not { IsError: false } known)
        {
            return context.Block();
        }

        return check.Model is null ? known : known.As(check.Model);
    }

    /// <summary>A boolean or a number.</summary>
    private static RuleValue? OfLiteral(BuiltIn type, DataNode node)
    {
        if (type == BuiltIn.Boolean)
        {
            return node.Kind switch
            {
                DataKind.True => RuleValue.True,
                DataKind.False => RuleValue.False,
                DataKind.Plain when PlainScalar.TryBoolean(node.Text, out bool value) => RuleValue.Of(value),
                _ => null,
            };
        }

        if (type == BuiltIn.Integer && node.Kind == DataKind.Number && SmallNumber.TryParse(node.Text, out SmallNumber number) && number.IsInteger)
        {
            return RuleValue.Of(number.Whole);
        }

        string text = node.Kind == DataKind.Number ? node.GetString() : "";
        return text.Length == 0 && !(node.Kind == DataKind.Plain && PlainScalar.TryNumber(node.Text, out text)) ? null : OfText(type, text);
    }

    /// <summary>A scalar from its spelling; an error where it is none.</summary>
    public static RuleValue OfText(BuiltIn type, string text)
    {
        RuleValue plain = RuleValue.Of(text);
        switch (type)
        {
            case BuiltIn.Boolean:
                return Conversions.ToBool(plain);
            case BuiltIn.Integer:
                return Conversions.ToInt(plain);
            case BuiltIn.Number:
                return Conversions.ToDouble(plain);
            case BuiltIn.Decimal:
                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? RuleValue.Of(number) : RuleValue.Error($"'{text}' is no decimal");
            case BuiltIn.Date or BuiltIn.Timestamp or BuiltIn.PartialDate:
                return DateValue.Parse(type, text) is { } date ? RuleValue.Of(date) : RuleValue.Error($"'{text}' is no {type.Name()}");
            case BuiltIn.Duration:
                return DurationFormat.TryParse(Utf8Text.Encode(text), out DurationValue duration) ? RuleValue.Of(duration) : RuleValue.Error($"'{text}' is no duration");
            case BuiltIn.Language:
                return RuleValue.Language(text);
            case BuiltIn.Uuid:
                return RuleValue.Uuid(text);
            default:
                return plain;
        }
    }

    /// <summary>JSON without a type: objects are maps, whole numbers that fit are integers.</summary>
    private static RuleValue OfAny(RuleContext context, DataNode node)
    {
        switch (Kinds.Of(node))
        {
            case KindSet.Object:
                return RuleValue.Of(new DocumentMap(context, ValueChecks.Of(BuiltIn.String), ValueChecks.Of(BuiltIn.Any), Names(node)));
            case KindSet.Array:
                var items = new List<ListItem>();
                foreach (DataNode element in node.Elements)
                {
                    items.Add(new ListItem(ValueChecks.Of(BuiltIn.Any), element));
                }

                return RuleValue.Of(new DocumentList(context, items));
            case KindSet.Number:
                RuleValue? integer = OfLiteral(BuiltIn.Integer, node);
                return integer is { IsError: false } whole ? whole : OfLiteral(BuiltIn.Number, node) ?? context.Block();
            case KindSet.Boolean:
                return OfLiteral(BuiltIn.Boolean, node) ?? context.Block();
            case KindSet.Null:
                return RuleValue.Null;
            default:
                return RuleValue.Of(node.GetString());
        }
    }

    public static List<DataNode> Names(DataNode node)
    {
        var names = new List<DataNode>();
        foreach (DataNode name in node.Members)
        {
            names.Add(name);
        }

        return names;
    }

    private static bool IsText(DataNode node) => node.Kind is DataKind.String or DataKind.Plain or DataKind.Name;
}
