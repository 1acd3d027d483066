using System.Threading;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Validation;

/// <summary>A record. Its fields are made late: records may hold themselves.</summary>
internal sealed partial class RecordCheck : ValueCheck
{
    private readonly bool _hasShorthand;
    private Members? _members;

    public RecordCheck(RecordModel model)
    {
        Model = model;
        _hasShorthand = model.Shorthand is not null && !IsShorthandCircular(model);
    }

    public RecordModel Model { get; }

    public override KindSet Kinds => _hasShorthand ? KindSet.Object | (Shorthand!.Value.Value.Kinds & ~KindSet.Null) : KindSet.Object;

    public override bool TakesAnyText => _hasShorthand && Shorthand!.Value.Value.TakesAnyText;

    public FieldCheck[] Fields => All.Fields;

    public FieldCheck? Rest => All.Rest;

    private FieldCheck? Shorthand => All.Shorthand;

    // Whoever comes first makes them for all: fields are told apart by what they are, not by what they say.
    private Members All => _members ?? Make();

    public override bool Check(CheckRun run, DataNode node, IReadOnlyList<FacetCheck> facets) => CheckBranch(run, node, tag: null);

    /// <param name="run">The check going on.</param>
    /// <param name="node">The value.</param>
    /// <param name="tag">The member by which a union told this record; it need not be a field.</param>
    public bool CheckBranch(CheckRun run, DataNode node, byte[]? tag)
    {
        if (!TryMakeSource(node, out RecordSource source))
        {
            return run.WrongKind(node, Kinds);
        }

        CheckSource(run, source, tag);
        return true;
    }

    public void CheckSource(CheckRun run, RecordSource source, byte[]? tag)
    {
        if (!run.HasStack(source.Node))
        {
            return;
        }

        NoteDeprecation(run, Model, source.Node);
        var visit = new RecordVisit(run, this, source, tag);
        run.Enclosing.Add(new EnclosingRecord(this, source));
        visit.Run();
        run.Enclosing.RemoveAt(run.Enclosing.Count - 1);
    }

    /// <summary>What a name stands for; false for one that no field declares.</summary>
    public bool TryGetMember(ReadOnlySpan<byte> name, out MemberName member) => All.Names.TryGet(name, out member);

    /// <summary>The field with the longest prefix that a name starts with and goes on behind.</summary>
    public bool TryGetPrefixed(ReadOnlySpan<byte> name, out FieldCheck field)
    {
        foreach (FieldCheck candidate in All.Prefixed)
        {
            if (name.Length > candidate.Prefix.Length && name.StartsWith(candidate.Prefix))
            {
                field = candidate;
                return true;
            }
        }

        field = null!;
        return false;
    }

    /// <summary>Whether a member of that name would be read as an element of that list.</summary>
    public bool IsPrefixName(ReadOnlySpan<byte> name, ListCheck list) =>
        !TryGetMember(name, out _) && TryGetPrefixed(name, out FieldCheck field) && ReferenceEquals(field.List, list);

    /// <summary>By the name that the schema gives it.</summary>
    public FieldCheck? FindField(string name) => All.ByName.TryGetValue(name, out FieldCheck? field) ? field : null;

    public bool TryMakeSource(DataNode node, out RecordSource source)
    {
        source = new RecordSource(node, hasMembers: true);
        if (node.IsObject)
        {
            return true;
        }

        if (!_hasShorthand || IsNull(node) || !MayBeShorthand(node))
        {
            return false;
        }

        source = new RecordSource(node, hasMembers: false, Shorthand, node);
        return true;
    }

    /// <summary>What is neither is told to be the record or its shorthand, not the shorthand alone. What a scalar of YAML is, its type says.</summary>
    private bool MayBeShorthand(DataNode node) => node.Kind == DataKind.Plain || (Shorthand!.Value.Value.Kinds & Validation.Kinds.Of(node)) != 0;

    /// <summary>The record under a name of an object that stands for a list of them.</summary>
    public RecordSource MakeKeyed(DataNode name, string keyField)
    {
        DataNode value = name.Value;
        return _hasShorthand && !value.IsObject
            ? new RecordSource(value, hasMembers: false, FindField(keyField), name, Shorthand, value)
            : new RecordSource(value, hasMembers: value.IsObject, FindField(keyField), name);
    }

    public RecordSource MakePrefixed(DataNode key, DataNode value, ReadingForms forms) =>
        new(value, hasMembers: false, FindField(forms.PrefixKey ?? ""), key, FindField(forms.PrefixValue ?? ""), value);

    private static bool IsShorthandCircular(RecordModel model)
    {
        var seen = new HashSet<RecordModel>();
        RecordModel? at = model;
        while (at?.Shorthand is { } field)
        {
            if (!seen.Add(at))
            {
                return true;
            }

            bool isBare = field.Use.Multiplicity is Multiplicity.One or Multiplicity.Optional || field.Forms.OneOrMany;
            at = isBare ? field.Use.Type as RecordModel : null;
        }

        return false;
    }

    private Members Make() => Interlocked.CompareExchange(ref _members, new Members(Model), null) ?? _members!;

    private sealed class Members
    {
        private const int Lookahead = 4;

        public Members(RecordModel model)
        {
            Fields = model.Fields.Select(static (field, index) => new FieldCheck(field, index)).ToArray();
            ByName = new Dictionary<string, FieldCheck>(StringComparer.Ordinal);
            foreach (FieldCheck field in Fields)
            {
                if (!ByName.ContainsKey(field.Model.Name))
                {
                    ByName.Add(field.Model.Name, field);
                }
            }

            Required = Fields.Where(static field => field.Model.IsRequired).ToArray();
            Rest = Fields.FirstOrDefault(static field => field.Model.IsRest);
            Shorthand = model.Shorthand is null ? null : Fields.FirstOrDefault(field => field.Model.Name == model.Shorthand.Name);
            Prefixed = Fields.Where(static field => field.Prefix.Length > 0).OrderByDescending(static field => field.Prefix.Length).ToArray();

            var names = new List<KeyValuePair<string, MemberName>>();
            foreach (FieldCheck field in Fields.Where(static field => !field.Model.IsRest))
            {
                names.Add(new(field.Model.JsonName, new MemberName(field, IsOwn: true)));
            }

            foreach (FieldCheck field in Fields.Where(static field => !field.Model.IsRest))
            {
                var old = new MemberName(field, IsOwn: false);
                names.AddRange(field.Model.AlsoRead.Select(name => new KeyValuePair<string, MemberName>(name, old)));
                if (field.Model.AlsoWrite is not null)
                {
                    names.Add(new(field.Model.AlsoWrite, old));
                }
            }

            Names = new Utf8Names<MemberName>(names);
        }

        public FieldCheck[] Fields { get; }

        /// <summary>By the names that the schema gives them.</summary>
        public Dictionary<string, FieldCheck> ByName { get; }

        /// <summary>Whether a name is that of the field that is expected next, or of one of the few behind it: most members stand in the schema's order.</summary>
        public bool Expect(ReadOnlySpan<byte> name, ref int next)
        {
            for (int i = next; i < Fields.Length && i < next + Lookahead; i++)
            {
                FieldCheck field = Fields[i];
                if (name.SequenceEqual(field.Utf8Name) && !field.IsRest)
                {
                    next = i;
                    return true;
                }
            }

            return false;
        }

        /// <summary>Those without which a record is none.</summary>
        public FieldCheck[] Required { get; }

        public FieldCheck? Rest { get; }

        public FieldCheck? Shorthand { get; }

        public FieldCheck[] Prefixed { get; }

        public Utf8Names<MemberName> Names { get; }
    }
}
