using System.Numerics;
using ArticleSchema.Cli.Drafts;
using ArticleSchema.Language.Model;

namespace ArticleSchema.Cli.Inference;

internal sealed partial class SchemaInference
{
    private readonly Dictionary<Evidence, string> _unions = [];
    private readonly HashSet<Evidence> _inside = [];

    /// <param name="evidence">Of the place.</param>
    /// <param name="hint">The member's name, after which a type is called.</param>
    /// <param name="isField">Whether other forms of reading can be said there.</param>
    private Guess GuessOf(Evidence evidence, string hint, bool isField)
    {
        Evidence at = evidence.Target;
        Kinds kinds = Kind.Of(at);
        if (kinds == Kinds.None)
        {
            return Guess.Of("any") with { Comments = [at.Nulls > 0 ? "only null was seen" : "nothing was seen"] };
        }

        if (kinds.HasFlag(Kinds.Strange))
        {
            return Guess.Of("any") with { Comments = ["values that no type takes, or too many places"] };
        }

        // Lists and maps may hold themselves, once places were merged; a type's name ends that, and here there is none.
        if (!_inside.Add(at))
        {
            return Guess.Of("any") with { Comments = ["holds itself"] };
        }

        Guess guess = BitOperations.PopCount((uint)kinds) == 1 ? GuessOf(at, kinds, hint)
            : isField && Settling.IsOneOrMany(at, kinds) ? OneOrMany(at, hint)
            : Union(at, kinds, hint);
        _inside.Remove(at);
        return guess;
    }

    private Guess GuessOf(Evidence evidence, Kinds kind, string hint)
    {
        switch (kind)
        {
            case Kinds.Boolean:
                return Guess.Of("boolean");
            case Kinds.Number:
                return Guess.Of(evidence.Fractions == 0 ? "integer" : "number");
            case Kinds.Text:
                return GuessText(evidence, hint);
            case Kinds.Array:
                return GuessList(evidence, hint);
            default:
                return evidence.Tag is null && Maps.KeyOf(evidence) is { } key ? GuessMap(evidence, key, hint) : Guess.Of(TypeOf(evidence, hint));
        }
    }

    private Guess GuessText(Evidence evidence, string hint)
    {
        TextEvidence texts = evidence.Texts;
        if (evidence.Plain > 0 || texts.Count == 0)
        {
            return Guess.Of("string");
        }

        if (FormOf(texts, hint) is { } form)
        {
            bool isThin = texts.Count < Thresholds.Thin;
            return Guess.Of(form.Name()) with { IsThin = isThin, Comments = isThin ? [texts.Count == 1 ? $"the only value is a {form.Name()}" : $"all {texts.Count} values are a {form.Name()}"] : [] };
        }

        if (texts is { AreTokens: true, AreFew: true } && texts.Count >= Thresholds.ValuesOfTokens && texts.Count >= texts.Distinct.Count * Thresholds.ValuesOfEachToken)
        {
            return texts.Distinct.Count == 1
                ? Guess.Of("string") with { Comments = [$"'{texts.Distinct.First()}' in all {texts.Count}"] }
                : Guess.Of(EnumOf(texts, hint)) with { Comments = [$"{texts.Distinct.Count} tokens in {texts.Count} values"] };
        }

        return Guess.Of("string");
    }

