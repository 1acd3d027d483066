using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A union whose branch a member's value tells.</summary>
internal sealed class TaggedUnionCheck : ValueCheck
{
    private readonly UnionModel _model;
    private readonly byte[] _tag;
    private Utf8Names<RecordCheck>? _records;

    public TaggedUnionCheck(UnionModel model)
    {
        _model = model;
        _tag = Utf8Text.Encode(model.Tag!);
    }

    public UnionModel Model => _model;

    public override KindSet Kinds => KindSet.Object;

    /// <summary>The tag's name.</summary>
    public byte[] Tag => _tag;

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        if (!node.IsObject)
        {
            return run.WrongKind(node, Kinds);
        }

        NoteDeprecation(run, _model, node);
        if (!TryFindTag(node, out DataNode name))
        {
            string expected = EnumCheck.List(_model.Branches.Select(static branch => branch.Tag ?? ""));
            run.ReportAtEnd("required.tag", ProblemSeverity.Error, node, _model.Tag, ("expected", expected));
            return false;
        }

        if (TryBranch(node, out RecordCheck record))
        {
            return record.CheckBranch(run, node, _tag);
        }

        run.Path.PushName(name);
        bool isKept = CheckUnknown(run, name.Value);
        run.Path.Pop();
        if (isKept)
        {
            UntypedCheck.Check(run, node);
        }

        return isKept;
    }

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets) =>
        node.IsObject && _model.Deprecated is null && TryBranch(node, out RecordCheck record) && record.BranchHolds(run, node, _tag);

    public override void AppendKey(ValueKey key, DataNode node)
    {
        if (node.IsObject && TryFindTag(node, out DataNode tag) && TryBranch(node, out RecordCheck record))
        {
            key.AppendText('u', tag.Value.GetString());
            record.AppendBranchKey(key, node, _tag);
        }
        else
        {
            key.AppendUntyped(node);
        }
    }

    /// <summary>The record that the tag names, if it names one.</summary>
    public bool TryBranch(DataNode node, out RecordCheck record)
    {
        record = null!;
        if (!TryFindTag(node, out DataNode name) || name.Value.Kind is not (DataKind.String or DataKind.Plain))
        {
            return false;
        }

        // Late: a record may hold the union.
        _records ??= new(_model.Branches.Where(static branch => branch.Use.Type is RecordModel)
            .Select(static branch => new KeyValuePair<string, RecordCheck>(branch.Tag ?? "", (RecordCheck)ValueChecks.Of(branch.Use.Type!))).ToList());
        return _records.TryGet(name.Value.Text, out record);
    }

    private bool CheckUnknown(CheckRun run, DataNode value)
    {
        if (value.Kind == DataKind.Null || (value.Kind == DataKind.Plain && PlainScalar.IsNull(value.Text, isWordText: true)))
        {
            run.Error("required.null", value);
            return false;
        }

        if (value.Kind is not (DataKind.String or DataKind.Plain))
        {
            return run.WrongKind(value, KindSet.String);
        }

        if (value.HasLoneSurrogate)
        {
            run.Error("format.surrogate", value);
            return false;
        }

        string tag = MessageTable.Shorten(value.GetString());
        if (_model.IsOpen)
        {
            run.Report(ProblemCodes.UnknownTag, ProblemSeverity.Warning, value, ("value", tag), ("type", _model.Name));
            return true;
        }

        string expected = EnumCheck.List(_model.Branches.Select(static branch => branch.Tag ?? ""));
        run.Error("unknown-tag.closed", value, ("value", tag), ("type", _model.Name), ("expected", expected));
        return false;
    }

    private bool TryFindTag(DataNode node, out DataNode tag)
    {
        foreach (DataNode name in node.Members)
        {
            if (name.Is(_tag))
            {
                tag = name;
                return true;
            }
        }

        tag = default;
        return false;
    }
}
