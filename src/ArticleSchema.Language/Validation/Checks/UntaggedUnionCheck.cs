using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A union told apart by JSON kind, then by what a branch must have and another cannot.</summary>
internal sealed class UntaggedUnionCheck : ValueCheck
{
    private readonly UnionModel _model;
    private readonly Lazy<ElementCheck[]> _branches;
    private readonly Lazy<RecordChoice> _records;
    private KindSet _kinds;

    public UntaggedUnionCheck(UnionModel model)
    {
        _model = model;
        _branches = new(() => [.. model.Branches.Where(branch => !Reaches(branch, model, [])).Select(branch => ValueChecks.Of(branch.Use, FacetSet.None, ReadingForms.None, null, null))]);
        _records = new(() => new RecordChoice([.. Branches.Select(static branch => branch.Value).OfType<RecordCheck>()]));
    }

    public UnionModel Model => _model;

    public override KindSet Kinds => _kinds == KindSet.None ? _kinds = Collect() : _kinds;

    public override bool TakesAnyText => Array.Exists(Branches, static branch => branch.Value.TakesAnyText && branch.Value is not RecordCheck);

    private ElementCheck[] Branches => _branches.Value;

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets)
    {
        NoteDeprecation(run, _model, node);
        if (TrySelect(node, out ValueCheck branch))
        {
            return branch.Check(run, node, []);
        }

        if ((Kinds & KindOf(node)) == 0)
        {
            return run.WrongKind(node, Kinds);
        }

        run.Error("type.union", node, ("expected", EnumCheck.List(_model.Branches.Select(static branch => branch.Use.ToString()))));
        return false;
    }

    public override bool Holds(CheckRun run, DataNode node, FacetCheck[] facets) =>
        _model.Deprecated is null && TrySelect(node, out ValueCheck branch) && branch.Holds(run, node, []);

    public override void AppendKey(ValueKey key, DataNode node)
    {
        if (TrySelect(node, out ValueCheck branch))
        {
            key.AppendText('b', Array.FindIndex(Branches, candidate => ReferenceEquals(candidate.Value, branch)).ToString(System.Globalization.CultureInfo.InvariantCulture));
            branch.AppendKey(key, node);
        }
        else
        {
            key.AppendUntyped(node);
        }
    }

    /// <summary>The branch that a value of this kind alone tells; -1 where there is none, or several.</summary>
    public int OnlyBranch(KindSet kind)
    {
        int index = Array.FindIndex(Branches, branch => (KindsOf(branch.Value) & kind) != 0);
        return index >= 0 && index == Array.FindLastIndex(Branches, branch => (KindsOf(branch.Value) & kind) != 0) ? index : -1;
    }

    public int IndexOf(ValueCheck branch) => Array.FindIndex(Branches, candidate => ReferenceEquals(candidate.Value, branch));

    /// <summary>The branch a value belongs to, whatever else is wrong with it.</summary>
    public bool TrySelect(DataNode node, out ValueCheck branch)
    {
        KindSet kind = KindOf(node);
        int candidates = 0;
        ValueCheck? first = null;
        ValueCheck? told = null;
        foreach (ElementCheck candidate in Branches)
        {
            if ((KindsOf(candidate.Value) & kind) != 0)
            {
                candidates++;
                first ??= candidate.Value;
                told ??= candidates > 1 && kind != KindSet.Object && IsToldBy(candidate.Value, node) ? candidate.Value : null;
            }
        }

        if (candidates > 1)
        {
            first = kind == KindSet.Object ? _records.Value.Select(node) : IsToldBy(first!, node) ? first : told;
        }

        branch = first!;
        return branch is not null;
    }

    private KindSet Collect()
    {
        KindSet kinds = KindSet.None;
        foreach (ElementCheck branch in Branches)
        {
            kinds |= KindsOf(branch.Value);
        }

        return kinds;
    }

    // Such a union means nothing, and its schema does not build; it must not be followed for ever all the same.
    private static bool Reaches(BranchModel branch, UnionModel union, HashSet<UnionModel> seen) =>
        branch.Use.Type is UnionModel { Tag: null } next
        && (next == union || (seen.Add(next) && next.Branches.Any(inner => Reaches(inner, union, seen))));

    // A record's shorthand does not count: branches are told apart by what they are, not by forms of reading.
    private static KindSet KindsOf(ValueCheck check) => check is RecordCheck ? KindSet.Object : check.Kinds;

    private static bool IsToldBy(ValueCheck check, DataNode node) => check switch
    {
        EnumCheck { IsOpen: false } tokens => tokens.Knows(node),
        ScalarCheck scalar => scalar.Chain.All(facet => facet.Pattern is null || facet.Pattern.IsMatch(node.Text)),
        _ => true,
    };

    /// <summary>A plain scalar is what core says if some branch can be that, else text if some branch takes text.</summary>
    private KindSet KindOf(DataNode node)
    {
        KindSet kind = Validation.Kinds.Of(node);
        if (node.Kind != DataKind.Plain || kind == KindSet.String)
        {
            return kind;
        }

        KindSet kinds = Kinds;
        bool isWord = kind == KindSet.Null && !IsNull(node);
        return ((kinds & kind) == 0 || (isWord && (kinds & KindSet.Null) == 0)) && (kinds & KindSet.String) != 0 ? KindSet.String : kind;
    }
}