    /// <summary>The form that all texts have, where there are enough of them for it to be no accident.</summary>
    private static BuiltIn? FormOf(TextEvidence texts, string hint)
    {
        foreach (BuiltIn form in texts.Forms)
        {
            bool isCalledSo = form == BuiltIn.Language && (hint.Contains("lang", StringComparison.OrdinalIgnoreCase) || hint.Contains("locale", StringComparison.OrdinalIgnoreCase));
            bool isEnough = form switch
            {
                BuiltIn.Language => isCalledSo || (texts.IsTelling && texts.Count >= Thresholds.UnlikelyForm && texts.Distinct.Count >= Thresholds.UnlikelyForm),
                BuiltIn.PartialDate => texts.IsTelling && texts.Count >= Thresholds.UnlikelyForm,
                BuiltIn.MediaType or BuiltIn.Duration => texts.Count >= Thresholds.UnlikelyForm,
                _ => true,
            };
            if (isEnough)
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>An open enum: a token that no sample had is kept, with a warning. Places of one name share it.</summary>
    private string EnumOf(TextEvidence texts, string hint)
    {
        string wanted = DraftNames.OfType(hint, []);
        if (_draft.Find(wanted) is not EnumDraft type)
        {
            type = new EnumDraft(DraftNames.OfType(hint, _names)) { IsOpen = true };
            _draft.Types.Add(type);
        }

        type.Tokens.AddRange(texts.Distinct.Where(t => !type.Tokens.Exists(o => o.Token == t)).Select(t => new TokenDraft(t)));
        return type.Name;
    }

    private Guess GuessList(Evidence evidence, string hint)
    {
        bool isFilled = evidence.EmptyArrays == 0 && evidence.Arrays >= Thresholds.FilledLists;
        if (evidence.Elements?.Target is not { } elements)
        {
            return new Guess(new UseDraft("any", Multiplicity.List)) { Comments = ["always empty"] };
        }

        Guess element = GuessOf(elements, Singular.Of(hint), isField: false);
        return new Guess(new UseDraft(Single(element, elements, Singular.Of(hint)), Multiplicity.List)) { Comments = element.Comments, IsThin = element.IsThin, IsFilled = isFilled };
    }

    private Guess GuessMap(Evidence evidence, string key, string hint)
    {
        if (evidence.Objects.Members.Count == 0)
        {
            return new Guess(new UseDraft("any", Multiplicity.Map, "string")) { Comments = ["always empty"] };
        }

        Evidence values = evidence.Objects.Values!.Target;
        Guess value = GuessOf(values, Singular.Of(hint), isField: false);
        return new Guess(new UseDraft(Single(value, values, Singular.Of(hint)), Multiplicity.Map, key)) { Comments = value.Comments, IsThin = value.IsThin };
    }

    /// <summary>A type for an element: a list of its own, or with null beside it, gets a name.</summary>
    private string Single(Guess guess, Evidence evidence, string hint)
    {
        string type = guess.Use.Type;
        if (guess.Use.IsMany)
        {
            type = DraftNames.OfType(hint, _names);
            _draft.Types.Add(new ScalarDraft(type, guess.Use));
        }

        if (evidence.Target.Nulls == 0 || type == "any")
        {
            return type;
        }

        if (_draft.Find(type) is UnionDraft { Tag: null } union)
        {
            AddNull(union, evidence.Target);
            return type;
        }

        string name = DraftNames.OfType(hint + " or null", _names);
        _draft.Types.Add(new UnionDraft(name) { Branches = { new BranchDraft(null, type), new BranchDraft(null, "null") } });
        return name;
    }

    /// <summary>Once, though several places share the union.</summary>
    private static void AddNull(UnionDraft union, Evidence evidence)
    {
        if (evidence.Nulls > 0 && !union.Branches.Exists(b => b.Type == "null"))
        {
            union.Branches.Add(new BranchDraft(null, "null"));
        }
    }

    /// <summary>A list that sometimes stands without its brackets.</summary>
    private Guess OneOrMany(Evidence evidence, string hint)
    {
        Evidence elements = evidence.Elements!;
        Guess element = GuessOf(elements, Singular.Of(hint), isField: false);
        return new Guess(new UseDraft(Single(element, elements, Singular.Of(hint)), Multiplicity.List))
        {
            Facets = [new DraftFacet("one-or-many", "true")],
            Comments = [$"a list in {evidence.Arrays} of {evidence.Count}", .. element.Comments],
        };
    }

    private Guess Union(Evidence evidence, Kinds kinds, string hint)
    {
        if (!_unions.TryGetValue(evidence, out string? name))
        {
            name = DraftNames.OfType(hint, _names);
            _unions.Add(evidence, name);
            var union = new UnionDraft(name);
            _draft.Types.Add(union);
            _open.Enqueue(() => AddBranches(union, evidence, kinds, hint));
        }

        return Guess.Of(name) with { Comments = ["of several kinds"] };
    }

    private void AddBranches(UnionDraft union, Evidence evidence, Kinds kinds, string hint)
    {
        foreach (Kinds kind in Enum.GetValues<Kinds>().Where(k => k != Kinds.None && kinds.HasFlag(k)))
        {
            string branch = hint + kind switch { Kinds.Array => " list", Kinds.Text => " text", _ => " object" };
            Guess guess = GuessOf(evidence, kind, branch);
            union.Branches.Add(new BranchDraft(null, guess.Use.IsMany ? Single(guess, new Evidence(""), branch) : guess.Use.Type));
        }
    }
}
