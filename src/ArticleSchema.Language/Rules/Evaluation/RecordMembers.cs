using ArticleSchema.Language.Validation;

namespace ArticleSchema.Language.Rules;

/// <summary>The members of records by the names that the schema gives them, whatever form they stand in.</summary>
internal static class RecordMembers
{
    public static RuleValue Select(RuleContext context, RecordValue value, string name) => Select(context, value, name, value.Record?.FindField(name));

    /// <param name="context">The evaluation.</param>
    /// <param name="value">The record.</param>
    /// <param name="name">The member.</param>
    /// <param name="field">What the record's type has under that name.</param>
    public static RuleValue Select(RuleContext context, RecordValue value, string name, FieldCheck? field) =>
        context.TryRecall(value, name, out RuleValue list) ? list : context.Remember(value, name, Read(context, value, name, field));

    private static RuleValue Read(RuleContext context, RecordValue value, string name, FieldCheck? field)
    {
        if (TagOf(value, name) is { } tag)
        {
            return tag.Kind is DataKind.String or DataKind.Plain ? RuleValue.Of(tag.GetString()) : context.Block();
        }

        if (field is null)
        {
            return value.Record is null ? Failures.NoMember(name) : IsTagName(value, name) ? context.Block() : Failures.NoMember(name);
        }

        if (field.Model.IsRest)
        {
            return RuleValue.Of(new DocumentMap(context, field.Map!.Key, field.Map.Value.Value, RestNames(value)));
        }

        if (field.TryFindOnly(value.Source, context.IsClean, out DataNode? only))
        {
            return SelectOnly(context, field, only);
        }

        if (value.Record!.ValuesOf(value.Source, field).Any(node => IsBroken(context, field, node)))
        {
            return context.Block();
        }

        if (field.List is not null)
        {
            return SelectList(context, value, field);
        }

        foreach (DataNode node in value.Record.ValuesOf(value.Source, field))
        {
            if (field.Value.Value.TakesNull || !field.Value.Value.IsNull(node))
            {
                return DocumentValues.Of(context, field.Value.Value, node);
            }
        }

        return Absent(context, field);
    }

    public static RuleValue Has(RuleContext context, RecordValue value, string name) => Has(context, value, name, value.Record?.FindField(name));

    public static RuleValue Has(RuleContext context, RecordValue value, string name, FieldCheck? field)
    {
        if (TagOf(value, name) is not null)
        {
            return RuleValue.True;
        }

        if (field is null)
        {
            return IsTagName(value, name) ? context.Block() : value.Record is null ? RuleValue.False : Failures.NoMember(name);
        }

        if (field.Model.DefaultJson is not null)
        {
            return RuleValue.True;
        }

        if (field.Model.IsRest)
        {
            return RuleValue.Of(RestNames(value).Count > 0);
        }

        if (field.List is null && field.Map is null && field.TryFindOnly(value.Source, context.IsClean, out DataNode? only))
        {
            return RuleValue.Of(only is { } there && (field.Value.Value.TakesNull || field.HasValue(there)));
        }

        return RuleValue.Of(value.Record!.ItemsOf(value.Source, field).Any(item =>
            field.Map is null ? field.List is not null || field.Value.Value.TakesNull || field.HasValue(item.Node) : item.Node.End > item.Node.Index + 1));
    }

    /// <summary>A field that can stand in one place: the usual case.</summary>
    private static RuleValue SelectOnly(RuleContext context, FieldCheck field, DataNode? only)
    {
        ValueCheck type = field.Value.Value;
        if (only is { } node && IsBroken(context, field, node))
        {
            return context.Block();
        }

        if (field.List is { } list)
        {
            bool isNone = only is not { } value || type.IsNull(value);
            if (isNone || (list.Kinds & Kinds.Of(only!.Value)) == 0)
            {
                return isNone && !field.Model.IsRequired ? RuleValue.Of(new DocumentList(context, [])) : context.Block();
            }

            IReadOnlyList<RuleValue> items = DocumentValues.Items(context, list, only.Value);
            return items.Count == 0 && field.Model.IsRequired ? context.Block() : RuleValue.Of(items);
        }

        return only is { } there && (type.TakesNull || !type.IsNull(there)) ? DocumentValues.Of(context, type, there) : Absent(context, field);
    }

    private static RuleValue SelectList(RuleContext context, RecordValue value, FieldCheck field)
    {
        bool isBroken = value.Record!.ValuesOf(value.Source, field).Any(node => !field.Value.Value.IsNull(node) && (field.List!.Kinds & Kinds.Of(node)) == 0);
        List<ListItem> items = value.Record.ItemsOf(value.Source, field).ToList();
        return isBroken || (items.Count == 0 && field.Model.IsRequired) ? context.Block() : RuleValue.Of(new DocumentList(context, items));
    }

    /// <summary>Whether the member stands here twice, or is a list or map with an error of its own.</summary>
    private static bool IsBroken(RuleContext context, FieldCheck field, DataNode node) =>
        (node.Kind != DataKind.Name && context.HasErrorAt(node.Index - 1))
        || (context.HasErrorAt(node.Index) && (field.List is not null || field.Map is not null || field.Value.Value is NamedListCheck));

    /// <summary>What a member that does not stand there is: its default, nothing in a list, or no value at all.</summary>
    private static RuleValue Absent(RuleContext context, FieldCheck field)
    {
        if (field.Default is { } tree)
        {
            // A default was checked when the schema was built, and is no part of the document.
            return DocumentValues.Of(new RuleContext(context.Environment, null, null, int.MaxValue), field.Value.Value, tree.Root);
        }

        if (field.Model.IsRequired)
        {
            return context.Block();
        }

        return field.Map is not null || field.Value.Value is NamedListCheck && field.Model.Use.IsMap
            ? RuleValue.Of(new LiteralMap([]))
            : RuleValue.Error($"'{field.Model.Name}' is absent");
    }

    private static bool IsTagName(RecordValue value, string name) => value.Union?.Tag == name && value.Record?.FindField(name) is null;

    private static DataNode? TagOf(RecordValue value, string name)
    {
        if (value.Union?.Tag != name)
        {
            return null;
        }

        foreach (DataNode member in value.Source.Node.Members)
        {
            if (member.Text.Is(name) || member.GetString() == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    private static List<DataNode> RestNames(RecordValue value) => DocumentValues.Names(value.Source.Node)
        .Where(name => !value.Record!.TryGetMember(name.Text, out _) && !value.Record.TryGetPrefixed(name.Text, out _)
            && !name.Text.Is(value.Union?.Tag ?? "") && !name.Text.Is(value.Record.Model.Document?.Tag ?? ""))
        .ToList();
}
