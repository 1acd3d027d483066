using ArticleSchema.Language.Model;

namespace ArticleSchema.Language.Evolution;

/// <summary>One difference between two versions of a schema.</summary>
internal sealed class Change
{
    public Change(ChangeRule rule, ChangePlace place, string fingerprint)
    {
        Rule = rule;
        Place = place;
        Fingerprint = fingerprint;
    }

    public ChangeRule Rule { get; }

    public ChangePlace Place { get; }

    /// <summary>What <c>accept</c> names it by: <c>removed Article.dek</c>.</summary>
    public string Fingerprint { get; }

    public Verdict Backward { get; internal set; }

    public Verdict Forward { get; internal set; }

    /// <summary>An old document that new code does not read, where the verdict is no.</summary>
    public Witness? BackwardWitness { get; internal set; }

    /// <summary>A new document that old code does not read, where the verdict is no.</summary>
    public Witness? ForwardWitness { get; internal set; }

    /// <summary>The types whose values show it; null where no document can.</summary>
    internal TypePair? Types { get; init; }

    /// <summary>The names under which the changed member may stand in JSON; empty where it is the whole value.</summary>
    internal IReadOnlyList<string> WireNames { get; init; } = [];

    /// <summary>Codes of problems that are this change's although they stand at the record.</summary>
    internal IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The names of fields whose values decide together whether it shows: a group's, a rule's.</summary>
    internal IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>What the rules that changed say of values at which it may show.</summary>
    internal RuleLiterals Literals { get; init; } = RuleLiterals.None;

    /// <summary>Whether it is shown by a name that nobody declared.</summary>
    internal bool NeedsUndeclared { get; init; }

    /// <summary>Whether it is shown by a document in a form that its writer only reads.</summary>
    internal bool NeedsReadForm { get; init; }

    /// <summary>Whether the version tag is what shows it.</summary>
    internal bool NeedsTag { get; init; }

    public bool IsCompatible(string compatibility) => compatibility switch
    {
        "none" => true,
        "forward" => Forward == Verdict.Yes,
        "full" => Backward == Verdict.Yes && Forward == Verdict.Yes,
        _ => Backward == Verdict.Yes,
    };

    /// <summary>Whether readers and writers notice nothing: prose, and what only C# or linked data sees of it.</summary>
    public bool IsDocumentation => DocumentationChanges.All.Contains(Rule) && Rule != DocumentationChanges.Audience;

    public override string ToString() => Fingerprint;
}
