namespace ArticleSchema.Language.Validation;

internal sealed partial class RecordCheck
{
    /// <summary>The value of a field, by its name in the schema; false where there is none.</summary>
    public bool TryGetValue(RecordSource source, string name, out FieldCheck field, out DataNode value)
    {
        field = FindField(name)!;
        value = default;
        if (field is null)
        {
            return false;
        }

        if (ReferenceEquals(source.First, field) || ReferenceEquals(source.Second, field))
        {
            value = ReferenceEquals(source.First, field) ? source.FirstValue : source.SecondValue;
            return field.HasValue(value);
        }

        if (source.HasMembers)
        {
            foreach (DataNode member in source.Node.Members)
            {
                if (TryGetMember(member.Text, out MemberName known) && ReferenceEquals(known.Field, field) && field.HasValue(member.Value))
                {
                    value = member.Value;
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The row of each field's value, 0 for one that is not there, from one look at each member; false where a field stands twice, or may stand in several members.
    /// </summary>
    /// <param name="node">An object.</param>
    /// <param name="rows">One for each field, all 0.</param>
    /// <param name="others">How many members no field knows; the document's tag is none of them.</param>
    public bool TryFindAll(DataNode node, Span<int> rows, out int others)
    {
        others = 0;
        int next = 0;
        Members members = All;
        foreach (DataNode name in node.Members)
        {
            ReadOnlySpan<byte> text = name.Text;
            if (!members.Expect(text, ref next))
            {
                if (!members.Names.TryGet(text, out MemberName member))
                {
                    others += IsDocumentTag(node, text) ? 0 : 1;
                    continue;
                }

                next = member.Field.Index;
            }

            if (rows[next] > 0)
            {
                return false;
            }

            rows[next++] = name.Index + 1;
        }

        return members.Prefixed.Length == 0;
    }

    /// <summary>What stands for a field: one value, or several where it stands under several names. Prefixed members are not among them.</summary>
    public IEnumerable<DataNode> ValuesOf(RecordSource source, FieldCheck field)
    {
        if (ReferenceEquals(source.First, field))
        {
            yield return source.FirstValue;
        }

        if (ReferenceEquals(source.Second, field))
        {
            yield return source.SecondValue;
        }

        if (source.HasMembers)
        {
            foreach (DataNode name in source.Node.Members)
            {
                if (field.HasOneName ? name.Is(field.Utf8Name) : TryGetMember(name.Text, out MemberName member) && ReferenceEquals(member.Field, field))
                {
                    yield return name.Value;
                }
            }
        }
    }

    /// <summary>The elements of a field that is a list, or its one value.</summary>
    public IEnumerable<ListItem> ItemsOf(RecordSource source, FieldCheck field)
    {
        foreach (DataNode value in ValuesOf(source, field))
        {
            if (field.List is null)
            {
                yield return new ListItem(field.Map?.Value.Value ?? field.Value.Value, value);
                continue;
            }

            foreach (ListItem item in field.List.Items(value))
            {
                yield return item;
            }
        }

        if (field.Prefix.Length > 0 && source.HasMembers)
        {
            foreach (DataNode name in source.Node.Members)
            {
                if (IsPrefixName(name.Text, field.List!))
                {
                    yield return field.List!.Prefixed(name.WithoutPrefix(field.Prefix.Length), name.Value);
                }
            }
        }
    }

    /// <summary>Whether no member but these fields has a value.</summary>
    public bool HasOnly(RecordSource source, string? first, string? second)
    {
        if (!source.HasMembers)
        {
            return true;
        }

        foreach (DataNode name in source.Node.Members)
        {
            if (!TryGetMember(name.Text, out MemberName member))
            {
                return false;
            }

            string field = member.Field.Model.Name;
            if (field != first && field != second && member.Field.HasValue(name.Value))
            {
                return false;
            }
        }

        return true;
    }

    public override void AppendKey(ValueKey key, DataNode node) => AppendBranchKey(key, node, tag: null);

    public void AppendBranchKey(ValueKey key, DataNode node, byte[]? tag)
    {
        if (TryMakeSource(node, out RecordSource source))
        {
            AppendSourceKey(key, source, tag);
        }
        else
        {
            key.AppendUntyped(node);
        }
    }

    /// <summary>Fields in schema order, absent ones by their default, then all other members by name.</summary>
    public void AppendSourceKey(ValueKey key, RecordSource source, byte[]? tag)
    {
        key.AppendMark('r');
        foreach (FieldCheck field in Fields)
        {
            if (field.Model.IsRest)
            {
                continue;
            }

            var value = new ValueKey();
            int count = 0;
            foreach (ListItem item in ItemsOf(source, field))
            {
                if (field.Map is not null && item.Node.End > item.Node.Index + 1)
                {
                    field.Map.AppendKey(value, item.Node);
                    count++;
                }
                else if (field.Map is null && (field.List is not null || !item.Type.IsNull(item.Node)))
                {
                    item.AppendKey(value);
                    count++;
                }
            }

            if (count > 0)
            {
                key.AppendText('f', field.Model.JsonName);
                key.AppendText('v', value.ToString());
            }
            else if (DefaultKey(field) is { } defaultKey)
            {
                key.AppendText('f', field.Model.JsonName);
                key.AppendText('v', defaultKey);
            }
        }

        AppendOthers(key, source, tag);
    }

    private static string? DefaultKey(FieldCheck field) =>
        field.Model.DefaultJson is null || JsonTree.Parse(field.Model.DefaultJson) is not { } tree
            ? null
            : ValueKey.Of(field.Value.Value, tree.Root);

    private void AppendOthers(ValueKey key, RecordSource source, byte[]? tag)
    {
        if (!source.HasMembers)
        {
            return;
        }

        var others = new List<KeyValuePair<string, DataNode>>();
        foreach (DataNode name in source.Node.Members)
        {
            ReadOnlySpan<byte> text = name.Text;
            if (!TryGetMember(text, out _) && !TryGetPrefixed(text, out _) && !(tag is not null && text.SequenceEqual(tag)))
            {
                others.Add(new(ValueKey.TextOf(name), name.Value));
            }
        }

        foreach (KeyValuePair<string, DataNode> other in others.OrderBy(static other => other.Key, StringComparer.Ordinal))
        {
            key.AppendText('o', other.Key);
            key.AppendUntyped(other.Value);
        }
    }
}
