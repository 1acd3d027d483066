using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A list in any of the forms in which it may be read.</summary>
internal sealed partial class ListCheck : ValueCheck
{
    private readonly ReadingForms _forms;
    private readonly CountCheck _counts;
    private readonly FacetSet[] _unique;

    public ListCheck(ElementCheck element, IReadOnlyList<FacetSet> facets, bool isNonEmpty, ReadingForms forms)
    {
        Element = element;
        _forms = forms;
        _counts = new CountCheck(facets, isNonEmpty);
        _unique = facets.Where(static set => set.Unique).ToArray();
    }

    public ElementCheck Element { get; }

    public override KindSet Kinds => KindSet.Array
        | (_forms.KeyedBy is null ? KindSet.None : KindSet.Object)
        | (_forms.OneOrMany ? Element.Value.Kinds & ~KindSet.Null : KindSet.None);

    public override bool TakesAnyText => _forms.OneOrMany && Element.Value.TakesAnyText;

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        var tally = new ListTally();
        if (!run.HasStack(node) || !Read(run, node, tally))
        {
            return false;
        }

        _counts.Check(run, node, tally.Count);
        return true;
    }

    /// <summary>Checks the elements of one member's value; whether it was a form of this list.</summary>
    public bool Read(CheckRun run, DataNode node, ListTally tally)
    {
        if (node.IsArray)
        {
            ReadArray(run, node, tally);
        }
        else if (node.IsObject && _forms.KeyedBy is not null && Element.Value is RecordCheck record)
        {
            ReadKeyed(run, node, record, tally);
        }
        else if (_forms.OneOrMany)
        {
            ReadItem(run, new ListItem(Element.Value, node), tally, index: -1);
        }
        else
        {
            return run.WrongKind(node, Kinds);
        }

        return true;
    }

    /// <summary>Checks one element that stands under a name of its own in the record around it.</summary>
    /// <param name="run">The check going on.</param>
    /// <param name="key">The name without its prefix.</param>
    /// <param name="value">The member's value.</param>
    /// <param name="tally">What the list had so far.</param>
    public void ReadPrefixed(CheckRun run, DataNode key, DataNode value, ListTally tally)
    {
        if (Element.Value is RecordCheck record)
        {
            ReadItem(run, new ListItem(record, record.MakePrefixed(key, value, _forms)), tally, index: -1);
        }
    }

    /// <summary>Checks the count of a list put together from several members: at the array if there is one, else at its record's end.</summary>
    /// <param name="run">The check going on.</param>
    /// <param name="arrayName">The name of the array's member.</param>
    /// <param name="record">The record around it.</param>
    /// <param name="member">The name the array would have.</param>
    /// <param name="count">How many elements there are.</param>
    public void Finish(CheckRun run, DataNode? arrayName, DataNode record, string member, int count)
    {
        if (arrayName is { } name)
        {
            run.Path.PushName(name);
            _counts.Check(run, name.Value, count);
            run.Path.Pop();
        }
        else
        {
            _counts.CheckAtEnd(run, record, member, count);
        }
    }

    /// <summary>Of other forms, written ones too, nothing is plain.</summary>
    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets)
    {
        if (!node.IsArray || _forms.Write != WrittenForm.Array || !StackRoom.IsLeft)
        {
            return false;
        }

        int count = 0;
        foreach (DataNode element in node.Elements)
        {
            count++;
            if (!Element.ElementHolds(run, element))
            {
                return false;
            }
        }

        return _counts.FindBroken(count) is null && (count < 2 || IsUnique(node, count));
    }

    public override void AppendKey(ValueKey key, DataNode node)
    {
        key.AppendMark('[');
        foreach (ListItem item in Items(node))
        {
            item.AppendKey(key);
        }

        key.AppendMark(']');
    }

    /// <summary>The elements of a value, whatever its form.</summary>
    public IEnumerable<ListItem> Items(DataNode node)
    {
        if (node.IsArray)
        {
            foreach (DataNode element in node.Elements)
            {
                yield return new ListItem(Element.Value, element);
            }
        }
        else if (node.IsObject && _forms.KeyedBy is not null && Element.Value is RecordCheck record)
        {
            foreach (DataNode name in node.Members)
            {
                yield return new ListItem(record, record.MakeKeyed(name, _forms.KeyedBy));
            }
        }
        else if (_forms.OneOrMany && !IsNull(node))
        {
            yield return new ListItem(Element.Value, node);
        }
    }

    /// <summary>The element that a prefixed member is.</summary>
    public ListItem Prefixed(DataNode key, DataNode value) => Element.Value is RecordCheck record
        ? new ListItem(record, record.MakePrefixed(key, value, _forms))
        : new ListItem(Element.Value, value);

    private void ReadArray(CheckRun run, DataNode node, ListTally tally)
    {
        int index = 0;
        foreach (DataNode element in node.Elements)
        {
            if (run.IsStopped)
            {
                return;
            }

            run.Path.PushIndex(index);
            ReadItem(run, new ListItem(Element.Value, element), tally, index);
            run.Path.Pop();
            index++;
        }
    }

    private void ReadKeyed(CheckRun run, DataNode node, RecordCheck record, ListTally tally)
    {
        var names = default(MemberNameSet);
        foreach (DataNode name in node.Members)
        {
            if (run.IsStopped)
            {
                return;
            }

            run.Path.PushName(name);
            if (!names.Add(name))
            {
                run.Error(ProblemCodes.DuplicateMember, name);
            }

            if (record.TryMakeSource(name.Value, out _))
            {
                ReadItem(run, new ListItem(record, record.MakeKeyed(name, _forms.KeyedBy!)), tally, index: -1);
            }
            else
            {
                run.WrongKind(name.Value, record.Kinds);
            }

            run.Path.Pop();
        }
    }

    private void ReadItem(CheckRun run, ListItem item, ListTally tally, int index)
    {
        CheckUnique(run, item, tally, index);
        CheckWritable(run, item, tally);
        tally.Count++;
        if (item.IsAssembled)
        {
            ((RecordCheck)item.Type).CheckSource(run, item.Source, tag: null);
        }
        else
        {
            Element.CheckElement(run, item.Node);
        }
    }
}
