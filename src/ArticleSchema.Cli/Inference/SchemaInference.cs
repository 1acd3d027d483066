using System.Numerics;
using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Inference;

/// <summary>A draft from what was seen in samples. It says no more than the evidence bears, and where that is thin, how thin.</summary>
internal sealed partial class SchemaInference
{
    private readonly SchemaDraft _draft;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<Evidence, string> _types = [];
    private readonly Queue<Action> _open = new();

    private SchemaInference(string id) => _draft = new SchemaDraft(id);

    /// <param name="evidence">Of the whole of each sample.</param>
    /// <param name="id">The id of the new schema.</param>
    /// <param name="root">What the samples are called.</param>
    public static SchemaDraft Run(Evidence evidence, string id, string root)
    {
        Settling.Run(evidence);
        var inference = new SchemaInference(id);
        inference.AddRoot(evidence.Target, root);
        while (inference._open.TryDequeue(out Action? next))
        {
            next();
        }

        return inference._draft;
    }

    private void AddRoot(Evidence evidence, string name)
    {
        if (Kind.Of(evidence) == Kinds.Object && evidence.Nulls == 0 && (evidence.Tag is not null || !Maps.IsMap(evidence)))
        {
            if (_draft.Find(TypeOf(evidence, name)) is RecordDraft record)
            {
                record.IsDocument = true;
            }

            return;
        }

        Kinds kinds = Kind.Of(evidence);
        if (BitOperations.PopCount((uint)kinds) > 1 && !kinds.HasFlag(Kinds.Strange))
        {
            Union(evidence, kinds, name);
            var several = (UnionDraft)_draft.Find(_unions[evidence])!;
            _open.Enqueue(() => AddNull(several, evidence));
            return;
        }

        _names.Add(name);
        AddPlainRoot(evidence, name, GuessOf(evidence, name + " item", isField: false));
    }

    private void AddPlainRoot(Evidence evidence, string name, Guess guess)
    {
        if (evidence.Nulls > 0 && !guess.IsAny)
        {
            string branch = guess.Use.IsMany ? Single(guess, new Evidence(""), name + " list") : guess.Use.Type;
            _draft.Types.Insert(0, new UnionDraft(name) { Branches = { new BranchDraft(null, branch), new BranchDraft(null, "null") } });
            return;
        }

        // No type of the language takes anything: of what may be anything, an object is the likeliest.
        var type = new ScalarDraft(name, guess.IsAny ? new UseDraft("any", Multiplicity.Map, "string") : guess.Use);
        type.Facets.AddRange(guess.Facets);
        type.Comments.AddRange(guess.Comments);
        _draft.Types.Insert(0, type);
    }

    /// <summary>The name of the record or tagged union for a place, made when it is first asked for.</summary>
    private string TypeOf(Evidence evidence, string hint)
    {
        Evidence at = evidence.Target;
        if (_types.TryGetValue(at, out string? name))
        {
            return name;
        }

        name = DraftNames.OfType(hint, _names);
        _types.Add(at, name);
        TypeDraft type = at.Tag is null ? new RecordDraft(name) : new UnionDraft(name) { Tag = at.Tag, IsOpen = true };
        _draft.Types.Add(type);
        _open.Enqueue(() => Fill(type, at));
        return name;
    }

    private void Fill(TypeDraft type, Evidence evidence)
    {
        if (type is RecordDraft record)
        {
            AddFields(record, evidence.Objects, null);
            return;
        }

        var union = (UnionDraft)type;
        foreach ((string value, Evidence branch) in evidence.Branches)
        {
            string name = _types.TryGetValue(branch.Target, out string? known) && !union.Branches.Exists(b => b.Type == known) ? known : AddBranch(branch.Target, value, evidence.Tag!);
            union.Branches.Add(new BranchDraft(value, name));
        }

        union.Comments.Add($"told apart by '{evidence.Tag}' in {evidence.ObjectCount} objects");
    }

    private string AddBranch(Evidence branch, string value, string tag)
    {
        string name = DraftNames.OfType(value, _names);
        var record = new RecordDraft(name);
        _draft.Types.Add(record);
        _open.Enqueue(() => AddFields(record, branch.Objects, tag));
        return name;
    }

    /// <param name="record">Where they go.</param>
    /// <param name="objects">What had them.</param>
    /// <param name="tag">The member that the union says already.</param>
    private void AddFields(RecordDraft record, ObjectEvidence objects, string? tag)
    {
        bool isThin = objects.Count < Thresholds.Thin;
        if (isThin)
        {
            record.Comments.Add($"guessed from {objects.Count} {(objects.Count == 1 ? "object" : "objects")}");
        }

        foreach ((string name, MemberEvidence member) in objects.Members.Where(m => m.Key != tag))
        {
            Guess guess = GuessOf(member.Evidence, name, isField: true);
            bool isAlways = member.Count == objects.Count && member.Evidence.Nulls == 0;
            UseDraft use = isAlways && guess.IsFilled ? guess.Use with { Multiplicity = Multiplicity.NonEmptyList } : isAlways ? guess.Use : guess.Use.OrAbsent;
            var field = new FieldDraft(name, use) { Facets = [.. guess.Facets] };
            string comment = string.Join("; ", Presence(member, objects.Count).Concat(isThin && guess.IsThin ? [] : guess.Comments));
            field.Comments.AddRange(comment.Length == 0 ? [] : [comment]);
            record.Fields.Add(field);
        }
    }

    private static IEnumerable<string> Presence(MemberEvidence member, long objects) =>
        member.Count == objects && member.Evidence.Nulls == 0 ? [] : [$"in {member.Count} of {objects}{(member.Evidence.Nulls > 0 ? ", some null" : "")}"];
}
