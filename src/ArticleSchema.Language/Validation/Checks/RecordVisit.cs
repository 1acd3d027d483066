using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>One record of a document while its members are checked.</summary>
internal sealed partial class RecordVisit
{
    private readonly CheckRun _run;
    private readonly byte[]? _tag;

    /// <summary>By field: the row, counted from one, of the name under which it stood first, or of the value that stands for it.</summary>
    private readonly int[] _first;
    private readonly bool[] _hasValue;

    private ListTally?[]? _tallies;
    private MemberNameSet _otherNames;
    private Dictionary<string, DataNode>? _restKeys;
    private bool _hasDocumentTag;

    public RecordVisit(CheckRun run, RecordCheck record, RecordSource source, byte[]? tag)
    {
        _run = run;
        _tag = tag;
        Record = record;
        Source = source;
        _first = new int[record.Fields.Length];
        _hasValue = new bool[record.Fields.Length];
    }

    public RecordCheck Record { get; }

    public RecordSource Source { get; }

    private bool IsDocument => Record.Model.Document?.Tag is not null && Source.Node.Index == 0 && Source.HasMembers;

    public void Run()
    {
        CheckElsewhere(Source.First, Source.FirstValue);
        CheckElsewhere(Source.Second, Source.SecondValue);
        if (Source.HasMembers)
        {
            foreach (DataNode name in Source.Node.Members)
            {
                if (_run.IsStopped)
                {
                    return;
                }

                _run.Path.PushName(name);
                CheckMember(name);
                _run.Path.Pop();
            }
        }

        if (!_run.IsStopped)
        {
            End();
        }
    }

    /// <summary>A key or a bare value: the path already leads to it.</summary>
    private void CheckElsewhere(FieldCheck? field, DataNode value)
    {
        if (field is not null)
        {
            _first[field.Index] = value.Index + 1;
            CheckValue(field, value);
        }
    }

    private void CheckMember(DataNode name)
    {
        ReadOnlySpan<byte> text = name.Text;
        if (IsDocument && text.Is(Record.Model.Document!.Tag!))
        {
            CheckOnce(name, ref _hasDocumentTag);
            DocumentTagCheck.Check(_run, Record.Model, name.Value);
        }
        else if (Record.TryGetMember(text, out MemberName member))
        {
            CheckField(member, name);
        }
        else if (Record.TryGetPrefixed(text, out FieldCheck prefixed))
        {
            CheckOnce(name);
            CheckPrefixed(prefixed, name);
        }
        else if (_tag is not null && text.SequenceEqual(_tag))
        {
            CheckOnce(name);
        }
        else if (Record.Rest is { Map: not null } rest)
        {
            rest.Map.CheckEntry(_run, name, _restKeys ??= new Dictionary<string, DataNode>(StringComparer.Ordinal));
        }
        else
        {
            CheckOnce(name);
            CheckUnknown(name);
        }
    }

    private void CheckUnknown(DataNode name)
    {
        if (Record.Model.IsOpen)
        {
            _run.KeepUnknownMember(Record.Model, name);
            UntypedCheck.CheckText(_run, name);
            UntypedCheck.Check(_run, name.Value);
        }
        else
        {
            _run.Error(ProblemCodes.UnknownMember, name, ("type", Record.Model.Name));
        }
    }

    private void CheckOnce(DataNode name)
    {
        if (!_otherNames.Add(name))
        {
            _run.Error(ProblemCodes.DuplicateMember, name);
        }
    }

    private void CheckOnce(DataNode name, ref bool wasSeen)
    {
        if (wasSeen)
        {
            _run.Error(ProblemCodes.DuplicateMember, name);
        }

        wasSeen = true;
    }

    private void CheckField(MemberName member, DataNode name)
    {
        FieldCheck field = member.Field;
        if (_first[field.Index] > 0)
        {
            CheckAgain(member, name, new DataNode(name.Tree, _first[field.Index] - 1));
            return;
        }

        _first[field.Index] = name.Index + 1;
        NoteOldName(member, name);
        CheckValue(field, name.Value);
        if (field.Model.Deprecated is not null && field.HasValue(name.Value))
        {
            Deprecations.Report(_run, field.Model.Deprecated, name);
        }
    }

    /// <summary>A field that stands here a second time: under another name it may, with the same value.</summary>
    private void CheckAgain(MemberName member, DataNode name, DataNode first)
    {
        bool standsElsewhere = ReferenceEquals(Source.First, member.Field) || ReferenceEquals(Source.Second, member.Field);
        if (standsElsewhere || first.Text.SequenceEqual(name.Text) || !_otherNames.Add(name))
        {
            _run.Error(ProblemCodes.DuplicateMember, name);
        }
        else if (!string.Equals(Key(member.Field, first.Value), Key(member.Field, name.Value), StringComparison.Ordinal))
        {
            _run.Error("duplicate-member.alias", name, ("other", MessageTable.Shorten(first.GetString())));
        }
        else
        {
            NoteOldName(member, name);
            return;
        }

        CheckValue(member.Field, name.Value);
    }

    private static string Key(FieldCheck field, DataNode value) =>
        field.HasValue(value) ? ValueKey.Of(field.Value.Value, value) : "";

    private void NoteOldName(MemberName member, DataNode name)
    {
        if (!member.IsOwn)
        {
            _run.Report(ProblemCodes.AlsoRead, ProblemSeverity.Info, name, ("use", member.Field.Model.JsonName));
        }
    }

    private void CheckValue(FieldCheck field, DataNode value)
    {
        ValueCheck type = field.Value.Value;
        if (type.IsNull(value) && !type.TakesNull)
        {
            if (field.Model.IsRequired || _run.Options.IsObject)
            {
                _run.Error("required.null", value);
            }

            return;
        }

        _hasValue[field.Index] |= field.HasValue(value) || type.TakesNull;
        if (field.Prefix.Length > 0)
        {
            field.List!.Read(_run, value, Tally(field));
        }
        else
        {
            field.Value.Check(_run, value);
        }
    }

    private void CheckPrefixed(FieldCheck field, DataNode name)
    {
        _hasValue[field.Index] = true;
        field.List!.ReadPrefixed(_run, name.WithoutPrefix(field.Prefix.Length), name.Value, Tally(field));
    }

    private ListTally Tally(FieldCheck field)
    {
        _tallies ??= new ListTally?[_first.Length];
        return _tallies[field.Index] ??= new ListTally();
    }
}
